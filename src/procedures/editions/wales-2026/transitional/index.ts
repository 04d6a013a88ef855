import type { Procedure } from '../../../types.ts';
import { lessonsReport, minutes } from '../reports/index.ts';
import { transitionalRoles } from '../roles.ts';
import { criteria } from './criteria.ts';
import { duties } from './duties.ts';
import { passages, questions, stages } from './flow.ts';
import { gates } from './gates.ts';
import { letters } from './letters.ts';
import { sections } from './sections.ts';

export const transitional: Procedure = {
  id: 'transitional',
  prefix: 'TG',
  title: { en: 'Care home under the 2009 guidance', cy: 'Cartref gofal o dan ganllawiau 2009' },
  summary: {
    en: 'A care home for adults was under the 2009 guidance on 31 March 2026: it may stay there until it closes or is taken off, and from then on the Code applies.',
    cy: 'Yr oedd cartref gofal i oedolion o dan ganllawiau 2009 ar 31 Mawrth 2026: caiff aros yno nes iddo gau neu gael ei dynnu oddi arnynt, ac o hynny ymlaen mae’r Cod yn gymwys.',
  },
  cite: 'Code 1.2',
  also: ['Code 1.1', 'Code 1.3'],
  firstStage: 'tg-under-2009-guidance',
  stages,
  questions,
  passages,
  milestones: [],
  duties,
  sections,
  gates,
  letters,
  notifications: [],
  reports: [minutes, lessonsReport],
  roles: transitionalRoles,
  criteria,
};
