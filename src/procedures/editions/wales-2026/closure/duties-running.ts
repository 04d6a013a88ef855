import type { Duty } from '../../../types.ts';
import { closurePlan, lessonsReport, situationReport } from '../reports/index.ts';

/** What keeps the closure itself in hand: alarm, plan, daily report, and what is learnt at the end. */
export const runningDuties: readonly Duty[] = [
  {
    id: 'cl-leads-told',
    cite: 'PFP 4.3',
    also: ['PFP 4.4'],
    force: 'should',
    text: {
      en: 'Tell the leads of council and health board by telephone, confirm it in writing, and see that a lead or deputy has acknowledged it.',
      cy: 'Rhowch wybod i arweinwyr yr awdurdod lleol a’r bwrdd iechyd dros y ffôn, cadarnhewch yn ysgrifenedig, a sicrhewch fod arweinydd neu ddirprwy wedi’i gydnabod.',
    },
    stages: ['mobilisation'],
    responsible: 'all',
    metBy: { kind: 'fact', fact: 'activation-acknowledged' },
    applies: { urgencies: ['unplanned'] },
  },
  {
    id: 'cl-written-plan',
    cite: 'Code 7.5',
    also: ['Code 7.3', 'Code Annex D'],
    force: 'should',
    text: {
      en: 'Write the closure plan down and file it: who does what, by when.',
      cy: 'Ysgrifennwch y cynllun cau a’i ffeilio: pwy sy’n gwneud beth, erbyn pryd.',
    },
    stages: ['clarification', 'assessment'],
    responsible: 'all',
    metBy: { kind: 'notification', notification: closurePlan.id, step: 'filed' },
  },
  {
    id: 'cl-daily-report',
    cite: 'PFP App. C',
    force: 'should',
    text: {
      en: 'While an unplanned closure runs, report the situation to those who need it every day.',
      cy: 'Tra bo cau heb ei gynllunio ar waith, adroddwch ar y sefyllfa i’r rhai y mae arnynt ei angen bob dydd.',
    },
    stages: ['mobilisation', 'clarification', 'assessment', 'relocation'],
    responsible: 'council',
    metBy: { kind: 'notification', notification: situationReport.id, step: 'filed' },
    limit: { from: 'procedure-entered', amount: 1, unit: 'days' },
    repeats: { amount: 1, unit: 'days' },
    applies: { urgencies: ['unplanned'] },
  },
  {
    id: 'cl-care-stays-good',
    cite: 'Code 7.11',
    also: ['Code 3.4', 'Code 1.17'],
    force: 'must',
    text: {
      en: 'Keep to the regulations and keep care safe and good until the last day.',
      cy: 'Cydymffurfiwch â’r rheoliadau a chadwch y gofal yn ddiogel ac yn dda hyd y diwrnod olaf.',
    },
    stages: ['relocation', 'completion'],
    responsible: 'provider',
    metBy: { kind: 'hand' },
  },
  {
    id: 'cl-lessons',
    cite: 'PFP App. A 10.1',
    force: 'should',
    text: {
      en: 'Look back together with every agency and record what to do better.',
      cy: 'Edrychwch yn ôl gyda phob asiantaeth a chofnodwch beth i’w wneud yn well.',
    },
    stages: ['completion', 'lessons'],
    responsible: 'all',
    metBy: { kind: 'fact', fact: 'lessons-recorded' },
  },
  {
    id: 'cl-lessons-reported',
    cite: 'PFP App. A 10.2',
    also: ['PFP App. A 10.3'],
    force: 'should',
    text: {
      en: 'File the report on the lessons, with recommendations and who takes each on.',
      cy: 'Ffeiliwch yr adroddiad ar y gwersi, gydag argymhellion a phwy sy’n ymgymryd â phob un.',
    },
    stages: ['lessons'],
    responsible: 'all',
    metBy: { kind: 'notification', notification: lessonsReport.id, step: 'filed' },
  },
  {
    id: 'cl-practice-reviewed',
    cite: 'Code 4.16',
    also: ['Code Annex D'],
    force: 'must',
    text: {
      en: 'Review your own practice by what this closure taught.',
      cy: 'Adolygwch eich arferion eich hun yn ôl yr hyn a ddysgodd y cau hwn.',
    },
    stages: ['lessons'],
    responsible: 'council',
    metBy: { kind: 'fact', fact: 'lessons-recorded' },
  },
];
