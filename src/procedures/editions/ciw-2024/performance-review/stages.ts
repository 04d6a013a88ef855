import type { Stage } from '../../../types.ts';

/**
 * The year between inspections, one inspection from its announcement to what follows, and the three stages of
 * serious concern. A conference can be called at any time (CIW 5.11), so most stages lead to it.
 */
export const stages: readonly Stage[] = [
  {
    id: 'pr-year',
    cite: 'CIW 5.4',
    also: ['CIW 5.8', 'CIW 6', 'CIW Annex 1'],
    title: { en: 'Assurance year', cy: 'Blwyddyn sicrwydd' },
    purpose: {
      en: 'Meet the inspectorate, send it performance data every quarter and the director’s annual report, and keep evaluating yourselves.',
      cy: 'Cwrddwch â’r arolygiaeth, anfonwch ddata perfformiad ati bob chwarter ac adroddiad blynyddol y cyfarwyddwr, a daliwch ati i hunanwerthuso.',
    },
    next: ['pr-announced', 'pr-conference'],
    mayClose: true,
  },
  {
    id: 'pr-announced',
    cite: 'CIW 5.2',
    title: { en: 'Announced', cy: 'Wedi’i gyhoeddi' },
    purpose: {
      en: 'Check the inspection team for conflicts of interest, hold the set-up meeting and agree scope and schedule.',
      cy: 'Gwiriwch a oes gwrthdaro buddiannau yn y tîm arolygu, cynhaliwch y cyfarfod sefydlu a chytunwch ar y cwmpas a’r amserlen.',
    },
    next: ['pr-fieldwork', 'pr-year'],
  },
  {
    id: 'pr-fieldwork',
    cite: 'CIW 5.3',
    also: ['CIW 5.1'],
    title: { en: 'Fieldwork', cy: 'Gwaith maes' },
    purpose: {
      en: 'Give the inspectors the evidence and the people that they ask for, and raise concerns while they are on site.',
      cy: 'Rhowch i’r arolygwyr y dystiolaeth y maent yn gofyn amdani a’r cyfle i siarad â phobl, a chodwch bryderon tra byddant ar y safle.',
    },
    next: ['pr-draft', 'pr-conference'],
  },
  {
    id: 'pr-draft',
    cite: 'CIW 7',
    title: { en: 'Draft report', cy: 'Adroddiad drafft' },
    purpose: {
      en: 'Await the draft report or letter, and comment on its accuracy with evidence.',
      cy: 'Disgwyliwch yr adroddiad neu’r llythyr drafft, a rhowch sylwadau ar ei gywirdeb ynghyd â thystiolaeth.',
    },
    next: ['pr-publication', 'pr-conference'],
  },
  {
    id: 'pr-publication',
    cite: 'CIW 7',
    title: { en: 'Publication', cy: 'Cyhoeddi' },
    purpose: {
      en: 'Keep the findings confidential until the inspectorate publishes them; prepare what follows.',
      cy: 'Cadwch y canfyddiadau’n gyfrinachol hyd nes y bydd yr arolygiaeth yn eu cyhoeddi; paratowch at yr hyn sy’n dilyn.',
    },
    next: ['pr-after', 'pr-conference'],
  },
  {
    id: 'pr-after',
    cite: 'CIW 7',
    also: ['CIW 5.4'],
    title: { en: 'Members and action plan', cy: 'Aelodau a chynllun gweithredu' },
    purpose: {
      en: 'Present the report to elected members, have it scrutinised in public, and turn the findings into actions.',
      cy: 'Cyflwynwch yr adroddiad i’r aelodau etholedig, trefnwch i graffu arno’n gyhoeddus, a throwch y canfyddiadau’n gamau gweithredu.',
    },
    next: ['pr-monitoring', 'pr-conference'],
  },
  {
    id: 'pr-monitoring',
    cite: 'CIW 5.4',
    also: ['CIW 5.10'],
    title: { en: 'Progress', cy: 'Cynnydd' },
    purpose: {
      en: 'Carry out the plan and show the inspectorate the progress; it decides what follows.',
      cy: 'Cyflawnwch y cynllun a dangoswch y cynnydd i’r arolygiaeth; hi sy’n penderfynu beth sy’n dilyn.',
    },
    next: ['pr-conference'],
    mayClose: true,
  },
  {
    id: 'pr-conference',
    cite: 'CIW 5.11',
    title: { en: 'Improvement conference', cy: 'Cynhadledd wella' },
    purpose: {
      en: 'Take ownership of the concerns, show plans and capacity to improve, and check the letter that follows.',
      cy: 'Cymerwch berchnogaeth ar y pryderon, dangoswch eich cynlluniau a’ch gallu i wella, a gwiriwch y llythyr sy’n dilyn.',
    },
    next: ['pr-significant', 'pr-draft', 'pr-publication', 'pr-year'],
    mayClose: true,
  },
  {
    id: 'pr-significant',
    cite: 'CIW 8',
    also: ['CIW 8.1', 'CIW 8.2'],
    title: { en: 'Significant improvement required', cy: 'Angen gwelliant sylweddol' },
    purpose: {
      en: 'Improve under enhanced monitoring until the improvements are made and last.',
      cy: 'Gwellwch o dan fonitro manylach hyd nes y bydd y gwelliannau wedi’u gwneud ac yn parhau.',
    },
    next: ['pr-warning'],
    mayClose: true,
  },
  {
    id: 'pr-warning',
    cite: 'CIW 8.3',
    title: { en: 'Warning notice', cy: 'Hysbysiad rhybuddio' },
    purpose: {
      en: 'Take the action that the Welsh Ministers’ notice requires within its period, and be ready for their review.',
      cy: 'Cymerwch y camau y mae hysbysiad Gweinidogion Cymru yn gofyn amdanynt o fewn ei gyfnod, a byddwch yn barod am eu hadolygiad.',
    },
    next: ['pr-significant'],
  },
];
