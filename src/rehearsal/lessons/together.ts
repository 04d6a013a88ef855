import type { LessonPlan } from './lesson.ts';

/** A meeting from its agenda to its minutes, a case shown to colleagues, and the morning after. */
export const together: LessonPlan = {
  id: 'together',
  minutes: 20,
  steps: [
    {
      id: 'agenda',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: {
        meetings: 'tab.case.meetings',
        open: 'tabMeetings.page.open',
        change: 'tabMeetings.agenda.change',
        own: 'tabMeetings.agenda.own',
        line: { keys: { en: 'tabMeetings.agenda.english', cy: 'tabMeetings.agenda.welsh' } },
        add: 'tabMeetings.agenda.addLine',
        save: 'tabMeetings.agenda.save',
      },
      watch: { event: 'AgendaSet' },
    },
    {
      id: 'note',
      who: 'mari',
      place: 'calendar',
      cite: [],
      labels: {
        play: 'rehearsal.calendar.play',
        agenda: 'tabMeetings.notes.agenda',
        action: 'tabMeetings.notes.text.action',
        owner: 'tabMeetings.notes.owner',
        due: 'tabMeetings.notes.due',
        next: 'tabMeetings.notes.next',
      },
      watch: { event: 'MeetingNoteKept' },
    },
    {
      id: 'finish',
      who: 'mari',
      place: 'calendar',
      cite: [],
      labels: { finish: 'tabMeetings.notes.finish', confirm: 'tabMeetings.notes.confirm' },
      watch: { event: 'MinutesConfirmed' },
    },
    {
      id: 'minutes',
      who: 'mari',
      place: 'chat',
      cite: [],
      labels: {
        leave: 'rehearsal.calendar.leave',
        plan: 'tab.case.plan',
        documents: 'tab.case.documents',
      },
    },
    {
      id: 'show-case',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: {
        posts: 'rehearsal.teams.posts',
        find: 'rehearsal.compose.find',
        search: 'rehearsal.compose.search',
        send: 'rehearsal.teams.send',
      },
    },
    {
      id: 'morning',
      who: 'mari',
      place: 'facilitator',
      cite: [],
      labels: { morning: 'rehearsal.morning.title' },
    },
    {
      id: 'morning-message',
      who: 'mari',
      place: 'chat',
      cite: [],
      labels: {},
    },
  ],
};
