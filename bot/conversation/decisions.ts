import { closingCard } from '../cards/closing/closing.ts';
import { suspensionCard } from '../cards/suspension/suspension.ts';
import { stageCard } from '../cards/stage/stage.ts';
import { drawingOf } from '../case-in-view.ts';
import { nextSteps, type Intent } from './intent.ts';
import { oneCase } from './one-case.ts';

/** "Suspend new commissioning" (Code 5.19): the form, in the person's own chat only. */
export const suspend: Intent = {
  name: 'suspend',
  phrases: {
    en: [
      'suspend',
      'suspend commissioning',
      'suspend new commissioning',
      'stop placements',
      'voluntary suspension',
      'record voluntary suspension',
      'provider stopped admissions',
      'lift suspension',
      'review suspension',
    ],
    cy: [
      'atal',
      'atal comisiynu',
      'atal comisiynu newydd',
      'atal lleoliadau',
      'ataliad gwirfoddol',
      'ataliad',
      'cofnodi ataliad gwirfoddol',
      'codi ataliad',
      'adolygu ataliad',
    ],
  },
  async answer(turn) {
    const found = await oneCase(turn);
    if ('replies' in found) return found.replies;
    if (turn.shared) return [{ text: turn.say('bot.inYourChat'), suggestions: nextSteps(turn) }];
    return [{ card: suspensionCard(drawingOf(turn.parts, found.view, turn.voice)) }];
  },
};

/** "Close the case" (Code 5.17). */
export const close: Intent = {
  name: 'close',
  phrases: {
    en: ['close case', 'close the case', 'close escalating concerns', 'end the case'],
    cy: ["cau'r achos", 'cau achos', 'cau pryderon cynyddol', 'gorffen achos'],
  },
  async answer(turn) {
    const found = await oneCase(turn);
    if ('replies' in found) return found.replies;
    if (turn.shared) return [{ text: turn.say('bot.inYourChat'), suggestions: nextSteps(turn) }];
    return [{ card: closingCard(drawingOf(turn.parts, found.view, turn.voice), { personal: true }) }];
  },
};

/** "Next stage": where the case stands and the stages that may come next. */
export const stage: Intent = {
  name: 'stage',
  phrases: {
    en: ['next stage', 'enter stage', 'change stage', 'move to stage', 'stages'],
    cy: ['cam nesaf', 'symud i gam', "symud i'r cam", 'newid cam', 'camau achos'],
  },
  async answer(turn) {
    const found = await oneCase(turn);
    if ('replies' in found) return found.replies;
    if (turn.shared) return [{ text: turn.say('bot.inYourChat'), suggestions: nextSteps(turn) }];
    return [{ card: stageCard(drawingOf(turn.parts, found.view, turn.voice)) }];
  },
};
