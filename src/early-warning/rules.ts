import type { Citation, Text } from '../procedures/types.ts';
import type { Measure } from './measures.ts';
import type { SuggestionLevel } from './view-schema.ts';

/**
 * From when on a signal counts towards a suggestion. The documents name no period: 90 days is this product's own
 * reading of "accumulating" (Code 5.2), and the record shows older signals too.
 */
export const COUNTED_DAYS = 90;

/**
 * What accumulated signals suggest, as a table that a policy officer can read. A rule holds when every measure
 * that it names has reached its number; the most pressing rule that holds gives the suggestion. The numbers are
 * this product's reading of words such as "accumulating" and "repeated"; a person decides.
 */
export interface Rule {
  readonly id: string;
  readonly level: Exclude<SuggestionLevel, 'nothing'>;
  readonly cite: Citation;
  readonly also?: readonly Citation[];
  readonly text: Text;
  readonly atLeast: Readonly<Partial<Record<Measure, number>>>;
}

export const rules: readonly Rule[] = [
  {
    id: 'single-serious-issue',
    level: 'escalating-concerns',
    cite: 'Code 5.4',
    also: ['Code 5.2'],
    text: {
      en: 'One issue, complaint or incident by itself shows harm, or a high risk of it.',
      cy: 'Mae un mater, cwyn neu ddigwyddiad ynddo’i hun yn dangos niwed, neu risg uchel o niwed.',
    },
    atLeast: { seriousSingleIssues: 1 },
  },
  {
    id: 'accumulating-risks',
    level: 'escalating-concerns',
    cite: 'Code 5.2',
    also: ['Code 5.3'],
    text: {
      en: 'Moderate and high risks accumulate, come from several sources, and the sources confirm each other.',
      cy: 'Mae risgiau cymedrol ac uchel yn cronni, yn dod o sawl ffynhonnell, ac mae’r ffynonellau’n cadarnhau ei gilydd.',
    },
    atLeast: { moderateOrHigh: 4, sources: 3, confirmed: 2 },
  },
  {
    id: 'several-high-risks',
    level: 'escalating-concerns',
    cite: 'Code 5.2',
    also: ['Code 5.4'],
    text: {
      en: 'There are several high risks, and more than one source reports them.',
      cy: 'Mae sawl risg uchel, ac mae mwy nag un ffynhonnell yn eu hadrodd.',
    },
    atLeast: { high: 2, highSources: 2 },
  },
  {
    id: 'failing-after-quality-assurance',
    level: 'escalating-concerns',
    cite: 'Code 5.4',
    also: ['Code 5.9'],
    text: {
      en: 'Concerns go on after quality assurance was decided on: standards are failed again or continuously.',
      cy: 'Mae’r pryderon yn parhau ar ôl penderfynu ar sicrhau ansawdd: methir y safonau eto neu’n barhaus.',
    },
    atLeast: { moderateOrHighSinceQualityAssurance: 3 },
  },
  {
    id: 'sustainability-threatened',
    level: 'escalating-concerns',
    cite: 'Code 5.5',
    also: ['Code 5.3'],
    text: {
      en: 'A high risk about finance or the workforce, or one that the provider itself reports, threatens the service’s future.',
      cy: 'Mae risg uchel ynghylch cyllid neu’r gweithlu, neu un y mae’r darparwr ei hun yn ei hadrodd, yn bygwth dyfodol y gwasanaeth.',
    },
    atLeast: { highSustainability: 1 },
  },
  {
    id: 'sources-agree',
    level: 'quality-assurance',
    cite: 'Code 4.11',
    also: ['Code 4.13'],
    text: {
      en: 'A concern that is more than slight is confirmed by another source.',
      cy: 'Mae ffynhonnell arall yn cadarnhau pryder sy’n fwy na mân bryder.',
    },
    atLeast: { confirmed: 2, moderateOrHigh: 1 },
  },
  {
    id: 'high-risk',
    level: 'quality-assurance',
    cite: 'Code 4.12',
    also: ['Code 4.11'],
    text: {
      en: 'One signal shows a high risk, which is to be assessed and mitigated without delay.',
      cy: 'Mae un arwydd yn dangos risg uchel, sydd i’w hasesu a’i lliniaru yn ddi-oed.',
    },
    atLeast: { high: 1 },
  },
  {
    id: 'regulator-notice',
    level: 'quality-assurance',
    cite: 'Code 4.13',
    text: {
      en: 'The inspectorate has issued a notice; one action plan may cover it together with the contract’s own actions.',
      cy: 'Mae’r arolygiaeth wedi cyhoeddi hysbysiad; gall un cynllun gweithredu ei gynnwys ynghyd â chamau’r contract ei hun.',
    },
    atLeast: { notices: 1 },
  },
  {
    id: 'risks-accumulate',
    level: 'quality-assurance',
    cite: 'Code 4.8',
    also: ['Code 4.14'],
    text: {
      en: 'Signals from several sources accumulate; working on them now makes escalating concerns less likely.',
      cy: 'Mae arwyddion o sawl ffynhonnell yn cronni; mae gweithio arnynt nawr yn gwneud pryderon cynyddol yn llai tebygol.',
    },
    atLeast: { total: 3, sources: 3 },
  },
  {
    id: 'concern-repeated',
    level: 'quality-assurance',
    cite: 'Code 4.13',
    also: ['Code 4.11'],
    text: {
      en: 'Concerns that are more than slight come again and again.',
      cy: 'Mae pryderon sy’n fwy na mân bryderon yn codi dro ar ôl tro.',
    },
    atLeast: { moderateOrHigh: 3 },
  },
  {
    id: 'concern-reported',
    level: 'look-closer',
    cite: 'Code 4.11',
    also: ['PFP 4.2'],
    text: {
      en: 'A concern was reported; other sources have not been compared with it yet, or say nothing.',
      cy: 'Adroddwyd pryder; nid yw wedi’i gymharu â ffynonellau eraill eto, neu nid ydynt yn dweud dim.',
    },
    atLeast: { total: 1 },
  },
];

