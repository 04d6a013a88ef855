import { z } from 'zod';
import { limits } from './limits.ts';

/** The kinds of text, day and key that a person's input is made of; the schemas of commands are built from these. */

export const line = z.string().trim().min(1).max(limits.line);
export const text = z.string().trim().min(1).max(limits.text);
export const optionalText = z.string().trim().max(limits.text).optional();
export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);
/**
 * Years for which bank holidays can be told, with room for the longest limit on either side: a mistyped year in
 * a case would leave its deadlines, and so the case itself, without an answer.
 */
const inKnownYears = /^20(?:0[1-9]|[1-8]\d)-/;
export const date = z.iso.date().regex(inKnownYears);
export const instant = z.iso.datetime({ offset: true }).regex(inKnownYears);
export const editionId = z.string().regex(/^[a-z0-9][a-z0-9.+-]{0,119}$/);
export const link = z.url({ protocol: /^https?$/ }).max(limits.link);
export const email = z.email().max(limits.line);

export const personKeySchema = z.object({ tenant: line, objectId: line });
