import type { Procedure } from '../../../types.ts';
import { criteria } from './criteria.ts';
import { duties } from './duties/index.ts';
import { gates } from './gates.ts';
import { letters } from './letters.ts';
import { milestones } from './milestones.ts';
import { notifications } from './notifications.ts';
import { questions } from './questions.ts';
import { reports } from './reports.ts';
import { roles } from './roles.ts';
import { sections } from './sections.ts';
import { stages } from './stages.ts';

export const providerFailure: Procedure = {
  id: 'provider-failure',
  prefix: 'PF',
  title: { en: 'Provider failure or exit', cy: 'Methiant neu ymadawiad darparwr' },
  summary: {
    en: 'A provider fails, or may fail, or leaves: tell the leads, verify, meet within three working days, keep people safe, and keep the service going or move each person well.',
    cy: 'Mae darparwr yn methu, neu’n debygol o fethu, neu’n ymadael: rhowch wybod i’r arweinwyr, gwiriwch, cyfarfyddwch o fewn tri diwrnod gwaith, cadwch bobl yn ddiogel, a chadwch y gwasanaeth i fynd neu symudwch bob person yn dda.',
  },
  cite: 'PFP 2.2',
  also: ['PFP 1.2', 'PFP 1.9', 'PFP 2.1', 'PFP 3.1', 'PFP 3.3'],
  firstStage: 'activation',
  stages,
  questions,
  passages: [],
  milestones,
  duties,
  sections,
  gates,
  letters,
  notifications,
  reports,
  roles,
  criteria,
  firstMeeting: { cite: 'PFP 7.1', limit: { from: 'notified', amount: 3, unit: 'working-days' } },
};
