import type { Duty } from '../../../types.ts';
import { everyStage } from './stages.ts';

const beforeTheMeeting = ['qa-monitoring-concern', 'qa-quality-improvement', 'qa-formal-meeting'];

/** What the Code asks before anything is required of the provider (4.6–4.11). */
export const evidenceDuties: readonly Duty[] = [
  {
    id: 'qa-requirements-in-contract',
    cite: 'Code 4.6',
    force: 'must',
    text: {
      en: 'See that the contract or agreement, and local policy, state the quality and safety you ask for.',
      cy: 'Sicrhewch fod y contract neu’r cytundeb, a pholisi lleol, yn datgan yr ansawdd a’r diogelwch yr ydych yn gofyn amdanynt.',
    },
    stages: ['qa-monitoring-concern'],
    responsible: 'council',
    metBy: { kind: 'items', items: ['qa-contract-requirements'] },
  },
  {
    id: 'qa-together',
    cite: 'Code 4.7',
    force: 'must',
    text: {
      en: 'Work with the provider and others concerned to get the quality right.',
      cy: 'Gweithiwch gyda’r darparwr ac eraill dan sylw i sicrhau’r ansawdd.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: { kind: 'items', items: ['qa-work-together'] },
  },
  {
    id: 'qa-agreement-describes',
    cite: 'Code 4.7',
    force: 'should',
    text: {
      en: 'Know what the contract says on managing performance, on ending it, and on each side’s rights.',
      cy: 'Byddwch yn gyfarwydd â’r hyn y mae’r contract yn ei ddweud am reoli perfformiad, am ei derfynu, ac am hawliau’r ddwy ochr.',
    },
    stages: ['qa-monitoring-concern'],
    responsible: 'council',
    metBy: { kind: 'items', items: ['qa-contract-procedures'] },
  },
  {
    id: 'qa-due-diligence',
    cite: 'Code 4.8',
    force: 'should',
    text: {
      en: 'Make your own checks of quality and standing, and act early with the provider so that risks do not build up.',
      cy: 'Gwnewch eich gwiriadau eich hun o ansawdd ac enw da, a gweithredwch yn gynnar gyda’r darparwr fel nad yw risgiau’n cronni.',
    },
    stages: ['qa-monitoring-concern'],
    responsible: 'council',
    metBy: { kind: 'items', items: ['qa-own-checks'] },
  },
  {
    id: 'qa-no-double-reporting',
    cite: 'Code 4.9',
    force: 'should',
    text: {
      en: 'Spare the provider from reporting the same thing twice.',
      cy: 'Arbedwch y darparwr rhag gorfod adrodd yr un peth ddwywaith.',
    },
    stages: ['qa-monitoring-concern'],
    responsible: 'all',
    metBy: { kind: 'items', items: ['qa-ask-once'] },
  },
  {
    id: 'qa-people-heard',
    cite: 'Code 4.10',
    force: 'must',
    text: {
      en: 'Gather, record and review what people, representatives and others say of the service’s effect on well-being.',
      cy: 'Casglwch, cofnodwch ac adolygwch yr hyn y mae pobl, cynrychiolwyr ac eraill yn ei ddweud am effaith y gwasanaeth ar lesiant.',
    },
    stages: ['qa-monitoring-concern'],
    responsible: 'council',
    metBy: { kind: 'items', items: ['qa-feedback'] },
  },
  {
    id: 'qa-assess-and-triangulate',
    cite: 'Code 4.11',
    force: 'must',
    text: {
      en: 'Assess the risk to people, and test each concern against other evidence.',
      cy: 'Aseswch y risg i bobl, a phrofwch bob pryder yn erbyn tystiolaeth arall.',
    },
    stages: ['qa-monitoring-concern'],
    responsible: 'council',
    metBy: { kind: 'items', items: ['qa-risk-assessed', 'qa-triangulated'] },
  },
  {
    id: 'qa-root-cause',
    cite: 'Code 4.11',
    force: 'should',
    text: {
      en: 'Find the root cause of the concerns and record it.',
      cy: 'Dewch o hyd i achos sylfaenol y pryderon a chofnodwch ef.',
    },
    stages: beforeTheMeeting,
    responsible: 'all',
    metBy: { kind: 'fact', fact: 'root-cause-recorded' },
  },
  {
    id: 'qa-who-is-accountable',
    cite: 'Code 4.11',
    force: 'should',
    text: {
      en: 'Consider who would be accountable for each improvement.',
      cy: 'Ystyriwch pwy fyddai’n atebol am bob gwelliant.',
    },
    stages: ['qa-quality-improvement', 'qa-formal-meeting'],
    responsible: 'all',
    metBy: { kind: 'items', items: ['qa-accountability'] },
  },
  {
    id: 'qa-share-evidence',
    cite: 'Code 4.11',
    force: 'should',
    text: {
      en: 'Send the provider the evidence and any risk assessment ahead of the formal meeting.',
      cy: 'Anfonwch y dystiolaeth ac unrhyw asesiad risg at y darparwr cyn y cyfarfod ffurfiol.',
    },
    stages: ['qa-formal-meeting'],
    responsible: 'council',
    metBy: { kind: 'letter', letter: 'evidence-shared' },
  },
  {
    id: 'qa-provider-heard',
    cite: 'Code 4.11',
    force: 'must',
    text: {
      en: 'Hear the provider and take account of its answer before deciding to require anything of it.',
      cy: 'Gwrandewch ar y darparwr ac ystyriwch ei ateb cyn penderfynu mynnu dim ganddo.',
    },
    stages: ['qa-formal-meeting', 'qa-performance-improvement'],
    responsible: 'council',
    metBy: { kind: 'fact', fact: 'provider-response-recorded' },
  },
  {
    id: 'qa-breach-settled',
    cite: 'Code Annex A',
    force: 'should',
    text: {
      en: 'At the meeting, weigh what the provider brings and settle whether and where the contract is breached.',
      cy: 'Yn y cyfarfod, pwyswch yr hyn a gyflwynir gan y darparwr a phenderfynwch a dorrwyd y contract, ac ym mhle.',
    },
    stages: ['qa-formal-meeting'],
    responsible: 'council',
    metBy: { kind: 'items', items: ['qa-mitigation-heard', 'qa-breach-clear', 'qa-reasons-recorded'] },
  },
  {
    id: 'qa-share-information',
    cite: 'Code 3.8',
    force: 'should',
    text: {
      en: 'Share information in good time with regulators and other commissioners.',
      cy: 'Rhannwch wybodaeth mewn da bryd â rheoleiddwyr a chomisiynwyr eraill.',
    },
    stages: ['qa-monitoring-concern'],
    responsible: 'all',
    metBy: { kind: 'items', items: ['qa-regulators-asked'] },
  },
  {
    id: 'qa-rights-first',
    cite: 'Code 3.12',
    also: ['Code 1.20', 'Code 1.21'],
    force: 'must',
    text: {
      en: 'Let people’s rights, needs and outcomes lead; see to advocacy and safeguarding beside this case.',
      cy: 'Gadewch i hawliau, anghenion a chanlyniadau pobl arwain; gofalwch am eiriolaeth a diogelu ochr yn ochr â’r achos hwn.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: { kind: 'items', items: ['qa-rights', 'qa-advocacy', 'qa-safeguarding'] },
  },
];
