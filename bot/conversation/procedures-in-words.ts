import type { Language, ProcedureId } from '../../src/procedures/types.ts';

/** What people call each procedure; spelling is forgiven by whoever looks for them. */
const procedureWords: Readonly<Record<ProcedureId, Readonly<Record<Language, readonly string[]>>>> = {
  'quality-assurance': {
    en: ['quality assurance', 'performance management', 'monitoring concern'],
    cy: ['sicrhau ansawdd', 'rheoli perfformiad', 'pryder monitro'],
  },
  'escalating-concerns': {
    en: ['escalating concerns'],
    cy: ['pryderon cynyddol', 'bryderon cynyddol'],
  },
  decommissioning: {
    en: ['decommissioning', 'decommission'],
    cy: ['datgomisiynu', 'ddatgomisiynu'],
  },
  closure: {
    en: ['closure', 'service closure', 'home closure'],
    cy: ['achos cau', 'cau gwasanaeth', 'gau gwasanaeth', 'cau cartref'],
  },
  'provider-failure': {
    en: [
      'provider failure',
      'provider exit',
      'failing provider',
      'provider is failing',
      'provider insolvency',
    ],
    cy: [
      'methiant darparwr',
      'methiant y darparwr',
      'fethiant darparwr',
      'darparwr yn methu',
      'ymadawiad darparwr',
    ],
  },
  'performance-review': {
    en: ['ciw review', 'performance review', 'ciw performance review', 'inspectorate review'],
    cy: ['adolygiad agc', 'adolygiad perfformiad', 'adolygiad arolygiaeth'],
  },
  transitional: {
    en: ['2009 guidance', 'transitional', 'under 2009 guidance'],
    cy: ['canllawiau 2009', 'ganllawiau 2009', 'trosiannol'],
  },
};

/** Each verb before each name: `open` and `provider failure` give `open provider failure`. */
export const saidOf = (
  id: ProcedureId,
  verbs: Readonly<Record<Language, readonly string[]>>,
): Readonly<Record<Language, readonly string[]>> => {
  const of = (language: Language): readonly string[] =>
    verbs[language].flatMap((verb) =>
      procedureWords[id][language].map((name) => (verb === '' ? name : `${verb} ${name}`)),
    );
  return { en: of('en'), cy: of('cy') };
};
