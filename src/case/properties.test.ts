import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition, Way } from '../procedures/types.ts';
import { personKey } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { getEdition, nationalEditions } from '../procedures/editions/index.ts';
import { replay } from './evolve.ts';
import { findItem } from './procedure-of.ts';
import type { CaseState } from './state.ts';
import { type Ask, lives, newIdFor, openings } from './testing/arbitrary.ts';
import { testEdition } from './testing/edition.ts';
import { Told } from './testing/from-the-log.ts';
import { Story, monday } from './testing/scenario.ts';
import { sensibleAsk } from './testing/sensible.ts';
import { caseViewSchema } from './view-schema.ts';

/** What holds for every case, whatever is asked of it. */

const comparable = (state: CaseState | null) =>
  state === null ? null : { ...state, causes: [...state.causes] };

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
};

interface Lived {
  readonly story: Story;
  readonly now: string;
}

/** Lives through a life and calls back around each ask. */
const live = (
  edition: Edition,
  { opening, asks }: { opening: Parameters<Story['asks']>[0]; asks: readonly Ask[] },
  each: (before: Story, after: Story, ask: Ask, moment: { now: string; cause: string }) => void,
): Lived => {
  let story = new Story(null, [], 0, { edition });
  story = story.after(story.asks(opening));
  let now = monday;
  for (const [at, random] of asks.entries()) {
    const ask =
      random.pick === null || story.state === null
        ? random
        : { ...random, command: sensibleAsk(story.state, edition, random.pick) };
    now = new Date(Date.parse(now) + ask.after * 60_000).toISOString();
    const newId = newIdFor(ask.command, story.state);
    const moment = { now, by: ask.by, cause: ask.cause ?? `ask-${at}`, newId };
    freeze(story.state);
    const decision = story.asks(ask.command, moment);
    expect(story.asks(ask.command, moment)).toEqual(decision);
    const after = story.after(decision, moment);
    if (!decision.ok) {
      expect(Object.keys(decision)).toEqual(['ok', 'refusal']);
      expect(after.log).toEqual(story.log);
    }
    each(story, after, ask, moment);
    story = after;
  }
  return { story, now };
};

/** The way by which an event leaves a stage, if it does. */
const wayOf = ({ type, payload }: CaseEvent): Way | null => {
  switch (type) {
    case 'StageEntered':
      return `stage:${payload.stage}`;
    case 'ProcedureEntered':
      return `procedure:${payload.procedure}`;
    case 'CaseClosed':
      return 'close';
    default:
      return null;
  }
};

/** Gates that the log says were closed before one of the new events, although no lead went round them as they may. */
const gatesPassedClosed = (
  before: Story,
  after: Story,
  command: Ask['command'],
  edition: Edition,
  now: string,
): readonly string[] => {
  const decided = after.log.slice(before.log.length);
  return decided.flatMap((event, at) => {
    const isOpening = event.type === 'CaseOpened';
    // An opening's overrides follow it: before it there is no log to stand in.
    const sooner = isOpening ? decided : decided.slice(0, at);
    const told = new Told([...before.log, ...decided.slice(0, at)], edition);
    const asked = {
      command,
      today: now.slice(0, 10),
      applies: (item: string) =>
        before.state !== null && findItem(before.state, edition, item)?.applies === true,
    };
    return told.gatesBefore(event).flatMap(({ gate, procedure }) => {
      const unmet = gate.requires.filter(
        (requirement) => told.holds(requirement, procedure, event, asked) === false,
      );
      const leads = new Told(isOpening ? decided : before.log, edition).leads(told.present() ?? procedure);
      const overridden = sooner.some(
        ({ type, payload, by }) =>
          type === 'GateOverridden' &&
          payload.gate === gate.id &&
          unmet.every((requirement) => payload.missing.includes(requirement)) &&
          by.kind === 'person' &&
          leads.has(personKey(by)),
      );
      return unmet.length === 0 || (gate.mayOverride && overridden)
        ? []
        : [`${event.type} past ${gate.id} without ${unmet.join(', ')}`];
    });
  });
};

const runs = { numRuns: 150 };
const editions = [
  ['a small edition', testEdition],
  ...nationalEditions.map((edition) => [edition.id, edition] as const),
] as const;

