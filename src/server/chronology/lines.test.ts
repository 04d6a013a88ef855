import { describe, expect, it } from 'vitest';
import type { CaseEvent, StoredEvent } from '../../case/events.ts';
import { storedAfter } from '../../case/testing/stored.ts';
import { getEdition } from '../../procedures/editions/index.ts';
import { chronologyChoices, chronologyLines } from './lines.ts';
import { chronologyDocument, chronologyTable } from './paper.ts';
import { tellThrough } from './texts-of.ts';

const edition = getEdition('wales-2026');
const gwen = {
  kind: 'person',
  name: 'Gwen Esiampl',
  agency: 'Bwrdd Iechyd Hafren',
  tenant: 't',
  objectId: 'gwen',
} as const;
const hafan = { kind: 'system', name: 'Hafan' } as const;

const service = {
  id: 'ty-gwyn',
  name: 'Tŷ Gwyn',
  address: '1 Stryd Enghraifft',
  registrationNumber: 'SIN-00000001-YMAR',
  serviceType: 'care-home',
  commissioned: true,
  provider: 'Gofal Enghraifft Cyf',
  responsibleIndividual: 'Siân Esiampl',
  registeredManager: 'Dafydd Sampl',
  providerMail: 'gofal@enghraifft.example',
  localAuthority: 'Cyngor',
  healthBoard: 'Bwrdd',
};

const story: readonly (readonly [CaseEvent, string, StoredEvent['by']?])[] = [
  [
    {
      type: 'CaseOpened',
      payload: {
        procedure: 'escalating-concerns',
        ref: 'EC-2026-0001',
        edition: 'wales-2026',
        firstStage: 'evidence',
        goodPractice: false,
        service,
        criteria: [],
        evidence: [],
        leadAgency: 'Cyngor',
        group: [],
      },
    },
    '2026-11-22T23:30:00.000Z',
  ],
  [
    {
      type: 'ChannelCreated',
      payload: { teamId: 't', channelId: 'c', name: 'EC-2026-0001', webUrl: 'https://m365.example/c' },
    },
    '2026-11-22T23:31:00.000Z',
    hafan,
  ],
  [
    { type: 'ItemTicked', payload: { item: 'nothing-known', note: 'Gweler y llythyr o’r tŷ' } },
    '2026-11-23T09:00:00.000Z',
    gwen,
  ],
  [
    {
      type: 'ActionAdded',
      payload: {
        action: 'a1',
        details: { text: 'Nurse on each night', source: 'contract', owner: 'RM', due: '2026-12-01' },
      },
    },
    '2026-11-24T09:00:00.000Z',
  ],
  [
    {
      type: 'ActionMet',
      payload: { action: 'a1', evidence: 'Rota seen', link: 'https://m365.example/rota' },
    },
    '2026-11-25T09:00:00.000Z',
    gwen,
  ],
];
const events = story.map(([event, at, by]): StoredEvent => {
  const about = { ref: 'EC-2026-0001', at };
  return storedAfter(
    story.findIndex(([one]) => one === event),
    event,
    by ? { ...about, by } : about,
  );
});
const told = tellThrough(edition, events);
const versions = (filter: Parameters<typeof chronologyLines>[1]) =>
  chronologyLines(told, filter, 'en').lines.map(({ version }) => version);

describe('the chronology in words', () => {
  it('is newest first, or oldest first, and counts what it does not show', () => {
    expect(versions({})).toEqual([5, 4, 3, 2, 1]);
    expect(versions({ order: 'oldest' })).toEqual([1, 2, 3, 4, 5]);
    const two = chronologyLines(told, {}, 'cy', 2);
    expect([two.matched, two.lines.length]).toEqual([5, 2]);
  });

  it('is filtered by what it is about, who did it and for which agency', () => {
    expect(versions({ kinds: ['plan', 'course'] })).toEqual([5, 4, 1]);
    expect(versions({ who: 'gwen' })).toEqual([5, 3]);
    expect(versions({ who: 'hafan' })).toEqual([2]);
    expect(versions({ agency: 'Bwrdd Iechyd Hafren', kinds: ['checklist'] })).toEqual([3]);
    expect(versions({ kinds: [] })).toHaveLength(5);
  });

  it('counts days by the clock of London, both ends included', () => {
    expect(versions({ from: '2026-11-23', to: '2026-11-24' })).toEqual([4, 3]);
    expect(versions({ to: '2026-11-22' })).toEqual([2, 1]);
    expect(versions({ from: '2026-11-24', to: '2026-11-23' })).toEqual([]);
  });

  it('finds words wherever they stand, without their accents, all of them', () => {
    expect(versions({ words: 'LLYTHYR ty' })).toEqual([3]);
    expect(versions({ words: 'esiampl' })).toEqual([5, 3]);
    expect(versions({ words: 'rota llythyr' })).toEqual([]);
    const found = chronologyLines(told, { words: 'night' }, 'en', 1);
    expect([found.matched, found.lines.length]).toEqual([2, 1]);
  });

  it('tells notes that the sentence does not hold, and calls an action by what it asked', () => {
    const [met, , ticked] = chronologyLines(told, {}, 'en').lines;
    expect(met?.text).toContain('Nurse on each night');
    expect(met?.notes).toEqual(['https://m365.example/rota']);
    expect(ticked?.notes).toEqual(['Gweler y llythyr o’r tŷ']);
  });

  it('offers only what the log has', () => {
    const { kinds, people, agencies } = chronologyChoices(told);
    expect(kinds.map(({ kind, entries }) => [kind, entries])).toEqual([
      ['course', 1],
      ['checklist', 1],
      ['plan', 2],
      ['machinery', 1],
    ]);
    expect(people.map(({ id, entries }) => [id, entries])).toEqual([
      ['m', 2],
      ['gwen', 2],
      ['hafan', 1],
    ]);
    expect(agencies).toHaveLength(2);
  });

  it('is quick with thousands of entries', () => {
    const many = tellThrough(
      edition,
      Array.from({ length: 5_000 }, (_, at) => events[at % events.length]).filter((one) => one !== undefined),
    );
    const found = chronologyLines(many, { words: 'rota' }, 'cy', 100);
    expect([found.matched, found.lines.length]).toEqual([1_000, 100]);
  });
});

