import { letterTitle, procedureTitle } from './edition-labels.ts';
import type { LessonPlan } from './lesson.ts';

const escalating = procedureTitle('escalating-concerns');
const quality = procedureTitle('quality-assurance');

/** Quality assurance first, and stepping over when it is not enough. */
export const steppingOver: LessonPlan = {
  id: 'stepping-over',
  minutes: 15,
  steps: [
    {
      id: 'open',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.9'],
      labels: {
        back: 'tab.board.back',
        open: 'tab.board.open',
        quality,
        shows: 'tab.open.evidenceText',
        submit: 'tab.open.submit',
      },
      watch: { event: 'CaseOpened', where: { procedure: 'quality-assurance' } },
    },
    {
      id: 'share',
      who: 'mari',
      place: 'outlook',
      cite: ['Code 4.11'],
      labels: {
        letter: letterTitle('quality-assurance', 'evidence-shared'),
        insert: 'outlook.insert.do',
        file: { key: 'outlook.file.do', with: { ref: 'QA-…' } },
        send: 'rehearsal.outlook.send',
        discard: 'rehearsal.outlook.clear',
      },
      watch: { event: 'LetterSubmitted', where: { letter: 'evidence-shared' } },
    },
    {
      id: 'ways',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: {
        ways: 'tabCase.way.title',
        unanswered: 'tabCase.way.unanswered',
        chart: 'tabCase.chart.show',
      },
    },
    {
      id: 'answer',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.9'],
      labels: {
        question: 'tabCase.question.title',
        rationale: 'tabCase.question.rationale',
        record: 'tabCase.question.record',
      },
      watch: { event: 'QuestionAnswered' },
    },
    {
      id: 'step-over',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.6'],
      labels: {
        over: { key: 'tabCase.way.stepOver', with: { procedure: escalating } },
        submit: 'tabCase.way.stepSubmit',
        reason: 'tabCase.way.reason',
      },
      watch: { event: 'ProcedureEntered', where: { procedure: 'escalating-concerns' } },
    },
    {
      id: 'history',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: { history: 'tabCase.history.title', chronology: 'tab.case.chronology' },
    },
  ],
};

/** Suspending new commissioning, and what may never be asked of a provider. */
export const suspension: LessonPlan = {
  id: 'suspension',
  minutes: 20,
  steps: [
    {
      id: 'too-little',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.19', 'Code 5.23'],
      labels: {
        suspension: 'tab.case.suspension',
        start: 'tabParts.suspend.start',
        rationale: 'tabParts.suspend.rationale',
      },
    },
    {
      id: 'suspend',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.19', 'Code 5.20', 'Code 5.23'],
      labels: {
        risk: 'tabParts.suspend.risk',
        partners: 'tabParts.suspend.partners',
        sign: 'tabParts.suspend.signName',
        review: 'tabParts.suspend.reviewOn',
        joint: 'tabParts.suspend.jointNone',
        start: 'tabParts.suspend.start',
      },
      watch: { event: 'CommissioningSuspended' },
    },
    {
      id: 'member',
      who: 'mari',
      place: 'teams',
      cite: ['PFP 7.4'],
      labels: { overview: 'tab.case.overview', member: 'tab.case.addMember', role: 'tab.case.role' },
      watch: { event: 'MemberAdded' },
    },
    {
      id: 'everywhere',
      who: 'gwen',
      place: 'teams',
      cite: ['Code 5.19'],
      labels: { banner: 'tab.case.suspendedTitle' },
    },
    {
      id: 'voluntary',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.22'],
      labels: {
        suspension: 'tab.case.suspension',
        ask: 'tabParts.suspend.ask',
        send: 'tabParts.suspend.send',
      },
    },
    {
      id: 'record-voluntary',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.22'],
      labels: { record: 'tabParts.suspend.record', details: 'tabParts.suspend.details' },
      watch: { event: 'VoluntarySuspensionRecorded' },
    },
    {
      id: 'review',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.21'],
      labels: {
        review: 'tabParts.suspend.review',
        finding: 'tabParts.suspend.finding',
        next: 'tabParts.suspend.nextReview',
      },
      watch: { event: 'SuspensionReviewed' },
    },
    {
      id: 'lift',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.21'],
      labels: { lift: 'tabParts.suspend.lift', why: 'tab.case.why' },
      watch: { event: 'SuspensionLifted' },
    },
  ],
};
