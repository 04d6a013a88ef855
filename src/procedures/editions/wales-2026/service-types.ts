import type { ServiceType } from '../../types.ts';

/**
 * Whoever commissions a covered service, alone or together, is bound (1.10–1.13), within the National Framework
 * (1.14, 1.15) and beside what providers and regulators answer for (1.17). Not commissioned at all, it is good
 * practice (1.18), which the case asks of the service and not of its type.
 */
const commissioned = [
  'Code 1.10',
  'Code 1.12',
  'Code 1.13',
  'Code 1.14',
  'Code 1.15',
  'Code 1.17',
  'Code 1.18',
] as const;

/** Services that the NHS commissions too, or runs (1.11). */
const byTheNhs = [...commissioned, 'Code 1.11'] as const;

/**
 * Which services the Code covers. Accommodation-based services other than care homes carry the setting
 * `care-home`, because Code 7.7 treats them alike and the checklists of a home's closure fit them.
 */
export const serviceTypes: readonly ServiceType[] = [
  {
    id: 'care-home',
    title: { en: 'Care home service (adults)', cy: 'Gwasanaeth cartref gofal (oedolion)' },
    setting: 'care-home',
    cite: 'Code 1.9',
    also: byTheNhs,
    scope: 'covered',
  },
  {
    id: 'care-home-nursing',
    title: { en: 'Care home service with nursing', cy: 'Gwasanaeth cartref gofal â nyrsio' },
    setting: 'care-home',
    cite: 'Code 1.9',
    also: byTheNhs,
    scope: 'covered',
  },
  {
    id: 'care-home-children',
    title: { en: 'Care home service (children)', cy: 'Gwasanaeth cartref gofal (plant)' },
    setting: 'care-home',
    cite: 'Code 1.9',
    also: commissioned,
    scope: 'covered',
  },
  {
    id: 'secure-accommodation',
    title: { en: 'Secure accommodation service', cy: 'Gwasanaeth llety diogel' },
    setting: 'care-home',
    cite: 'Code 1.9',
    also: commissioned,
    scope: 'covered',
  },
  {
    id: 'residential-family-centre',
    title: { en: 'Residential family centre service', cy: 'Gwasanaeth canolfan breswyl i deuluoedd' },
    setting: 'care-home',
    cite: 'Code 1.9',
    also: commissioned,
    scope: 'covered',
  },
  {
    id: 'fostering',
    title: { en: 'Fostering service', cy: 'Gwasanaeth maethu' },
    setting: 'other',
    cite: 'Code 1.9',
    also: commissioned,
    scope: 'covered',
  },
  {
    id: 'adoption',
    title: { en: 'Adoption service', cy: 'Gwasanaeth mabwysiadu' },
    setting: 'other',
    cite: 'Code 1.9',
    also: commissioned,
    scope: 'covered',
  },
  {
    id: 'adult-placement',
    title: { en: 'Adult placement service', cy: 'Gwasanaeth lleoli oedolion' },
    setting: 'other',
    cite: 'Code 1.9',
    also: commissioned,
    scope: 'covered',
  },
  {
    id: 'advocacy',
    title: { en: 'Advocacy service', cy: 'Gwasanaeth eirioli' },
    setting: 'other',
    cite: 'Code 1.9',
    also: commissioned,
    scope: 'covered',
  },
  {
    id: 'domiciliary-support',
    title: { en: 'Domiciliary support service', cy: 'Gwasanaeth cymorth cartref' },
    setting: 'home-care',
    cite: 'Code 1.9',
    also: byTheNhs,
    scope: 'covered',
  },
  {
    id: 'special-school-residential',
    title: { en: 'Special school residential service', cy: 'Gwasanaeth preswyl ysgol arbennig' },
    setting: 'care-home',
    cite: 'Code 1.9',
    also: commissioned,
    scope: 'covered',
  },
  {
    id: 'council-unregulated',
    title: {
      en: 'Council service that is not regulated',
      cy: 'Gwasanaeth awdurdod lleol nad yw’n cael ei reoleiddio',
    },
    setting: 'other',
    cite: 'Code 1.16',
    scope: 'excluded',
  },
  {
    id: 'nhs-hospital',
    title: {
      en: 'NHS hospital placement or primary care',
      cy: 'Lleoliad ysbyty neu ofal sylfaenol y GIG',
    },
    setting: 'other',
    cite: 'Code 1.16',
    scope: 'excluded',
  },
  {
    id: 'health-care',
    title: {
      en: 'Health care (treatment of illness or public health)',
      cy: 'Gofal iechyd (trin salwch neu iechyd y cyhoedd)',
    },
    setting: 'other',
    cite: 'Code 1.16',
    scope: 'excluded',
  },
  {
    id: 'direct-payments',
    title: {
      en: 'Care that a person arranges with direct payments',
      cy: 'Gofal y mae unigolyn yn ei drefnu â thaliadau uniongyrchol',
    },
    setting: 'home-care',
    cite: 'Code 1.16',
    scope: 'excluded',
  },
  {
    id: 'non-regulated',
    title: {
      en: 'Unregulated service run for a council by the third or private sector',
      cy: 'Gwasanaeth heb ei reoleiddio a redir ar ran awdurdod lleol gan y trydydd sector neu’r sector preifat',
    },
    setting: 'other',
    cite: 'Code 1.18',
    scope: 'good-practice',
  },
];
