import { sayDate } from '../../calendar/say-date.ts';
import { names } from '../../language/names.ts';
import type { Edition, Language } from '../../procedures/types.ts';
import type { Page, PagePart } from './page.ts';
import { procedurePart } from './procedure-part.ts';
import { nationKeys, wordsFor, type Words } from './words.ts';

/** A whole edition in one language, for somebody who knows the documents to read and to sign off. */
export const editionPage = (edition: Edition, language: Language): Page => {
  const words = wordsFor(edition, language, null);
  const { say, text } = words;
  return {
    language,
    title: text(edition.title),
    lead: say('editionPage.ownWords'),
    parts: [
      aboutPart(edition, words),
      ...edition.procedures.map((procedure) => procedurePart(edition, procedure, language)),
      ...contactsPart(edition, words),
      ...standardsPart(edition, words),
      ...calendarPart(edition, words),
      {
        id: 'sign-off',
        title: say('editionPage.signOff.title'),
        cite: null,
        blocks: [
          { kind: 'paragraph', text: say('editionPage.signOff.intro') },
          {
            kind: 'fill-in',
            labels: [
              say('editionPage.signOff.name'),
              say('editionPage.signOff.post'),
              say('editionPage.signOff.date'),
              say('editionPage.signOff.remarks'),
            ],
          },
        ],
        parts: [],
      },
    ],
  };
};

const aboutPart = (edition: Edition, words: Words): PagePart => {
  const { say, text, language } = words;
  const overlays = edition.overlays ?? [];
  const closed = edition.closedDays ?? [];
  return {
    id: 'about',
    title: say('editionPage.about'),
    cite: null,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { name: say('editionPage.fact.edition'), text: edition.id },
          { name: say('editionPage.fact.nation'), text: say(nationKeys[edition.nation]) },
          { name: say('editionPage.fact.inForce'), text: sayDate(edition.inForceFrom, language) },
          {
            name: say('editionPage.fact.sources'),
            text: edition.sources.map(({ short, title }) => `${short}: ${text(title)}`).join('\n'),
          },
          {
            name: say('editionPage.fact.overlays'),
            text:
              overlays.length === 0
                ? say('editionPage.noOverlays')
                : overlays.map(({ title }) => text(title)).join('\n'),
          },
          ...(closed.length === 0
            ? []
            : [
                {
                  name: say('editionPage.fact.closedDays'),
                  text: closed.map((day) => sayDate(day, language)).join('\n'),
                },
              ]),
          { name: say('editionPage.fact.counts'), text: counted(edition, words) },
        ],
      },
    ],
    parts: [
      {
        id: 'how-to-read',
        title: say('editionPage.reading.title'),
        cite: null,
        blocks: [
          {
            kind: 'legend',
            entries: [
              { force: 'must', text: say('editionPage.reading.must') },
              { force: 'should', text: say('editionPage.reading.should') },
              { force: 'may', text: say('editionPage.reading.may') },
            ],
          },
          { kind: 'paragraph', text: say('editionPage.reading.limits') },
          { kind: 'paragraph', text: say('editionPage.reading.gates') },
        ],
        parts: [],
      },
      ...servicesPart(edition, words),
    ],
  };
};

const counted = ({ procedures }: Edition, { say }: Words): string => {
  const sum = (count: (procedure: Edition['procedures'][number]) => number): number =>
    procedures.reduce((total, procedure) => total + count(procedure), 0);
  return say('editionPage.counts', {
    procedures: say('editionPage.count.procedures', { count: procedures.length }),
    duties: say('editionPage.count.duties', { count: sum(({ duties }) => duties.length) }),
    gates: say('editionPage.count.gates', { count: sum(({ gates }) => gates.length) }),
    items: say('editionPage.count.items', {
      count: sum(({ sections }) => sections.reduce((items, section) => items + section.items.length, 0)),
    }),
    drafts: say('editionPage.count.drafts', {
      count: sum(
        ({ letters, notifications, reports }) => letters.length + notifications.length + reports.length,
      ),
    }),
  });
};

