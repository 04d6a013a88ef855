import { languageDuties, welshProvisionDuty } from '../../../national-framework/language-duties.ts';
import type { Duty } from '../../../types.ts';

const everyStage = ['mobilisation', 'clarification', 'assessment', 'relocation', 'completion', 'lessons'];
const withPeople = ['clarification', 'assessment', 'relocation'];
const items = (...ids: readonly string[]): Duty['metBy'] => ({ kind: 'items', items: ids });

/** What is due to people themselves, whatever closes: rights, advocacy, safeguarding, language. */
export const peopleDuties: readonly Duty[] = [
  {
    id: 'cl-rights-based',
    cite: 'Code 3.12',
    force: 'must',
    text: {
      en: 'Start from people’s rights, assessed needs and outcomes, and let each have a true voice.',
      cy: 'Dechreuwch o hawliau, anghenion asesedig a chanlyniadau pobl, a rhowch lais go iawn i bob un.',
    },
    stages: ['assessment', 'relocation'],
    responsible: 'all',
    metBy: items('pfp-a-3.1', 'cl-wishes'),
  },
  {
    id: 'cl-advocacy-judged',
    cite: 'Code 1.20',
    also: ['Code 1.19'],
    force: 'must',
    text: {
      en: 'Judge with each person whether an advocate is due or would help, and arrange it.',
      cy: 'Barnwch gyda phob person a yw eiriolwr yn ddyledus neu a fyddai’n helpu, a threfnwch hynny.',
    },
    stages: ['assessment'],
    responsible: 'council',
    metBy: items('pfp-a-2.15', 'pfp-a-3.9'),
  },
  {
    id: 'cl-safeguard',
    cite: 'Code 1.21',
    also: ['Code 3.10'],
    force: 'must',
    text: {
      en: 'Do what safeguarding law asks, alongside the closure.',
      cy: 'Gwnewch yr hyn y mae cyfraith diogelu yn gofyn amdano, ochr yn ochr â’r cau.',
    },
    stages: withPeople,
    responsible: 'all',
    metBy: items('pfp-a-3.12'),
  },
  ...languageDuties('cl', withPeople, {
    offer: items('cl-language-choice'),
    both: { kind: 'letter', letter: 'closure-people-and-families' },
  }),
  welshProvisionDuty('cl', ['relocation'], items('cl-language-choice', 'pfp-a-7.3')),
  {
    id: 'cl-standards',
    cite: 'NF 1.48',
    also: ['NF 1.44', 'NF 1.45', 'Code 1.14'],
    force: 'should',
    text: {
      en: 'Show, with evidence, how the closure was handled by each principle and standard of the National Framework.',
      cy: 'Dangoswch, gyda thystiolaeth, sut yr ymdriniwyd â’r cau yn ôl pob egwyddor a safon yn y Fframwaith Cenedlaethol.',
    },
    stages: ['completion', 'lessons'],
    responsible: 'council',
    metBy: { kind: 'fact', fact: 'standards-assessed' },
  },
  {
    id: 'cl-information-shared',
    cite: 'Code 3.8',
    also: ['Code 3.7', 'Code 3.5'],
    force: 'should',
    text: {
      en: 'Share what you know with regulators, other commissioners and the provider in good time.',
      cy: 'Rhannwch yr hyn a wyddoch â rheoleiddwyr, comisiynwyr eraill a’r darparwr mewn da bryd.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: items('pfp-a-2.5', 'pfp-a-2.13'),
  },
];