describe('the names of a stage', () => {
  it('are those of the procedure that was in force then', () => {
    // Two procedures of an edition may call stages of their own by one id.
    const sharing = {
      ...edition,
      procedures: edition.procedures.map((procedure) =>
        procedure.id === 'closure'
          ? {
              ...procedure,
              stages: procedure.stages.map((stage, at) => (at === 0 ? { ...stage, id: 'evidence' } : stage)),
            }
          : procedure,
      ),
    };
    const titleIn = (wanted: string): string | undefined =>
      sharing.procedures.find(({ id }) => id === wanted)?.stages.find(({ id }) => id === 'evidence')?.title
        .cy;
    const [opened] = events;
    if (opened === undefined) throw new Error('no story');
    const about = { ref: 'EC-2026-0001', at: '2026-11-23T10:00:00.000Z' };
    const through: readonly StoredEvent[] = [
      opened,
      storedAfter(1, { type: 'StageEntered', payload: { stage: 'evidence' } } as const, about),
      storedAfter(
        2,
        {
          type: 'ProcedureEntered',
          payload: {
            procedure: 'closure',
            from: 'escalating-concerns',
            firstStage: 'evidence',
            reason: 'It closes',
            criteria: [],
            evidence: [],
            sections: [],
          },
        } as const,
        about,
      ),
      storedAfter(3, { type: 'StageEntered', payload: { stage: 'evidence' } } as const, about),
    ];
    const said = chronologyLines(tellThrough(sharing, through), { order: 'oldest' }, 'cy').lines;
    expect(said[1]?.text).toContain(titleIn('escalating-concerns'));
    expect(said[3]?.text).toContain(titleIn('closure'));
    expect(said[1]?.text).not.toBe(said[3]?.text);
  });
});

describe('the chronology taken out', () => {
  const filter = { kinds: ['plan'], who: 'gwen', words: 'rota' } as const;
  const taken = {
    ref: 'EC-2026-0001',
    service: 'Tŷ Gwyn',
    lines: chronologyLines(told, { ...filter, kinds: [...filter.kinds] }, 'en').lines,
    total: told.length,
    people: chronologyChoices(told).people,
    filter: { ...filter, kinds: [...filter.kinds] },
    at: '2026-11-26T10:00:00.000Z',
  };

  it('names its filter and what that leaves out, as a table and as a document', () => {
    const table = chronologyTable(taken, 'en');
    const head = table.slice(0, 5).map(([cell]) => cell);
    expect(head).toEqual([
      'Chronology: EC-2026-0001',
      'Tŷ Gwyn (EC-2026-0001)',
      'Filter: about: Action plan; by: Gwen Esiampl; with the words: rota',
      'Entries: 1 of 5. Left out by the filter: 4.',
      'Taken on Thursday 26 November 2026, 10:00',
    ]);
    expect(table.at(-1)?.slice(0, 3)).toEqual(['5', '2026-11-25T09:00:00.000Z', 'Gwen Esiampl']);
    const [part] = chronologyDocument(taken, 'cy').parts;
    expect(JSON.stringify(part)).toContain('gyda’r geiriau: rota');
  });

  it('says where there is no filter', () => {
    const whole = { ...taken, lines: chronologyLines(told, {}, 'en').lines, filter: {} };
    expect(chronologyTable(whole, 'en').slice(2, 4)).toEqual([['No filter: the whole log.'], ['Entries: 5']]);
  });
});
