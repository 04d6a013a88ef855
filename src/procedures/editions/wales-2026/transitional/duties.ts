import type { Duty } from '../../../types.ts';
import { suspensionDuties } from '../suspension-duties.ts';
import { everyStage } from './flow.ts';

export const duties: readonly Duty[] = [
  {
    id: 'tg-keep-to-2009',
    cite: 'Code 1.2',
    force: 'may',
    text: {
      en: 'Go on with the 2009 procedures for this home until it closes or is taken off them.',
      cy: 'Parhewch â gweithdrefnau 2009 ar gyfer y cartref hwn nes iddo gau neu gael ei dynnu oddi arnynt.',
    },
    stages: ['tg-under-2009-guidance'],
    responsible: 'all',
    metBy: { kind: 'fact', fact: 'answered:tg-way-out' },
  },
  {
    id: 'tg-provider-told',
    cite: 'Code 1.2',
    also: ['Code 1.3', 'Code 3.8'],
    force: 'should',
    text: {
      en: 'Tell the provider in writing which procedure applies to its home now.',
      cy: 'Rhowch wybod i’r darparwr yn ysgrifenedig pa weithdrefn sy’n gymwys i’w gartref yn awr.',
    },
    stages: everyStage,
    responsible: 'council',
    metBy: { kind: 'letter', letter: 'tg-which-procedure' },
  },
  {
    id: 'tg-code-applies',
    cite: 'Code 1.3',
    force: 'must',
    text: {
      en: 'Off the 2009 procedures, decide whether performance is still to be managed; if it is, comply with the Code.',
      cy: 'Oddi ar weithdrefnau 2009, penderfynwch a oes angen rheoli perfformiad o hyd; os oes, cydymffurfiwch â’r Cod.',
    },
    stages: ['tg-leaving'],
    responsible: 'all',
    metBy: { kind: 'fact', fact: 'answered:tg-still-managed' },
  },
  {
    id: 'tg-people-first',
    cite: 'Code 3.12',
    also: ['Code 1.20', 'Code 1.21'],
    force: 'must',
    text: {
      en: 'Whichever procedure applies, keep to people’s rights, needs and outcomes, with advocacy and safeguarding alongside.',
      cy: 'Pa weithdrefn bynnag sy’n gymwys, cadwch at hawliau, anghenion a chanlyniadau pobl, gydag eiriolaeth a diogelu ochr yn ochr.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: { kind: 'items', items: ['tg-rights', 'tg-safeguarding'] },
  },
  ...suspensionDuties('tg', everyStage),
];
