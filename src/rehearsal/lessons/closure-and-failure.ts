import { englishTitle, letterTitle, milestoneTitle, notificationTitle } from './edition-labels.ts';
import type { LessonPlan } from './lesson.ts';

const news = notificationTitle('closure', 'closure');

/** A home closes: checklists, dates, and letters in both languages. */
export const closure: LessonPlan = {
  id: 'closure',
  minutes: 30,
  steps: [
    {
      id: 'open',
      who: 'mari',
      place: 'chat',
      cite: ['Code 7.3'],
      labels: {
        phrase: 'rehearsal.chat.phrases.closure',
        kind: 'cards.open.closureKind',
        planned: 'tabCase.open.planned',
        reason: 'cards.open.reason',
        submit: 'cards.open.submit',
      },
      watch: { event: 'CaseOpened', where: { procedure: 'closure' } },
    },
    {
      id: 'date',
      who: 'mari',
      place: 'teams',
      cite: ['Code 7.7'],
      labels: {
        dates: 'tabCase.milestone.title',
        closes: milestoneTitle('closure', 'cl-closure-date'),
        record: 'tabCase.milestone.record',
        people: 'tabCase.part.individuals',
      },
      watch: { event: 'MilestoneRecorded' },
    },
    {
      id: 'list-comes',
      who: 'mari',
      place: 'facilitator',
      cite: ['Code 7.7'],
      labels: { happen: 'rehearsal.events.happen', inbox: 'rehearsal.inbox.title' },
      watch: { injection: 'residents' },
    },
    {
      id: 'file-message',
      who: 'mari',
      place: 'outlook',
      cite: ['PFP App. A'],
      labels: {
        kind: 'case.messageKind.provider-response',
        file: { key: 'outlook.message.do', with: { ref: 'CL-…' } },
      },
      watch: { event: 'MessageSubmitted' },
    },
    {
      id: 'register',
      who: 'mari',
      place: 'teams',
      cite: ['Code 7.7', 'PFP App. A'],
      labels: {
        people: 'tabCase.part.individuals',
        over: 'tabRegister.import.button',
        choose: 'tabRegister.import.choose',
        preview: 'tabRegister.import.preview',
        take: { key: 'tabRegister.import.start', with: { number: '3' } },
      },
    },
    {
      id: 'assign',
      who: 'mari',
      place: 'teams',
      cite: ['PFP App. A'],
      labels: { checklist: 'tab.case.checklist', assign: 'tabCase.item.assign' },
      watch: { event: 'ItemAssigned' },
    },
    {
      id: 'not-applicable',
      who: 'mari',
      place: 'teams',
      cite: ['PFP App. A'],
      labels: { not: 'tabParts.item.setNotApplicable', why: 'tabParts.item.why', undo: 'tabCase.undo.undo' },
      watch: { event: 'ItemSetNotApplicable' },
    },
    {
      id: 'notify',
      who: 'mari',
      place: 'teams',
      cite: ['Code 7.12'],
      labels: {
        documents: 'tab.case.documents',
        draft: { key: 'tabParts.document.draft', with: { title: news } },
        save: 'tabParts.document.saveDraft',
        confirm: 'tabParts.document.confirm',
        recipients: 'tabParts.document.recipients',
      },
      watch: { event: 'NotificationConfirmed' },
    },
    {
      id: 'families',
      who: 'mari',
      place: 'outlook',
      cite: ['Code 7.10'],
      labels: {
        letter: letterTitle('closure', 'closure-people-and-families'),
        both: 'outlook.language.alwaysBoth',
        bcc: 'rehearsal.outlook.bcc',
        send: 'rehearsal.outlook.send',
        discard: 'rehearsal.outlook.clear',
        insert: 'outlook.insert.do',
        file: { key: 'outlook.file.do', with: { ref: 'CL-…' } },
      },
      watch: { event: 'LetterSubmitted', where: { letter: 'closure-people-and-families', language: 'both' } },
    },
    {
      id: 'in-welsh',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: {
        language: 'rehearsal.bar.language',
        other: { keys: { en: 'rehearsal.languages.cy', cy: 'rehearsal.languages.en' } },
      },
    },
  ],
};

/** A provider fails: activation within hours, payments in writing, one incident above several cases. */
export const providerFailure: LessonPlan = {
  id: 'provider-failure',
  minutes: 20,
  steps: [
    {
      id: 'open',
      who: 'mari',
      place: 'teams',
      cite: ['PFP 2.2'],
      labels: {
        open: 'tab.board.open',
        back: 'tab.board.back',
        failure: englishTitle(),
        service: { en: 'Madeup Lodge', cy: 'Madeup Lodge' },
        shows: 'tab.open.evidenceText',
        planned: 'tabCase.open.planned',
        submit: 'tab.open.submit',
      },
      watch: { event: 'CaseOpened', where: { procedure: 'provider-failure' } },
    },
    {
      id: 'activate',
      who: 'mari',
      place: 'teams',
      cite: ['PFP 4.3', 'PFP 4.4'],
      labels: {
        record: 'tabCase.activation.record',
        capacity: 'tabCase.activation.acknowledgedAs',
        staff: 'tabCase.activation.staff',
      },
      watch: { event: 'ActivationRecorded' },
    },
    {
      id: 'contacts',
      who: 'mari',
      place: 'teams',
      cite: ['PFP App. C'],
      labels: { contacts: 'tabCase.part.contacts' },
    },
    {
      id: 'pay',
      who: 'mari',
      place: 'teams',
      cite: ['PFP 8.3'],
      labels: {
        overview: 'tab.case.overview',
        agree: 'tabCase.payment.agree',
        agreement: 'tabCase.payment.agreement',
      },
      watch: { event: 'PaymentAgreed' },
    },
    {
      id: 'incident',
      who: 'mari',
      place: 'teams',
      cite: ['PFP 1.8', 'Code 3.8'],
      labels: {
        incidents: 'tabIncidents.title',
        open: 'tabIncidents.open',
        link: 'tabIncidents.case.link',
      },
    },
    {
      id: 'news',
      who: 'mari',
      place: 'facilitator',
      cite: ['PFP 7.1'],
      labels: { happen: 'rehearsal.events.happen', inbox: 'rehearsal.inbox.title' },
      watch: { injection: 'insolvency' },
    },
  ],
};