const scopeKeys = {
  covered: 'editionPage.services.covered',
  excluded: 'editionPage.services.excluded',
  'good-practice': 'editionPage.services.good-practice',
} as const;

const servicesPart = ({ serviceTypes }: Edition, { say, text }: Words): readonly PagePart[] =>
  serviceTypes.length === 0
    ? []
    : [
        {
          id: 'services',
          title: say('editionPage.services.title'),
          cite: null,
          blocks: [
            {
              kind: 'table',
              caption: say('editionPage.services.title'),
              head: [
                say('editionPage.services.service'),
                say('editionPage.services.setting'),
                say('editionPage.services.scope'),
                say('editionPage.services.paragraph'),
              ],
              rows: serviceTypes.map((type) => [
                text(type.title),
                say(names.setting[type.setting]),
                say(scopeKeys[type.scope]),
                type.cite,
              ]),
            },
          ],
          parts: [],
        },
      ];

const contactsPart = ({ contacts }: Edition, { say, text, agency }: Words): readonly PagePart[] =>
  contacts.length === 0
    ? []
    : [
        {
          id: 'contacts',
          title: say('editionPage.contacts.title'),
          cite: null,
          blocks: [
            { kind: 'paragraph', text: say('editionPage.contacts.intro') },
            {
              kind: 'table',
              caption: say('editionPage.contacts.title'),
              head: [
                say('editionPage.contacts.contact'),
                say('editionPage.contacts.agency'),
                say('editionPage.contacts.person'),
                say('editionPage.services.paragraph'),
              ],
              rows: contacts.map((contact) => [
                contact.activation === true
                  ? `${text(contact.title)} (${say('editionPage.contacts.activation')})`
                  : text(contact.title),
                agency(contact.agency),
                personOf(contact.person, say),
                contact.cite,
              ]),
            },
          ],
          parts: [],
        },
      ];

const personOf = (person: Edition['contacts'][number]['person'], say: Words['say']): string => {
  if (person === undefined) return say('editionPage.contacts.none');
  const one = ({ name, phone, mail }: { name: string; phone: string; mail?: string }): string =>
    [name, phone, mail].filter((part) => part !== undefined).join(', ');
  return [
    one(person),
    ...(person.deputy === undefined
      ? []
      : [say('editionPage.contacts.deputy', { person: one(person.deputy) })]),
    ...(person.outOfHours === undefined
      ? []
      : [say('editionPage.contacts.outOfHours', { phone: person.outOfHours })]),
  ].join('\n');
};

const standardsPart = ({ standards }: Edition, { say, text }: Words): readonly PagePart[] => {
  const of = (kind: 'principle' | 'standard', title: string): readonly PagePart[] => {
    const some = standards.filter((one) => one.kind === kind);
    return some.length === 0
      ? []
      : [
          {
            id: `${kind}s`,
            title,
            cite: null,
            blocks: some.map((one) => ({
              kind: 'list',
              lead: `${text(one.title)} (${one.cite})`,
              entries: one.prompts.map(text),
            })),
            parts: [],
          },
        ];
  };
  const parts = [
    ...of('principle', say('editionPage.standards.principle')),
    ...of('standard', say('editionPage.standards.standard')),
  ];
  return parts.length === 0
    ? []
    : [{ id: 'standards-all', title: say('editionPage.standards.title'), cite: null, blocks: [], parts }];
};

const calendarPart = ({ calendar }: Edition, { say, text, agency }: Words): readonly PagePart[] =>
  calendar.length === 0
    ? []
    : [
        {
          id: 'calendar',
          title: say('editionPage.calendar.title'),
          cite: null,
          blocks: [
            {
              kind: 'table',
              caption: say('editionPage.calendar.title'),
              head: [
                say('editionPage.calendar.what'),
                say('editionPage.calendar.how'),
                say('editionPage.calendar.who'),
                say('editionPage.calendar.paragraph'),
              ],
              rows: calendar.map((entry) => [
                text(entry.title),
                text(entry.frequency),
                agency(entry.responsible),
                entry.cite,
              ]),
            },
          ],
          parts: [],
        },
      ];
