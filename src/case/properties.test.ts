import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../procedures/types.ts';
import { currentEdition } from '../procedures/editions/index.ts';
import { replay } from './evolve.ts';
import type { CaseState } from './state.ts';
import { type Ask, lives, newIdFor, openings } from './testing/arbitrary.ts';
import { testEdition } from './testing/edition.ts';
import { Story, monday } from './testing/scenario.ts';
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
  for (const [at, ask] of asks.entries()) {
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

const runs = { numRuns: 150 };
const editions = [
  ['a small edition', testEdition],
  ['the Welsh edition', currentEdition('WLS')],
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

  it('no case closes with open remedies unless a lead overrode Code 5.17', () => {
    fc.assert(
      fc.property(life, (one) => {
        live(edition, one, (before, after, _ask, { cause }) => {
          if (before.state?.status !== 'open' || after.state?.status !== 'closed') return;
          if (before.state.actions.every(({ status }) => status !== 'open')) return;
          const with517 = after.log.filter(
            (event) =>
              event.type === 'GateOverridden' &&
              event.cause === cause &&
              event.payload.missing.includes('remedies-met'),
          );
          expect(with517).toHaveLength(1);
        });
      }),
      runs,
    );
  });

  it('every suspension has a rationale, a risk assessment, partners and a sign-off, and 5.22 is never passed', () => {
    fc.assert(
      fc.property(life, (one) => {
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
});

describe('the lives that these tests live', () => {
  it('get somewhere: most event types occur in them', () => {
    const seen = new Set<string>();
    const life = lives(testEdition, 60);
    for (const one of fc.sample(life, { numRuns: 800, seed: 7 }))
      for (const { type } of live(testEdition, one, () => undefined).story.log) seen.add(type);
    expect(seen.size).toBeGreaterThan(40);
    expect([...seen]).toEqual(expect.arrayContaining(['CaseClosed', 'MeetingBooked', 'NotificationFiled']));
  });
});
