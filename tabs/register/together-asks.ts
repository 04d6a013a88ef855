import type { Moves } from '../../src/individuals/view-schema.ts';
import { choosers } from '../../src/individuals/commands.ts';
import { individualNames } from '../../src/language/individual-names.ts';
import type { RegisterAsked } from '../api/individuals.ts';
import type { Ask } from '../components/ask-dialog.tsx';
import { type FormField, given, linesOf } from '../components/fields.ts';
import type { Words } from '../components/words.tsx';
import { dayField, reasonField, today } from './move-asks.ts';

/** What is asked about a friendship group: one form for all who are in it. */

export type Group = Moves['groups'][number];
type Member = Group['members'][number];

/** For whom a place and a day are needed still. */
export const toMove = ({ members }: Group): readonly Member[] =>
  members.filter(({ done, stays }) => !done && !stays);
export const withPlan = (group: Group): readonly Member[] => toMove(group).filter(({ on }) => on !== null);
export const moved = ({ members }: Group): readonly Member[] => members.filter(({ done }) => done);

/** What all of them have in common; empty where it differs or nobody has it. */
const common = (members: readonly Member[], of: (member: Member) => string | null): string => {
  const values = new Set(members.flatMap((member) => of(member) ?? []));
  const [value = ''] = values;
  return values.size === 1 ? value : '';
};

const chooserOf = (value: string | undefined) => choosers.find((one) => one === value);
const chooserField = (id: string): string => `chosenBy ${id}`;

const whoField = ({ say }: Words, members: readonly Member[]): FormField => ({
  name: 'people',
  label: say('tabRegister.together.people'),
  hint: say('tabRegister.together.peopleHint'),
  kind: 'checks',
  required: true,
  initial: members.map(({ id }) => id).join('\n'),
  options: members.map(({ id, name, destination }) => ({
    value: id,
    label: say('tabRegister.moves.apartOne', {
      name,
      place: destination ?? say('tabRegister.moves.noPlace'),
    }),
  })),
});

export const askPlanTogether = (words: Words, group: Group): Ask<RegisterAsked> => {
  const { say } = words;
  const { label } = group;
  const members = toMove(group);
  const open = members.filter(({ destination }) => destination === null);
  const at = common(members, ({ on }) => on);
  return {
    title: say('tabRegister.together.planLabel', { label }),
    intro: say('tabRegister.together.intro'),
    fields: [
      whoField(words, members),
      {
        name: 'service',
        label: say('tabRegister.together.place'),
        hint: say('tabRegister.together.placeHint'),
        kind: 'line',
        initial: common(members, ({ destination }) => destination),
      },
      dayField(words, at),
      {
        name: 'time',
        label: say('tabRegister.move.time'),
        hint: say('tabRegister.move.timeHint'),
        kind: 'time',
        initial: common(members, ({ time }) => time),
      },
      {
        name: 'transport',
        label: say('tabRegister.move.transport'),
        kind: 'line',
        initial: common(members, ({ transport }) => transport),
      },
      {
        name: 'escort',
        label: say('tabRegister.move.escort'),
        kind: 'line',
        initial: common(members, ({ escort }) => escort),
      },
      ...open.map(({ id, name }): FormField => ({
        name: chooserField(id),
        label: say('tabRegister.together.chosenBy', { name }),
        hint: say('tabRegister.together.chosenByHint'),
        kind: 'choice',
        options: choosers.map((one) => ({ value: one, label: say(individualNames.chooser[one]) })),
      })),
      ...(open.length === 0
        ? []
        : [{ name: 'suitable', label: say('tabRegister.together.suitable'), kind: 'check' } as const]),
      {
        name: 'apartReason',
        label: say('tabRegister.together.apartReason'),
        hint: say('tabRegister.together.apartHint'),
        kind: 'text',
        initial: common(members, ({ apartReason }) => apartReason),
      },
    ],
    submit: say('tabRegister.together.plan'),
    command: (values) => ({
      together: {
        type: 'planTogether',
        label,
        people: [...linesOf(values['people'])],
        on: values['on'] ?? '',
        ...given('time', values['time']),
        ...given('transport', values['transport']),
        ...given('escort', values['escort']),
        ...given('service', values['service']),
        chosenBy: Object.fromEntries(
          open.flatMap(({ id }) => {
            const chooser = chooserOf(values[chooserField(id)]);
            return chooser === undefined ? [] : [[id, chooser]];
          }),
        ),
        suitable: values['suitable'] === 'yes',
        ...given('apartReason', values['apartReason']),
      },
    }),
    done: say('tabRegister.together.planned'),
  };
};

export const askCancelTogether = (words: Words, group: Group): Ask<RegisterAsked> => {
  const { say } = words;
  const { label } = group;
  return {
    title: say('tabRegister.together.cancelLabel', { label }),
    intro: say('tabRegister.together.cancelIntro'),
    fields: [whoField(words, withPlan(group)), reasonField(words)],
    submit: say('tabRegister.together.cancel'),
    leave: say('common.button.dismiss'),
    command: (values) => ({
      together: {
        type: 'cancelTogether',
        label,
        people: [...linesOf(values['people'])],
        reason: values['reason']?.trim() ?? '',
      },
    }),
    done: say('tabRegister.together.cancelled'),
  };
};

export const askDoneTogether = (words: Words, group: Group): Ask<RegisterAsked> => {
  const { say } = words;
  const { label } = group;
  const members = withPlan(group);
  const now = today();
  const planned = common(members, ({ on }) => on);
  return {
    title: say('tabRegister.together.doneLabel', { label }),
    fields: [whoField(words, members), dayField(words, planned === '' || planned > now ? now : planned)],
    submit: say('tabRegister.together.done'),
    command: (values) => ({
      together: {
        type: 'doneTogether',
        label,
        people: [...linesOf(values['people'])],
        on: values['on'] ?? '',
      },
    }),
    done: say('tabRegister.together.doneSaid'),
  };
};

export const askUndoTogether = (words: Words, group: Group): Ask<RegisterAsked> => {
  const { say } = words;
  const { label } = group;
  return {
    title: say('tabRegister.together.undoLabel', { label }),
    fields: [whoField(words, moved(group)), reasonField(words)],
    submit: say('tabRegister.together.undo'),
    command: (values) => ({
      together: {
        type: 'undoTogether',
        label,
        people: [...linesOf(values['people'])],
        reason: values['reason']?.trim() ?? '',
      },
    }),
    done: say('tabRegister.together.undone'),
  };
};
