import type { RegisterAsked } from '../api/individuals.ts';
import type { Ask } from '../components/ask-dialog.tsx';
import { given, type FormField } from '../components/fields.ts';
import type { Words } from '../components/words.tsx';

/** What is asked about a move: on a person's page and on the board of moves alike. */

/** The day where the person is; a server in Europe/London looks again. */
export const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

export interface Mover {
  readonly id: string;
  readonly name: string;
  readonly on?: string | undefined;
  readonly time?: string | null | undefined;
  readonly transport?: string | null | undefined;
  readonly escort?: string | null | undefined;
  /** Friends who go elsewhere, and why they are parted where that is known already. */
  readonly apart?: readonly { readonly name: string; readonly destination: string | null }[] | undefined;
  readonly apartReason?: string | null | undefined;
}

export const dayField = ({ say }: Words, initial: string): FormField => ({
  name: 'on',
  label: say('tabRegister.person.on'),
  kind: 'date',
  required: true,
  initial,
});
export const noteField = ({ say }: Words): FormField => ({
  name: 'note',
  label: say('tabRegister.person.note'),
  kind: 'text',
});
export const reasonField = ({ say }: Words): FormField => ({
  name: 'reason',
  label: say('tabRegister.person.reason'),
  kind: 'text',
  required: true,
});

const timeField = ({ say }: Words, initial: string): FormField => ({
  name: 'time',
  label: say('tabRegister.move.time'),
  hint: say('tabRegister.move.timeHint'),
  kind: 'time',
  initial,
});

/** Friends are kept together: whoever plans otherwise says why (PFP App. A 7.5). */
const apartFields = ({ say }: Words, { apart = [], apartReason }: Mover): readonly FormField[] =>
  apart.length === 0
    ? []
    : [
        {
          name: 'apartReason',
          label: say('tabRegister.together.apartReason'),
          hint: say('tabRegister.together.elsewhere', {
            friends: apart
              .map(({ name, destination }) =>
                say('tabRegister.moves.apartOne', {
                  name,
                  place: destination ?? say('tabRegister.moves.noPlace'),
                }),
              )
              .join('; '),
          }),
          kind: 'text',
          required: true,
          initial: apartReason ?? '',
        },
      ];

export const askPlan = (words: Words, mover: Mover): Ask<RegisterAsked> => {
  const { say } = words;
  return {
    title: say(mover.on === undefined ? 'tabRegister.move.planLabel' : 'tabRegister.move.replanLabel', {
      name: mover.name,
    }),
    fields: [
      dayField(words, mover.on ?? ''),
      timeField(words, mover.time ?? ''),
      {
        name: 'transport',
        label: say('tabRegister.move.transport'),
        kind: 'line',
        initial: mover.transport ?? '',
      },
      { name: 'escort', label: say('tabRegister.move.escort'), kind: 'line', initial: mover.escort ?? '' },
      ...apartFields(words, mover),
    ],
    submit: say('tabRegister.move.plan'),
    command: (values) => ({
      individual: mover.id,
      command: {
        type: 'planMove',
        on: values['on'] ?? '',
        ...given('time', values['time']),
        ...given('transport', values['transport']),
        ...given('escort', values['escort']),
        ...given('apartReason', values['apartReason']),
      },
    }),
    done: say('tabRegister.move.planned'),
  };
};

export const askDone = (words: Words, mover: Mover): Ask<RegisterAsked> => {
  const { say } = words;
  const now = today();
  return {
    title: say('tabRegister.move.doneLabel', { name: mover.name }),
    fields: [
      dayField(words, mover.on === undefined || mover.on > now ? now : mover.on),
      timeField(words, mover.time ?? ''),
    ],
    submit: say('tabRegister.move.done'),
    command: (values) => ({
      individual: mover.id,
      command: { type: 'moveDone', on: values['on'] ?? '', ...given('time', values['time']) },
    }),
    done: say('tabRegister.move.doneSaid'),
  };
};

export const askUndo = (words: Words, mover: Mover): Ask<RegisterAsked> => {
  const { say } = words;
  return {
    title: say('tabRegister.move.undoLabel', { name: mover.name }),
    fields: [reasonField(words)],
    submit: say('tabRegister.move.undo'),
    command: (values) => ({
      individual: mover.id,
      command: { type: 'undoMove', reason: values['reason']?.trim() ?? '' },
    }),
    done: say('tabRegister.move.undone'),
  };
};

export const askCancel = (words: Words, mover: Mover): Ask<RegisterAsked> => {
  const { say } = words;
  return {
    title: say('tabRegister.move.cancel'),
    fields: [reasonField(words)],
    submit: say('tabRegister.move.cancel'),
    leave: say('common.button.dismiss'),
    command: (values) => ({
      individual: mover.id,
      command: { type: 'cancelMove', reason: values['reason']?.trim() ?? '' },
    }),
    done: say('tabRegister.move.cancelled'),
  };
};
