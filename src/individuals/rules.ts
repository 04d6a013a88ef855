import type { Citation, Text } from '../procedures/types.ts';
import type { Handover } from './commands.ts';
import type { IndividualState } from './state.ts';
import type { Readiness } from './view-schema.ts';

/**
 * What must be there before somebody moves, and what follows after, as a table that a policy officer can read.
 * `required` refuses the step (a lead may go on with a reason); the others are advice. PFP's checklist asks for
 * each of these in words such as "arrange" and "ensure"; which of them hold a move up is this product's reading:
 * those without which somebody arrives unsafely, unlawfully or against their will.
 */
export interface ReadinessRule {
  readonly id: string;
  readonly moment: Readiness['moment'];
  readonly required: boolean;
  readonly cite: Citation;
  readonly also?: readonly Citation[];
  readonly text: Text;
  readonly applies: (state: IndividualState) => boolean;
  readonly met: (state: IndividualState) => boolean;
}

const always = (): boolean => true;
const livesThere = (state: IndividualState): boolean => state.setting === 'accommodation';
const lacksCapacity = (state: IndividualState): boolean =>
  livesThere(state) && state.details.capacity.accommodation === 'lacks-capacity';
const hasPower = ({ kind }: { readonly kind: string | null }): boolean =>
  kind === 'attorney' || kind === 'deputy';
const unbefriended = ({ details }: IndividualState): boolean =>
  details.representative.unbefriended === true || details.representative.name === null;
const handed =
  (what: Handover) =>
  (state: IndividualState): boolean =>
    state.handovers.some((handover) => handover.what === what);