describe.each(editions)('under %s', (_name, edition) => {
  const life = lives(edition, 60);

  it('a case replays to itself from its events, and what is stored is numbered without gaps', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { story } = live(edition, one, () => undefined);
        expect(comparable(replay(story.log))).toEqual(comparable(story.state));
        expect(story.log.map(({ version }) => version)).toEqual(story.log.map((_event, at) => at + 1));
      }),
      runs,
    );
  });

  it('the same cause changes nothing a second time', () => {
    fc.assert(
      fc.property(life, (one) => {
        live(edition, one, (before, after, { command }, { cause, now }) => {
          if (after.log.length === before.log.length) return;
          expect(after.asks(command, { cause, now })).toEqual({ ok: true, events: [] });
        });
      }),
      runs,
    );
  });

  it('what anybody sees of it has the promised shape', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { story, now } = live(edition, one, () => undefined);
        if (story.state === null) return;
        expect(() => caseViewSchema.parse(story.view(now))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('no gated step is taken while its gate is closed, unless a lead overrode one that may be overridden', () => {
    fc.assert(
      fc.property(life, (one) => {
        const first = new Story(null, [], 0, { edition });
        const { opening } = one;
        const opened = first.after(first.asks(opening));
        expect(gatesPassedClosed(first, opened, opening, edition, monday)).toEqual([]);
        live(edition, one, (before, after, { command }, { now }) =>
          expect(gatesPassedClosed(before, after, command, edition, now)).toEqual([]),
        );
      }),
      runs,
    );
  });

  it('no stage is left against its question’s answer, whoever asks and whatever they say', () => {
    fc.assert(
      fc.property(life, (one) => {
        live(edition, one, (before, after) => {
          for (const event of after.log.slice(before.log.length)) {
            const way = wayOf(event);
            if (way === null) continue;
            const told = new Told(before.log, edition);
            const procedure = told.present();
            const question = procedure?.questions.find(({ stage }) => stage === told.stage());
            if (procedure === null || question === undefined) continue;
            const answer = told.answer(procedure, question);
            expect(question.answers.find(({ id }) => id === answer)?.leadsTo).toContain(way);
          }
        });
      }),
      runs,
    );
  });
});

describe.each([
  ['a small edition', testEdition],
  ['the Welsh edition', getEdition('wales-2026')],
] as const)('under %s', (_name, edition) => {
  it('no case of escalating concerns opens without evidence (Code 5.6)', () => {
    const procedure = edition.procedures.find(({ id }) => id === 'escalating-concerns');
    if (procedure === undefined) throw new Error('The edition has no escalating concerns');
    fc.assert(
      fc.property(openings(procedure), (opening) => {
        const decision = new Story(null, [], 0, { edition }).asks(opening);
        if (opening.evidence.length > 0) return;
        expect(decision.ok).toBe(false);
      }),
    );
  });

  it('every suspension has a rationale, a risk assessment, partners and a sign-off, and 5.22 is never passed', () => {
    fc.assert(
      fc.property(lives(edition, 60), (one) => {
        live(edition, one, (before, after, { command }) => {
          for (const event of after.log.slice(before.log.length)) {
            expect(command.type).not.toBe('requestVoluntarySuspension');
            if (event.type !== 'CommissioningSuspended') continue;
            expect(event.payload.partnersAgreed.length).toBeGreaterThan(0);
            expect(event.payload.rationale).not.toBe('');
            expect(event.payload.riskAssessment).not.toBe('');
            expect(event.payload.signOff).not.toBeNull();
          }
        });
      }),
      runs,
    );
  });

  it('the case comes to the closing only over Code 5.17, or by a lead’s override of it', () => {
    fc.assert(
      fc.property(lives(edition, 60), (one) => {
        live(edition, one, (before, after, _ask, { cause }) => {
          if (before.state?.status !== 'open' || after.state?.status !== 'closed') return;
          const open = before.state.actions.filter(({ status }) => status === 'open');
          if (!open.some(({ source }) => source !== 'group' && source !== 'lesson')) return;
          const overridden = after.log.filter(
            (event) =>
              event.type === 'GateOverridden' &&
              event.cause === cause &&
              event.payload.missing.includes('remedies-met'),
          );
          expect(overridden).toHaveLength(1);
        });
      }),
      runs,
    );
  });
});

describe('the lives that these tests live', () => {
  it('get somewhere: most event types occur in them', () => {
    const seen = new Set<string>();
    const life = lives(testEdition, 60);
    for (const one of fc.sample(life, { numRuns: 800, seed: 7 }))
      for (const { type } of live(testEdition, one, () => undefined).story.log) seen.add(type);
    expect(seen.size).toBeGreaterThan(48);
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'CaseClosed',
        'MeetingBooked',
        'NotificationFiled',
        'ProcedureEntered',
        'QuestionAnswered',
        'MilestoneRecorded',
        'ActivationRecorded',
        'PaymentAgreed',
        'StandardAssessed',
        'MeetingHeld',
      ]),
    );
  });
});
