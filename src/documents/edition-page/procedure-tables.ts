import type { Procedure } from '../../procedures/types.ts';
import type { PageBlock, PagePart } from './page.ts';
import { citesOf, type Words } from './words.ts';

export const passagesPart = (procedure: Procedure, words: Words): readonly PagePart[] =>
  procedure.passages.length === 0
    ? []
    : [
        {
          id: `${procedure.id}-passages`,
          title: words.say('editionPage.passages.title'),
          cite: null,
          blocks: [
            {
              kind: 'provisions',
              entries: procedure.passages.map((passage) => ({
                id: `${procedure.id}-${passage.id}`,
                force: null,
                title: words.way(`procedure:${passage.to}`),
                text: words.text(passage.text),
                cite: citesOf(passage),
                facts: [
                  {
                    name: words.say('editionPage.passages.from'),
                    text: passage.from.map((id) => words.stage(id)).join(', '),
                  },
                ],
                local: null,
              })),
            },
          ],
          parts: [],
        },
      ];

export const gatesPart = (procedure: Procedure, words: Words): readonly PagePart[] =>
  procedure.gates.length === 0
    ? []
    : [
        {
          id: `${procedure.id}-gates`,
          title: words.say('editionPage.gates.title'),
          cite: null,
          blocks: [
            {
              kind: 'provisions',
              entries: procedure.gates.map((gate) => ({
                id: `${procedure.id}-${gate.id}`,
                force: null,
                title: words.step(gate.step),
                text: words.text(gate.text),
                cite: citesOf(gate),
                facts: [
                  ...(gate.requires.includes('never')
                    ? []
                    : [
                        {
                          name: words.say('editionPage.gates.needs'),
                          text: gate.requires
                            .map((requirement) => {
                              const what = words.requirement(requirement);
                              const cite = gate.citeFor?.[requirement];
                              return cite === undefined || cite === gate.cite
                                ? what
                                : words.say('editionPage.needs.cited', { what, cite });
                            })
                            .join('; '),
                        },
                      ]),
                  { name: words.say('editionPage.gates.override'), text: words.override(gate) },
                ],
                local: null,
              })),
            },
          ],
          parts: [],
        },
      ];

export const checklistPart = (procedure: Procedure, words: Words): readonly PagePart[] => {
  const { say, text } = words;
  if (procedure.sections.length === 0) return [];
  return [
    {
      id: `${procedure.id}-checklist`,
      title: say('editionPage.checklist.title'),
      cite: null,
      blocks: [],
      parts: procedure.sections.map((section) => ({
        id: `${procedure.id}-section-${section.id}`,
        title: text(section.title),
        cite: citesOf(section),
        blocks: [
          {
            kind: 'table',
            caption: text(section.title),
            head: [
              say('editionPage.checklist.number'),
              say('editionPage.checklist.item'),
              say('editionPage.checklist.force'),
              say('editionPage.checklist.who'),
              say('editionPage.checklist.applies'),
            ],
            rows: section.items.map((item) => [
              citesOf(item),
              item.local === undefined
                ? text(item.text)
                : [
                    `${say('editionPage.local.wording', { overlay: words.overlay(item.local.overlay) })}: ${text(item.local.text)}`,
                    `${say('editionPage.local.national')}: ${text(item.text)}`,
                  ].join('\n'),
              { force: item.force },
              words.agency(item.responsible),
              words.applies(item.applies),
            ]),
          },
        ],
        parts: [],
      })),
    },
  ];
};

export const milestonesPart = (procedure: Procedure, words: Words): readonly PagePart[] =>
  procedure.milestones.length === 0
    ? []
    : [
        {
          id: `${procedure.id}-milestones`,
          title: words.say('editionPage.milestones.title'),
          cite: null,
          blocks: [
            {
              kind: 'list',
              lead: null,
              entries: procedure.milestones.map((milestone) => {
                const title = words.text(milestone.title);
                const said =
                  milestone.mayBePlanned === true
                    ? words.say('editionPage.milestones.planned', { title })
                    : title;
                return `${said} (${citesOf(milestone)})`;
              }),
            },
          ],
          parts: [],
        },
      ];

const inviteKeys = {
  must: 'editionPage.roles.invite.must',
  may: 'editionPage.roles.invite.may',
} as const;

export const rolesPart = (procedure: Procedure, { say, text }: Words): readonly PagePart[] =>
  procedure.roles.length === 0
    ? []
    : [
        {
          id: `${procedure.id}-roles`,
          title: say('editionPage.roles.title'),
          cite: null,
          blocks: [
            {
              kind: 'table',
              caption: say('editionPage.roles.title'),
              head: [
                say('editionPage.roles.role'),
                say('editionPage.roles.required'),
                say('editionPage.roles.paragraph'),
              ],
              rows: procedure.roles.map((role) => [
                text(role.title),
                [
                  say(role.required ? 'editionPage.roles.needed' : 'editionPage.roles.optional'),
                  ...(role.lead === true ? [say('editionPage.roles.lead')] : []),
                  ...(role.invite === undefined ? [] : [say(inviteKeys[role.invite])]),
                ].join('; '),
                citesOf(role),
              ]),
            },
          ],
          parts: [],
        },
      ];

const criterionKeys = {
  area: 'editionPage.criteria.area',
  nature: 'editionPage.criteria.nature',
  reason: 'editionPage.criteria.reason',
} as const;

export const criteriaPart = (procedure: Procedure, { say, text }: Words): readonly PagePart[] => {
  const blocks = (['area', 'nature', 'reason'] as const).flatMap((group): PageBlock[] => {
    const some = procedure.criteria.filter((criterion) => criterion.group === group);
    return some.length === 0
      ? []
      : [
          {
            kind: 'list',
            lead: say(criterionKeys[group]),
            entries: some.map((criterion) => `${text(criterion.text)} (${citesOf(criterion)})`),
          },
        ];
  });
  return blocks.length === 0
    ? []
    : [
        {
          id: `${procedure.id}-criteria`,
          title: say('editionPage.criteria.title'),
          cite: null,
          blocks,
          parts: [],
        },
      ];
};