export const readinessRules: readonly ReadinessRule[] = [
  {
    id: 'choice',
    moment: 'plan',
    required: true,
    cite: 'PFP App. A 7.10',
    also: ['Code 7.7', 'Code 7.8'],
    text: {
      en: 'The choice of the new service is recorded.',
      cy: 'Mae’r dewis o wasanaeth newydd wedi’i gofnodi.',
    },
    applies: always,
    met: (state) => state.choice !== null,
  },
  {
    id: 'suitable',
    moment: 'plan',
    required: true,
    cite: 'PFP App. A 7.6',
    also: ['Code 7.7', 'Code 7.8'],
    text: {
      en: 'The new provider is registered for the category of care and can meet the needs.',
      cy: 'Mae’r darparwr newydd wedi’i gofrestru ar gyfer y categori gofal ac yn gallu diwallu’r anghenion.',
    },
    applies: (state) => state.choice !== null,
    met: (state) => state.choice?.registered === true && state.choice.meetsNeeds,
  },
  {
    id: 'reassessment',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 7.1',
    also: ['Code 7.7', 'Code 7.8'],
    text: { en: 'The needs have been assessed anew.', cy: 'Mae’r anghenion wedi’u hailasesu.' },
    applies: always,
    met: ({ details }) => details.care.reassessedOn !== null,
  },
  {
    id: 'capacity',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 3.8',
    also: ['PFP App. A 7.4'],
    text: {
      en: 'Capacity to decide where to live has been considered.',
      cy: 'Mae galluedd i benderfynu ble i fyw wedi’i ystyried.',
    },
    applies: livesThere,
    met: ({ details }) =>
      details.capacity.accommodation === 'has-capacity' ||
      details.capacity.accommodation === 'lacks-capacity',
  },
  {
    id: 'lawful-choice',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 7.4',
    also: ['PFP App. A 3.8'],
    text: {
      en: 'Without capacity for this decision, an attorney or deputy chose, or it was decided in best interests.',
      cy: 'Heb alluedd ar gyfer y penderfyniad hwn, atwrnai neu ddirprwy a ddewisodd, neu fe’i penderfynwyd er lles pennaf.',
    },
    applies: (state) => lacksCapacity(state) && state.choice !== null,
    met: (state) => state.choice?.chosenBy === 'attorney' || state.choice?.chosenBy === 'best-interests',
  },
  {
    id: 'best-interests',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 3.8',
    text: {
      en: 'The best interests decision is recorded.',
      cy: 'Mae’r penderfyniad er lles pennaf wedi’i gofnodi.',
    },
    applies: (state) => lacksCapacity(state) && state.choice?.chosenBy !== 'attorney',
    met: ({ details }) => details.capacity.bestInterestsOn !== null,
  },
  {
    id: 'imca',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 3.8',
    also: ['PFP App. A 5.6'],
    text: {
      en: 'An independent mental capacity advocate (IMCA) is appointed: nobody else speaks for this person.',
      cy: 'Mae eiriolwr galluedd meddyliol annibynnol (IMCA) wedi’i benodi: nid oes neb arall yn siarad dros yr unigolyn hwn.',
    },
    applies: (state) =>
      lacksCapacity(state) && unbefriended(state) && !hasPower(state.details.healthAttorney),
    met: ({ details }) => details.capacity.imca === 'appointed',
  },
  {
    id: 'advocacy',
    moment: 'move',
    required: true,
    cite: 'Code 1.20',
    also: ['PFP App. A 3.9'],
    text: {
      en: 'The advocacy that is needed has been arranged.',
      cy: 'Mae’r eiriolaeth sydd ei hangen wedi’i threfnu.',
    },
    applies: ({ details }) => details.advocacy.need === 'needed' || details.advocacy.need === 'arranged',
    met: ({ details }) => details.advocacy.need === 'arranged',
  },
  {
    id: 'attorney-told',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 3.11',
    also: ['PFP App. A 4.7'],
    text: {
      en: 'The attorney or deputy knows of the move and of what it costs.',
      cy: 'Mae’r atwrnai neu’r dirprwy yn gwybod am y symud ac am ei gost.',
    },
    applies: ({ details }) => hasPower(details.healthAttorney) || hasPower(details.financeAttorney),
    met: handed('attorney'),
  },
  {
    id: 'dols',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 3.10',
    text: {
      en: 'The deprivation of liberty (DoLS) has been referred anew for the new home: the present authorisation does not move along.',
      cy: 'Mae’r amddifadu o ryddid (DoLS) wedi’i atgyfeirio o’r newydd ar gyfer y cartref newydd: nid yw’r awdurdodiad presennol yn symud gyda’r unigolyn.',
    },
    applies: (state) =>
      livesThere(state) &&
      (state.details.dols.status === 'applied' || state.details.dols.status === 'authorised'),
    met: handed('dols'),
  },
  {
    id: 'safeguarding',
    moment: 'move',
    required: true,
    cite: 'Code 5.16',
    also: ['Code 1.21', 'PFP App. A 3.12'],
    text: {
      en: 'Whoever leads the safeguarding enquiry knows of the move.',
      cy: 'Mae pwy bynnag sy’n arwain yr ymholiad diogelu yn gwybod am y symud.',
    },
    applies: ({ details }) => details.safeguarding.enquiryOpen === true,
    met: handed('safeguarding'),
  },
  {
    id: 'date',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 7.10',
    text: { en: 'The day of the move was agreed.', cy: 'Cytunwyd ar ddiwrnod y symud.' },
    applies: always,
    met: (state) => state.move !== null && !state.move.unplanned,
  },
  {
    id: 'representative-told',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 5.3',
    also: ['Code 7.7', 'Code 7.8'],
    text: {
      en: 'The representative knows the day and the place.',
      cy: 'Mae’r cynrychiolydd yn gwybod y diwrnod a’r lle.',
    },
    applies: ({ details }) => details.representative.name !== null,
    met: handed('representative'),
  },
  {
    id: 'transport',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 7.12',
    also: ['Code 7.7'],
    text: { en: 'Transport is arranged.', cy: 'Mae cludiant wedi’i drefnu.' },
    applies: livesThere,
    met: (state) => (state.move?.transport ?? null) !== null,
  },
  {
    id: 'escort',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 7.14',
    also: ['Code 7.7', 'PFP App. A 7.11'],
    text: {
      en: 'Somebody familiar goes along on the day.',
      cy: 'Mae rhywun cyfarwydd yn mynd gyda’r unigolyn ar y diwrnod.',
    },
    applies: livesThere,
    met: (state) => (state.move?.escort ?? null) !== null,
  },
  {
    id: 'medication',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 7.21',
    text: {
      en: 'Medication and treatment details go along.',
      cy: 'Mae meddyginiaeth a manylion triniaeth yn mynd gyda’r unigolyn.',
    },
    applies: always,
    met: handed('medication'),
  },
  {
    id: 'records',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 7.25',
    also: ['PFP App. A 7.16'],
    text: {
      en: 'The new provider has the summary, the care plan and the records.',
      cy: 'Mae’r crynodeb, y cynllun gofal a’r cofnodion gan y darparwr newydd.',
    },
    applies: always,
    met: handed('records'),
  },
  {
    id: 'equipment',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 7.13',
    also: ['PFP App. D'],
    text: {
      en: 'The special equipment is, or will be, in place.',
      cy: 'Mae’r offer arbennig yn ei le, neu bydd yn ei le.',
    },
    applies: ({ details }) => details.care.needsEquipment === true,
    met: handed('equipment'),
  },
  {
    id: 'receiving-authority',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 7.24',
    text: {
      en: 'The council and the NHS of the new area have been told.',
      cy: 'Mae cyngor a GIG yr ardal newydd wedi cael gwybod.',
    },
    applies: (state) => state.choice?.outOfArea === true,
    met: handed('receiving-authority'),
  },
  {
    id: 'review-planned',
    moment: 'move',
    required: true,
    cite: 'PFP App. A 7.20',
    also: ['PFP App. A 7.1'],
    text: {
      en: 'A review after the move has its day.',
      cy: 'Mae diwrnod wedi’i bennu ar gyfer adolygiad ar ôl symud.',
    },
    applies: always,
    met: (state) => state.reviews.length > 0,
  },
  {
    id: 'lead-agency',
    moment: 'move',
    required: false,
    cite: 'PFP 1.7',
    also: ['PFP 6.1', 'PFP 6.2', 'PFP 6.3'],
    text: {
      en: 'It is known who pays, and so which agency leads.',
      cy: 'Mae’n hysbys pwy sy’n talu, ac felly pa asiantaeth sy’n arwain.',
    },
    applies: always,
    met: ({ details }) => details.funding.funding !== null,
  },
  {
    id: 'visited',
    moment: 'move',
    required: false,
    cite: 'PFP App. A 7.8',
    text: {
      en: 'The person, or whoever chose for them, has seen the new place.',
      cy: 'Mae’r unigolyn, neu bwy bynnag a ddewisodd drosto, wedi gweld y lle newydd.',
    },
    applies: (state) => livesThere(state) && state.choice !== null,
    met: (state) => state.options.some(({ id, visits }) => id === state.choice?.option && visits.length > 0),
  },
  {
    id: 'language',
    moment: 'move',
    required: false,
    cite: 'NF 1.67',
    also: ['NF 1.62', 'NF 1.68'],
    text: {
      en: 'The person’s choice of language is recorded and the new provider knows it.',
      cy: 'Mae dewis iaith yr unigolyn wedi’i gofnodi ac mae’r darparwr newydd yn ei wybod.',
    },
    applies: always,
    met: ({ details }) => details.language.choice !== null,
  },
  {
    id: 'carer',
    moment: 'move',
    required: false,
    cite: 'Code 7.9',
    also: ['Code 6.8', 'PFP App. A 5.5'],
    text: {
      en: 'The unpaid carer has been offered an assessment.',
      cy: 'Mae asesiad wedi’i gynnig i’r gofalwr di-dâl.',
    },
    applies: ({ details }) => details.carer.name !== null || details.carer.assessment !== null,
    met: ({ details }) => details.carer.assessment !== null && details.carer.assessment !== 'not-offered',
  },
  {
    id: 'worker',
    moment: 'move',
    required: false,
    cite: 'PFP App. A 7.1',
    also: ['PFP App. D'],
    text: {
      en: 'A named worker sees the move through.',
      cy: 'Mae gweithiwr a enwir yn gofalu am y symud o’r dechrau i’r diwedd.',
    },
    applies: always,
    met: ({ details }) => details.worker.name !== null,
  },
  {
    id: 'gp',
    moment: 'after',
    required: true,
    cite: 'PFP App. A 7.23',
    text: {
      en: 'A change of GP and the new service are in every agency’s records.',
      cy: 'Mae unrhyw newid meddyg teulu a’r gwasanaeth newydd yng nghofnodion pob asiantaeth.',
    },
    applies: always,
    met: handed('gp'),
  },
  {
    id: 'dwp',
    moment: 'after',
    required: true,
    cite: 'PFP App. A 7.27',
    text: {
      en: 'The Department for Work and Pensions knows the new address.',
      cy: 'Mae’r Adran Gwaith a Phensiynau yn gwybod y cyfeiriad newydd.',
    },
    applies: livesThere,
    met: handed('dwp'),
  },
  {
    id: 'review-held',
    moment: 'after',
    required: true,
    cite: 'PFP App. A 7.20',
    also: ['PFP App. A 7.1'],
    text: {
      en: 'The review after the move has been held.',
      cy: 'Mae’r adolygiad ar ôl symud wedi’i gynnal.',
    },
    applies: always,
    met: (state) => {
      const movedOn = state.move?.done?.on ?? null;
      return state.reviews.some(({ done }) => done !== null && movedOn !== null && done.on >= movedOn);
    },
  },
];

/** Every rule that applies to this person now, met or not, in the order of the table. */
export const readinessOf = (state: IndividualState): readonly Readiness[] =>
  readinessRules
    .filter(({ moment, applies }) => (moment !== 'after' || state.move?.done != null) && applies(state))
    .map(({ id, moment, required, cite, also, text, met }) => ({
      rule: id,
      moment,
      required,
      cite,
      also: [...(also ?? [])],
      text,
      met: met(state),
    }));

/** What stops this step: everything required that is asked at it or before it, and not met. */
export const missingFor = (
  state: IndividualState,
  step: 'plan' | 'move',
): readonly { readonly rule: string; readonly cite: string }[] =>
  readinessOf(state)
    .filter(
      ({ required, met, moment }) =>
        required && !met && (moment === 'plan' || (step === 'move' && moment === 'move')),
    )
    .map(({ rule, cite }) => ({ rule, cite }));

/** Still to be done after the move. */
export const missingAfter = (state: IndividualState): readonly string[] =>
  readinessOf(state)
    .filter(({ moment, met }) => moment === 'after' && !met)
    .map(({ rule }) => rule);
