import type { Duty } from '../../../types.ts';
import { everyFiveYears, quarterly, yearly } from './limits.ts';
import { stages } from './stages.ts';

/** What goes on all year, inspection or not (CIW 3, 5.4, 5.8, 6, Annex 1). */
const always = stages.map(({ id }) => id);

export const yearDuties: readonly Duty[] = [
  {
    id: 'pr-quarterly-data',
    cite: 'CIW 6.2',
    force: 'should',
    text: {
      en: 'Share performance data with the inspectorate, at least every three months.',
      cy: 'Rhannwch ddata perfformiad â’r arolygiaeth, o leiaf bob tri mis.',
    },
    stages: always,
    responsible: 'council',
    metBy: { kind: 'hand' },
    limit: quarterly,
    repeats: { amount: 3, unit: 'months' },
  },
  {
    id: 'pr-government-data',
    cite: 'CIW 6.2',
    force: 'must',
    text: {
      en: 'Submit the performance measurement data that the Welsh Government’s framework lists.',
      cy: 'Cyflwynwch y data mesur perfformiad y mae fframwaith Llywodraeth Cymru yn ei restru.',
    },
    stages: always,
    responsible: 'council',
    metBy: { kind: 'hand' },
  },
  {
    id: 'pr-directors-report',
    cite: 'CIW 6.1',
    also: ['CIW 6'],
    force: 'must',
    text: {
      en: 'Publish the director’s annual report on the year’s social services, and send it to the inspectorate in good time.',
      cy: 'Cyhoeddwch adroddiad blynyddol y cyfarwyddwr ar wasanaethau cymdeithasol y flwyddyn, ac anfonwch ef at yr arolygiaeth mewn da bryd.',
    },
    stages: always,
    responsible: 'council',
    metBy: { kind: 'letter', letter: 'pr-directors-report' },
    limit: yearly,
    repeats: { amount: 12, unit: 'months' },
  },
  {
    id: 'pr-self-evaluated',
    cite: 'CIW 6',
    force: 'should',
    text: {
      en: 'Evaluate yourselves honestly: what you know about people’s experience and outcomes, and how you know it.',
      cy: 'Hunanwerthuswch yn onest: beth a wyddoch am brofiad a deilliannau pobl, a sut y gwyddoch hynny.',
    },
    stages: always,
    responsible: 'council',
    metBy: { kind: 'notification', notification: 'pr-self-evaluation', step: 'filed' },
  },
  {
    id: 'pr-director-meeting',
    cite: 'CIW 5.8',
    also: ['CIW Annex 1'],
    force: 'should',
    text: {
      en: 'The inspectorate meets the director of social services every year, and when needed.',
      cy: 'Mae’r arolygiaeth yn cwrdd â’r cyfarwyddwr gwasanaethau cymdeithasol bob blwyddyn, a phan fo angen.',
    },
    stages: always,
    responsible: 'regulator',
    metBy: { kind: 'hand' },
    limit: yearly,
    repeats: { amount: 12, unit: 'months' },
  },
  {
    id: 'pr-heads-meetings',
    cite: 'CIW 5.8',
    also: ['CIW Annex 1'],
    force: 'should',
    text: {
      en: 'The inspectorate meets the heads of adults’ and children’s services, up to twice a year.',
      cy: 'Mae’r arolygiaeth yn cwrdd â phenaethiaid gwasanaethau oedolion a phlant, hyd at ddwywaith y flwyddyn.',
    },
    stages: ['pr-year'],
    responsible: 'regulator',
    metBy: { kind: 'hand' },
  },
  {
    id: 'pr-chief-executive-meeting',
    cite: 'CIW 5.8',
    also: ['CIW Annex 1', 'CIW 4.2'],
    force: 'should',
    text: {
      en: 'The inspectorate, Audit Wales and Estyn together meet the chief executive every year.',
      cy: 'Mae’r arolygiaeth, Archwilio Cymru ac Estyn yn cwrdd gyda’i gilydd â’r prif weithredwr bob blwyddyn.',
    },
    stages: always,
    responsible: 'regulator',
    metBy: { kind: 'hand' },
    limit: yearly,
    repeats: { amount: 12, unit: 'months' },
  },
  {
    id: 'pr-exceptional-letter',
    cite: 'CIW 5.8',
    force: 'should',
    text: {
      en: 'After an exceptional assurance meeting the inspectorate writes to the director: feedback, summary and any actions. The letter is not published.',
      cy: 'Ar ôl cyfarfod sicrwydd eithriadol mae’r arolygiaeth yn ysgrifennu at y cyfarwyddwr: adborth, crynodeb ac unrhyw gamau. Ni chyhoeddir y llythyr.',
    },
    stages: always,
    responsible: 'regulator',
    metBy: { kind: 'fact', fact: 'milestone:exceptional-letter' },
    when: 'milestone:exceptional-meeting',
  },
  {
    id: 'pr-five-years',
    cite: 'CIW 5.2',
    force: 'should',
    text: {
      en: 'The inspectorate carries out at least one inspection activity in the council within five years.',
      cy: 'Mae’r arolygiaeth yn cynnal o leiaf un gweithgarwch arolygu yn yr awdurdod o fewn pum mlynedd.',
    },
    stages: ['pr-year'],
    responsible: 'regulator',
    metBy: { kind: 'fact', fact: 'milestone:inspection-completed' },
    limit: everyFiveYears,
    when: 'milestone:last-inspection',
  },
];
