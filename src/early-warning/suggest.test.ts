import { describe, expect, it } from 'vitest';
import { isCitation } from '../procedures/citations.ts';
import { mostPressing, storedRow, storedRowSchema, watchRow, countedOf } from './row.ts';
import { levelTexts, rules } from './rules.ts';
import { suggest } from './suggest.ts';
import { RecordStory, now, today } from './testing/story.ts';

const suggested = (story: RecordStory, on = today) => {
  if (story.state === null) throw new Error('nothing recorded');
  return suggest(countedOf(story.state), on);
};
const rulesOf = (story: RecordStory) => suggested(story).rules.map(({ id }) => id);

/** For each rule, a record in which it holds. */
const stories: Readonly<Record<string, (story: RecordStory) => void>> = {
  'concern-reported': (story) => void story.signal({ severity: 'low' }),
  'concern-repeated': (story) => [1, 2, 3].forEach(() => story.signal()),
  'risks-accumulate': (story) => {
    story.signal({ severity: 'low' });
    story.signal({ severity: 'low', source: 'feedback' });
    story.signal({ severity: 'low', source: 'care-review' });
  },
  'regulator-notice': (story) => void story.signal({ severity: 'low', source: 'ciw-notice' }),
  'high-risk': (story) => void story.signal({ severity: 'high' }),
  'sources-agree': (story) => {
    const signals = [story.signal(), story.signal({ source: 'safeguarding', severity: 'low' })];
    story.tell({ type: 'linkSignals', signals });
  },
  'sustainability-threatened': (story) => void story.signal({ severity: 'high', source: 'finance' }),
  'failing-after-quality-assurance': (story) => {
    story.signal();
    story.tell({ type: 'decide', decision: 'open-quality-assurance', rationale: 'Two complaints' });
    [1, 2, 3].forEach(() => story.signal());
  },
  'several-high-risks': (story) => {
    story.signal({ severity: 'high' });
    story.signal({ severity: 'high', source: 'inspection' });
  },
  'accumulating-risks': (story) => {
    const signals = [story.signal(), story.signal({ source: 'inspection' })];
    story.signal({ source: 'feedback' });
    story.signal({ source: 'feedback' });
    story.tell({ type: 'linkSignals', signals });
  },
  'single-serious-issue': (story) => void story.signal({ severity: 'high', singleIssue: true }),
};

describe('what accumulated signals suggest', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('by the rule %s', (id, rule) => {
    const story = new RecordStory();
    stories[id]?.(story);
    const suggestion = suggested(story);
    const found = suggestion.rules.find((one) => one.id === id);
    expect(found).toMatchObject({ cite: rule.cite, level: rule.level });
    expect(found?.because.every(({ value, atLeast }) => value >= atLeast)).toBe(true);
    expect(suggestion.level).toBe(rule.level);
    expect(suggestion.text).toEqual(levelTexts[rule.level].text);
  });

  it('lists the most pressing rule first', () => {
    const story = new RecordStory();
    story.signal({ severity: 'high', source: 'finance' });
    expect(rulesOf(story)).toEqual(['sustainability-threatened', 'high-risk', 'concern-reported']);
  });

  it('suggests no more than to look closer for one moderate concern', () => {
    const story = new RecordStory();
    story.signal({ severity: 'moderate' });
    expect(suggested(story).level).toBe('look-closer');
  });

  it('forgets in its counting what is longer ago than ninety days', () => {
    const story = new RecordStory();
    story.signal({ severity: 'high', singleIssue: true, on: '2026-08-25' });
    expect(suggested(story, '2026-11-23').level).toBe('escalating-concerns');
    expect(suggested(story, '2026-11-24').level).toBe('nothing');
  });

  it('cites paragraphs, in both languages, from data alone', () => {
    for (const { cite, also = [], text } of rules) {
      for (const one of [cite, ...also]) expect(isCitation(one)).toBe(true);
      expect(text.en).not.toBe(text.cy);
    }
    for (const { cite, also } of Object.values(levelTexts))
      for (const one of [cite, ...also]) expect(isCitation(one)).toBe(true);
  });
});

describe('the list of services with signals', () => {
  const rowOf = (tell: (story: RecordStory) => void) => {
    const story = new RecordStory();
    tell(story);
    if (story.state === null) throw new Error('nothing recorded');
    return storedRowSchema.parse(JSON.parse(JSON.stringify(storedRow(story.state, now))));
  };

  it('is counted for the day on which it is read', () => {
    const row = rowOf((story) => void story.signal({ severity: 'high', on: '2026-09-01' }));
    expect(watchRow(row, '2026-11-23')).toMatchObject({ level: 'quality-assurance', recent: 1, high: 1 });
    expect(watchRow(row, '2027-01-10')).toMatchObject({ level: 'nothing', recent: 0, undecided: false });
  });

  it('puts first what waits for a decision, then what is more pressing', () => {
    const calm = watchRow(
      rowOf((story) => void story.signal({ severity: 'low' })),
      today,
    );
    const serious = watchRow(
      rowOf((story) => void story.signal({ severity: 'high' })),
      today,
    );
    const decided = watchRow(
      rowOf((story) => {
        story.signal({ severity: 'high', singleIssue: true });
        story.tell({ type: 'decide', decision: 'open-escalating-concerns', rationale: 'Harm' });
      }),
      today,
    );
    expect([decided, calm, serious].toSorted(mostPressing)).toEqual([serious, calm, decided]);
  });
});
