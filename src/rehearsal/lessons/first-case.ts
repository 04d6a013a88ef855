import { letterTitle, notificationTitle } from './edition-labels.ts';
import type { LessonPlan } from './lesson.ts';

const notification = notificationTitle('escalating-concerns', 'escalating-concerns');

/** The whole of Hafan once: a case from a sentence in the chat to a letter. */
export const firstCase: LessonPlan = {
  id: 'first-case',
  minutes: 35,
  steps: [
    {
      id: 'ask',
      who: 'mari',
      place: 'chat',
      cite: [],
      labels: { phrase: 'rehearsal.chat.phrases.open', submit: 'cards.open.submit' },
    },
    {
      id: 'without-evidence',
      who: 'mari',
      place: 'chat',
      cite: ['Code 5.6', 'Code 5.9'],
      labels: {
        area: 'cards.open.area',
        nature: 'cards.open.nature',
        evidence: 'cards.open.evidence',
        submit: 'cards.open.submit',
      },
    },
    {
      id: 'open',
      who: 'mari',
      place: 'chat',
      cite: ['Code 5.6', 'Code 5.9'],
      labels: {
        evidence: 'cards.open.evidence',
        quality: 'cards.open.qualityAssurance',
        note: 'cards.open.qualityAssuranceNote',
        submit: 'cards.open.submit',
      },
      watch: { event: 'CaseOpened', where: { procedure: 'escalating-concerns' } },
    },
    {
      id: 'channel',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: { allDone: 'cards.progress.allDone' },
    },
    {
      id: 'tick',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: { tick: 'cards.section.tick' },
      watch: { event: 'ItemTicked' },
    },
    {
      id: 'duties',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.9', 'Code 5.27'],
      labels: { tab: { en: 'Hafan', cy: 'Hafan' }, duties: 'tab.duty.title', overview: 'tab.case.overview' },
    },
    {
      id: 'plan',
      who: 'mari',
      place: 'teams',
      cite: ['Code 4.11', 'Code 5.12'],
      labels: {
        plan: 'tab.case.plan',
        add: 'tabParts.plan.add',
        text: 'tabParts.plan.text',
        owner: 'tabParts.plan.owner',
        due: 'tabParts.plan.due',
        response: 'tabParts.plan.response',
      },
      watch: { event: 'ActionAdded' },
    },
    {
      id: 'meeting',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: { meetings: 'tab.case.meetings', request: 'tabParts.meeting.request' },
      watch: { event: 'MeetingRequested' },
    },
    {
      id: 'choose-time',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: {
        slots: 'tabParts.meeting.slots',
        meetings: 'tab.case.meetings',
        calendar: 'rehearsal.rail.calendar',
      },
      watch: { event: 'MeetingBooked', byAnybody: true },
    },
    {
      id: 'notify',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.27'],
      labels: {
        documents: 'tab.case.documents',
        draft: { key: 'tabParts.document.draft', with: { title: notification } },
        save: 'tabParts.document.saveDraft',
        confirm: 'tabParts.document.confirm',
        recipients: 'tabParts.document.recipients',
      },
      watch: { event: 'NotificationConfirmed' },
    },
    {
      id: 'upload',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.28'],
      labels: { upload: 'tabParts.document.upload', files: 'rehearsal.rail.files' },
      watch: { event: 'NotificationUploaded' },
    },
    {
      id: 'letter',
      who: 'mari',
      place: 'outlook',
      cite: ['Code 4.12'],
      labels: {
        which: 'outlook.letter.label',
        letter: letterTitle('escalating-concerns', 'concerns-and-mitigations'),
        insert: 'outlook.insert.do',
      },
    },
    {
      id: 'file-letter',
      who: 'mari',
      place: 'outlook',
      cite: ['Code 4.12'],
      labels: {
        file: { key: 'outlook.file.do', with: { ref: 'EC-…' } },
        pane: 'outlook.file.title',
        send: 'rehearsal.outlook.send',
      },
      watch: { event: 'LetterSubmitted' },
    },
  ],
};
