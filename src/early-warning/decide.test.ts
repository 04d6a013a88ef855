import { describe, expect, it } from 'vitest';
import { recordCommandSchema } from './commands.ts';
import { RecordStory, today, tyGwyn } from './testing/story.ts';
import { recordViewSchema } from './view-schema.ts';
import { viewRecord } from './view.ts';

const viewOf = (story: RecordStory) =>
  recordViewSchema.parse(viewRecord(story.state, { service: tyGwyn, today, cases: [] }));

describe('a service’s record', () => {
  it('begins with the service and its first signal', () => {
    const story = new RecordStory();
    story.signal();
    expect(story.log.map(({ type }) => type)).toEqual(['ServiceNamed', 'SignalRecorded']);
    expect(viewOf(story)).toMatchObject({
      version: 2,
      signals: [{ number: 1, source: 'complaint', by: 'Mari Enghraifft', counts: true, withdrawn: null }],
      accumulated: { total: 1, moderate: 1, sources: 1 },
      undecided: true,
    });
  });

  it('is readable before anything was recorded', () => {
    const view = viewOf(new RecordStory());
    expect(view).toMatchObject({
      version: 0,
      signals: [],
      suggestion: { level: 'nothing' },
      undecided: false,
    });
    expect(view.overTime.map(({ month }) => month).join(' ')).toBe(
      '2025-12 2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11',
    );
  });

  it('takes over what the directory says anew', () => {
    const story = new RecordStory();
    story.signal();
    const sold = { ...tyGwyn, provider: 'Perchennog Newydd Cyf' };
    story.tell({ type: 'noteRootCause', text: 'No night nurse' }, { service: sold });
    expect(story.log.map(({ type }) => type).slice(2)).toEqual(['ServiceNamed', 'RootCauseNoted']);
    expect(story.state?.service.provider).toBe('Perchennog Newydd Cyf');
  });

  it('keeps a withdrawn signal in sight and counts it no longer', () => {
    const story = new RecordStory();
    const signal = story.signal({ severity: 'high' });
    expect(story.tell({ type: 'withdrawSignal', signal, reason: 'About another home' })).toBeNull();
    const view = viewOf(story);
    expect(view.signals).toMatchObject([{ counts: false, withdrawn: { reason: 'About another home' } }]);
    expect(view.suggestion.level).toBe('nothing');
    expect(story.tell({ type: 'withdrawSignal', signal, reason: 'again' })).toBe('signal-withdrawn');
  });

  it('lets only another source confirm a signal (Code 4.11)', () => {
    const story = new RecordStory();
    const [first, second] = [story.signal(), story.signal()];
    expect(story.asks({ type: 'linkSignals', signals: [first, second] })).toMatchObject({
      ok: false,
      refusal: { code: 'same-source', cite: 'Code 4.11' },
    });
    const inspection = story.signal({ source: 'inspection' });
    expect(story.tell({ type: 'linkSignals', signals: [first, inspection, first] })).toBeNull();
    const view = viewOf(story);
    expect(view.signals.map(({ confirmedBy }) => confirmedBy)).toEqual([[inspection], [], [first]]);
    expect(view.accumulated.confirmed).toBe(2);
    expect(view.links).toMatchObject([
      { signals: [first, inspection], sources: ['complaint', 'inspection'] },
    ]);
    const link = view.links[0]?.id ?? '';
    expect(story.tell({ type: 'unlinkSignals', link, reason: 'Different wings' })).toBeNull();
    expect(viewOf(story).accumulated.confirmed).toBe(0);
    expect(story.tell({ type: 'unlinkSignals', link, reason: 'again' })).toBe('unknown-link');
  });

  it.each([
    [
      'signal-in-future',
      { type: 'recordSignal', source: 'media', text: 'x', on: '2026-11-24', severity: 'low' },
    ],
    ['unknown-signal', { type: 'withdrawSignal', signal: 'no-such', reason: 'x' }],
    ['unknown-signal', { type: 'noteRootCause', text: 'x', signals: ['no-such'] }],
    ['unknown-signal', { type: 'linkSignals', signals: ['no-such', 'nor-this'] }],
    ['unknown-case', { type: 'decide', decision: 'other', rationale: 'x', ref: 'EC-2026-0001' }],
  ])('refuses %s', (code, raw) => {
    expect(new RecordStory().tell(recordCommandSchema.parse(raw))).toBe(code);
  });

  it('refuses a service that nobody knows', () => {
    const story = new RecordStory();
    const decision = story.asks({ type: 'noteRootCause', text: 'x' }, { service: null });
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'unknown-service' } });
  });

  it('keeps what was suggested when a person decided', () => {
    const story = new RecordStory();
    story.signal({ severity: 'high' });
    story.tell(
      { type: 'decide', decision: 'keep-watching', rationale: 'Mended on the day', ref: 'QA-2026-0001' },
      { namedCaseFits: true },
    );
    const view = viewOf(story);
    expect(view.decisions).toMatchObject([
      { decision: 'keep-watching', suggested: 'quality-assurance', ref: 'QA-2026-0001' },
    ]);
    expect(view.undecided).toBe(false);
    story.signal({ severity: 'low' });
    expect(viewOf(story).undecided).toBe(true);
  });
});
