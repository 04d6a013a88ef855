import type { Language, ProcedureId } from '../../src/procedures/types.ts';
import { drawCard } from '../draw.ts';
import { drawingOf } from '../case-in-view.ts';
import { nextSteps, type Intent, type MessageTurn } from './intent.ts';
import { oneCase } from './one-case.ts';
import { saidOf } from './procedures-in-words.ts';

/** Wishes that are answered with one card of the case, in the person's own chat. */

const ids: readonly ProcedureId[] = [
  'quality-assurance',
  'escalating-concerns',
  'decommissioning',
  'closure',
  'provider-failure',
  'performance-review',
  'transitional',
];

/** What was said besides the wish may name a procedure, and is no service's name. */
const withoutRest = (turn: MessageTurn): MessageTurn => ({ ...turn, rest: '' });

const showing = (
  name: string,
  card: string,
  phrases: Readonly<Record<Language, readonly string[]>>,
  keepsRest = true,
): Intent => ({
  name,
  phrases,
  async answer(turn) {
    const found = await oneCase(keepsRest ? turn : withoutRest(turn));
    if ('replies' in found) return found.replies;
    if (turn.shared) return [{ text: turn.say('bot.inYourChat'), suggestions: nextSteps(turn) }];
    const drawn = drawCard(card, drawingOf(turn.parts, found.view, turn.voice));
    const noQuestion = card === 'stage' && name === 'answer' && found.view.question === null;
    return [
      ...(noQuestion ? [{ text: turn.say('botProcedures.noQuestion') }] : []),
      ...(drawn === null ? [] : [{ card: drawn }]),
    ];
  },
});

const steppingWords = {
  en: ['step over to', 'step to', 'move to', 'move case to', 'go over to'],
  cy: ['camu drosodd i', 'symud i', 'symud achos i', 'troi at'],
} as const;
const stepping = ids.map((id) => saidOf(id, steppingWords));

export const caseCards: readonly Intent[] = [
  showing('answer', 'stage', {
    en: [
      'answer the question',
      'answer question',
      'the question',
      'question',
      'decide',
      'record the decision',
      'what is to be decided',
      'is it substantiated',
    ],
    cy: [
      'ateb y cwestiwn',
      'ateb cwestiwn',
      'cwestiwn',
      'penderfynu',
      "cofnodi'r penderfyniad",
      "beth sydd i'w benderfynu",
    ],
  }),
  showing(
    'step-over',
    'stage',
    {
      en: ['step over', 'other procedure', 'change procedure', ...stepping.flatMap(({ en }) => en)],
      cy: ['camu drosodd', 'gweithdrefn arall', 'newid gweithdrefn', ...stepping.flatMap(({ cy }) => cy)],
    },
    false,
  ),
  showing('agenda', 'agenda', {
    en: ['agenda', 'show agenda', 'open agenda', 'agenda of meeting', 'next meeting', 'when do we meet'],
    cy: [
      'agenda',
      'dangos agenda',
      'agor agenda',
      'agenda cyfarfod',
      'cyfarfod nesaf',
      'pryd rydym yn cwrdd',
    ],
  }),
  showing('milestones', 'milestones', {
    en: [
      'milestones',
      'milestone',
      'record milestone',
      'record a date',
      'dates set by others',
      'report received',
      'notice given',
    ],
    cy: [
      'cerrig milltir',
      'carreg filltir',
      'cofnodi dyddiad',
      'dyddiadau',
      'adroddiad wedi dod',
      'rhybudd wedi ei roi',
    ],
  }),
  showing('activation', 'activation', {
    en: ['activation', 'activate', 'record activation', 'told by telephone', 'acknowledged'],
    cy: ['ysgogi', 'cofnodi ysgogi', 'ysgogiad', 'dros y ffon', 'cydnabod'],
  }),
  showing('payments', 'payment', {
    en: ['payment', 'payments', 'agree payment', 'agree a payment', 'emergency payment'],
    cy: ['taliad', 'taliadau', 'cytuno ar daliad', 'daliad'],
  }),
  showing('evidence', 'evidence', {
    en: ['add evidence', 'record evidence', 'new evidence', 'evidence'],
    cy: ['ychwanegu tystiolaeth', 'cofnodi tystiolaeth', 'tystiolaeth'],
  }),
  showing('menu', 'menu', {
    en: ['record and decide', 'record', 'menu', 'more'],
    cy: ['cofnodi a phenderfynu', 'cofnodi', 'dewislen', 'rhagor'],
  }),
];
