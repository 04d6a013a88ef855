import type { Duty, MetBy } from '../types.ts';

/** What the National Framework asks about the Welsh language of any case that touches people (NF 1.61–1.69). */
export const languageDuties = (
  prefix: string,
  stages: readonly string[],
  by: { readonly offer: MetBy; readonly both: MetBy },
): readonly Duty[] => [
  {
    id: `${prefix}-active-offer`,
    cite: 'NF 1.68',
    also: ['NF 1.62', 'NF 1.66', 'NF 1.67'],
    force: 'must',
    text: {
      en: 'Offer Welsh before anyone has to ask for it, note what each person chose, and use it from then on.',
      cy: 'Cynigiwch y Gymraeg cyn i neb orfod gofyn amdani, nodwch ddewis pob person, a’i ddefnyddio o hynny ymlaen.',
    },
    stages,
    responsible: 'all',
    metBy: by.offer,
  },
  {
    id: `${prefix}-both-languages`,
    cite: 'NF 1.63',
    also: ['NF 1.61', 'NF 1.64'],
    force: 'must',
    text: {
      en: 'Give Welsh the same place as English: what goes to many people goes to them in both.',
      cy: 'Rhowch yr un lle i’r Gymraeg ag i’r Saesneg: mae’r hyn sy’n mynd at lawer o bobl yn mynd yn y ddwy iaith.',
    },
    stages,
    responsible: 'all',
    metBy: by.both,
  },
];

/** Where people pass to another service: it should be able to serve them in Welsh, and its staff are helped to. */
export const welshProvisionDuty = (prefix: string, stages: readonly string[], metBy: MetBy): Duty => ({
  id: `${prefix}-care-in-welsh`,
  cite: 'NF 1.63',
  also: ['NF 1.62', 'NF 1.65', 'NF 1.69'],
  force: 'must',
  text: {
    en: 'For everyone who lives their life in Welsh, look for care that can be given in Welsh, and help the staff who give it to speak it.',
    cy: 'I bawb sy’n byw drwy’r Gymraeg, chwiliwch am ofal y gellir ei roi yn Gymraeg, a helpwch y staff sy’n ei roi i’w siarad.',
  },
  stages,
  responsible: 'all',
  metBy,
});