interface LevelText {
  readonly title: Text;
  readonly text: Text;
  readonly cite: Citation;
  readonly also: readonly Citation[];
}

/** What each level asks to do first. */
export const levelTexts: Readonly<Record<SuggestionLevel, LevelText>> = {
  nothing: {
    title: { en: 'Nothing to do now', cy: 'Dim i’w wneud nawr' },
    text: {
      en: 'No signal of the last 90 days stands. Go on gathering and reviewing feedback.',
      cy: 'Nid oes arwydd o’r 90 diwrnod diwethaf yn sefyll. Daliwch ati i gasglu ac adolygu adborth.',
    },
    cite: 'Code 4.10',
    also: ['Code 4.8'],
  },
  'look-closer': {
    title: { en: 'Look closer', cy: 'Edrych yn fanylach' },
    text: {
      en: 'Assess the risk to people, ask what other sources say, and look for the root cause.',
      cy: 'Aseswch y risg i bobl, gofynnwch beth mae ffynonellau eraill yn ei ddweud, a chwiliwch am yr achos sylfaenol.',
    },
    cite: 'Code 4.11',
    also: ['Code 4.10', 'PFP 4.2'],
  },
  'quality-assurance': {
    title: {
      en: 'Quality assurance and performance management',
      cy: 'Sicrhau ansawdd a rheoli perfformiad',
    },
    text: {
      en: 'Share the evidence and the risk assessment with the provider before you meet, and hear its response before you require anything.',
      cy: 'Rhannwch y dystiolaeth a’r asesiad risg â’r darparwr cyn cyfarfod, a chlywch ei ymateb cyn gofyn am ddim byd.',
    },
    cite: 'Code 4.11',
    also: ['Code 4.12', 'Code 4.13'],
  },
  'escalating-concerns': {
    title: { en: 'Escalating concerns', cy: 'Pryderon cynyddol' },
    text: {
      en: 'See that the evidence is sufficient, and consider first whether quality assurance could resolve it.',
      cy: 'Gwnewch yn siŵr bod y dystiolaeth yn ddigonol, ac ystyriwch yn gyntaf a allai sicrhau ansawdd ddatrys y mater.',
    },
    cite: 'Code 5.6',
    also: ['Code 5.2', 'Code 5.4', 'Code 5.9', 'Code 7.4'],
  },
};

/** To be shown wherever a signal is written (least data, REQUIREMENTS N27). */
export const writingAdvice: Text = {
  en: 'Write about the service. Leave out the names of people who live there or use it, of staff and of relatives.',
  cy: 'Ysgrifennwch am y gwasanaeth. Peidiwch ag enwi pobl sy’n byw yno neu’n ei ddefnyddio, staff na pherthnasau.',
};
