import type { Section } from '../../../../types.ts';
import { gather } from './gather.ts';
import { inWriting } from './in-writing.ts';
import { meeting } from './meeting.ts';
import { planAndSupport } from './plan-and-support.ts';
import { review } from './review.ts';

export const sections: readonly Section[] = [gather, meeting, inWriting, planAndSupport, review];
