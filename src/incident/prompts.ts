import type { IncidentState } from './state.ts';
import type { IncidentView } from './view-schema.ts';

/** What the documents ask to think of in such an incident, until it is done. Nothing here stops anybody. */
const prompts: readonly (IncidentView['prompts'][number] & {
  readonly open: (state: IncidentState) => boolean;
})[] = [
  {
    id: 'link-cases',
    cite: 'PFP 1.8',
    text: {
      en: 'Link the cases of the provider’s services.',
      cy: 'Cysylltwch achosion gwasanaethau’r darparwr.',
    },
    open: ({ cases }) => cases.length === 0,
  },
  {
    id: 'tell-authorities',
    cite: 'PFP App. A 2.5',
    text: {
      en: 'Tell and consult the other councils, health bodies and regulators concerned.',
      cy: 'Hysbyswch y cynghorau, y cyrff iechyd a’r rheoleiddwyr eraill dan sylw, ac ymgynghorwch â nhw.',
    },
    open: ({ authorities }) => authorities.length === 0,
  },
  {
    id: 'hear-authorities',
    cite: 'Code 3.8',
    text: {
      en: 'Record what the authorities that were told have answered.',
      cy: 'Cofnodwch beth mae’r awdurdodau a hysbyswyd wedi’i ateb.',
    },
    open: ({ authorities }) => authorities.some(({ answers }) => answers.length === 0),
  },
  {
    id: 'emergency-planning',
    cite: 'PFP 2.5',
    text: {
      en: 'Consider whether emergency planning is to be activated.',
      cy: 'Ystyriwch a oes angen rhoi cynllunio at argyfwng ar waith.',
    },
    open: ({ planning }) => planning.length === 0,
  },
  {
    id: 'market-impact',
    cite: 'PFP App. A 2.20',
    text: {
      en: 'Consider what the failure does to the area’s supply.',
      cy: 'Ystyriwch effaith y methiant ar gyflenwad yr ardal.',
    },
    open: ({ impacts }) => impacts.length === 0,
  },
  {
    id: 'shared-plan',
    cite: 'PFP 2.3',
    text: {
      en: 'Agree one shared plan with owners and dates.',
      cy: 'Cytunwch ar un cynllun ar y cyd gyda pherchnogion a dyddiadau.',
    },
    open: ({ actions }) => actions.length === 0,
  },
];

export const promptsOf = (state: IncidentState): IncidentView['prompts'] =>
  prompts.filter(({ open }) => open(state)).map(({ id, cite, text }) => ({ id, cite, text }));
