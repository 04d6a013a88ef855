import { sayDate, sayTime } from '../../calendar/say-date.ts';
import type { DocumentModel } from '../../documents/model.ts';
import { eventKindNames } from '../../language/event-kind-names.ts';
import { type Say, sayIn } from '../../language/translate.ts';
import type { Language } from '../../procedures/types.ts';
import type { ChronologyFilter, ChronologyLine, ChronologyLines } from '../contract/chronology.ts';

/** The log taken out as somebody saw it: with the filter named, and how much it left out. */

export interface TakenLog {
  readonly ref: string;
  /** The service's name. */
  readonly service: string;
  readonly lines: readonly ChronologyLine[];
  /** Of the whole log. */
  readonly total: number;
  readonly people: ChronologyLines['people'];
  readonly filter: ChronologyFilter;
  /** ISO instant. */
  readonly at: string;
}

const sayFilter = ({ filter, people }: TakenLog, say: Say, language: Language): string => {
  const { kinds = [], who, agency, from, to, words } = filter;
  const by = people.find(({ id }) => id === who);
  const parts = [
    kinds.length > 0 &&
      say('caseRecord.chronology.sayAbout', {
        kinds: kinds.map((kind) => say(eventKindNames[kind])).join(', '),
      }),
    who !== undefined &&
      say('caseRecord.chronology.sayWho', {
        name: who === 'hafan' ? say('caseRecord.chronology.byHafan') : (by?.name ?? who),
      }),
    agency !== undefined && say('caseRecord.chronology.sayAgency', { agency }),
    from !== undefined && say('caseRecord.chronology.sayFrom', { date: sayDate(from, language) }),
    to !== undefined && say('caseRecord.chronology.sayTo', { date: sayDate(to, language) }),
    words !== undefined && words !== '' && say('caseRecord.chronology.sayWords', { words }),
  ].filter((part) => part !== false);
  return parts.length === 0
    ? say('caseRecord.chronology.noFilter')
    : say('caseRecord.chronology.filter', { filter: parts.join('; ') });
};

/** Title, filter, how many of how many, and when it was taken. */
const headOf = (taken: TakenLog, language: Language): readonly string[] => {
  const say = sayIn(language);
  const matched = taken.lines.length;
  return [
    `${taken.service} (${taken.ref})`,
    sayFilter(taken, say, language),
    matched === taken.total
      ? say('caseRecord.chronology.all', { total: taken.total })
      : say('caseRecord.chronology.hidden', {
          matched,
          total: taken.total,
          hidden: taken.total - matched,
        }),
    say('caseRecord.chronology.made', { when: sayTime(taken.at, language) }),
  ];
};

const actor = (line: ChronologyLine, say: Say): string =>
  line.by.kind === 'system' ? say('caseRecord.chronology.byHafan') : line.by.name;

/** For a spreadsheet; instants as they are, so that any program can sort by them. */
export const chronologyTable = (taken: TakenLog, language: Language): readonly (readonly string[])[] => {
  const say = sayIn(language);
  return [
    [say('caseRecord.chronology.title', { ref: taken.ref })],
    ...headOf(taken, language).map((text) => [text]),
    [''],
    [
      say('caseRecord.chronology.column.entry'),
      say('caseRecord.chronology.column.when'),
      say('caseRecord.chronology.column.who'),
      say('caseRecord.chronology.column.agency'),
      say('caseRecord.chronology.column.about'),
      say('caseRecord.chronology.column.what'),
      say('caseRecord.chronology.column.notes'),
      say('caseRecord.chronology.column.hash'),
    ],
    ...taken.lines.map((line) => [
      String(line.version),
      line.at,
      actor(line, say),
      line.by.agency ?? '',
      say(eventKindNames[line.kind]),
      line.text,
      line.notes.join('\n'),
      line.hash,
    ]),
  ];
};

/** To print or to put into a file of papers. */
export const chronologyDocument = (taken: TakenLog, language: Language): DocumentModel => {
  const say = sayIn(language);
  const title = say('caseRecord.chronology.title', { ref: taken.ref });
  return {
    title,
    reference: taken.ref,
    writtenAt: taken.at,
    parts: [
      {
        language,
        title,
        blocks: [
          ...headOf(taken, language).map((text) => ({ kind: 'paragraph' as const, text })),
          {
            kind: 'table',
            head: [
              say('caseRecord.chronology.column.entry'),
              say('caseRecord.chronology.column.when'),
              say('caseRecord.chronology.column.who'),
              say('caseRecord.chronology.column.what'),
            ],
            widths: [1, 3, 3, 8],
            rows: taken.lines.map((line) => [
              String(line.version),
              sayTime(line.at, language),
              [actor(line, say), ...(line.by.agency === null ? [] : [line.by.agency])].join(', '),
              [line.text, ...line.notes].join('\n'),
            ]),
          },
        ],
      },
    ],
  };
};
