import type { ProcedureId } from '../../src/procedures/types.ts';
import { asWritten } from '../cards/as-written.ts';
import { openCaseForm } from '../open-case-form.ts';
import { nextSteps, type Intent, type MessageTurn } from './intent.ts';

const formFor = (procedureId: ProcedureId) => async (turn: MessageTurn) => {
  const { parts, person, say, voice, rest } = turn;
  if (!person.roles.includes('commissioner'))
    return [{ text: say('bot.mayNotOpen'), suggestions: nextSteps(turn) }];
  const procedure = parts.editions.current().procedures.find(({ id }) => id === procedureId);
  if (procedure === undefined) return [{ text: say('bot.notUnderstood'), suggestions: nextSteps(turn) }];
  const found = rest === '' ? [] : parts.directory.search(rest);
  const text =
    rest === ''
      ? say('bot.openFor')
      : found.length === 0
        ? say('bot.noService', { text: asWritten(rest.slice(0, 100)) })
        : say('bot.openIt');
  return [
    { text },
    {
      card: await openCaseForm(parts, {
        person,
        procedure,
        services: found.length === 0 ? parts.directory.search('') : found,
        voice,
      }),
    },
  ];
};

/** "Open escalating concerns for Tŷ Gwyn" (Code 5). */
export const openEscalatingConcerns: Intent = {
  name: 'open-escalating-concerns',
  phrases: {
    en: [
      'open escalating concerns',
      'start escalating concerns',
      'raise escalating concerns',
      'new escalating concerns',
      'escalating concerns',
      'open a case',
      'new case',
    ],
    cy: [
      'agor pryderon cynyddol',
      'agor achos pryderon cynyddol',
      'dechrau pryderon cynyddol',
      'codi pryderon cynyddol',
      'pryderon cynyddol',
      'bryderon cynyddol',
      'agor achos',
      'achos newydd',
    ],
  },
  answer: formFor('escalating-concerns'),
};

/** "Open a closure for Tŷ Gwyn" (Code 7). */
export const openClosure: Intent = {
  name: 'open-closure',
  phrases: {
    en: [
      'open closure',
      'open a closure case',
      'start closure',
      'new closure',
      'home is closing',
      'planned closure',
    ],
    cy: ['agor cau', 'agor achos cau', 'dechrau cau', 'achos cau', 'cartref yn cau', 'cau cartref'],
  },
  answer: formFor('closure'),
};
