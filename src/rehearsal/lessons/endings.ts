import { personKey } from '../../case/commands.ts';
import { findPerson } from '../people.ts';
import { tenant } from '../tenant.ts';
import type { LessonPlan } from './lesson.ts';

/** The step of a case that tells whether its morning message reached this person. */
const messageTo = (person: string): string =>
  `digest:${personKey({ tenant: tenant.tenantId, objectId: findPerson(person)?.objectId ?? '' })}`;

/** What was learnt, how a case ends, and what is left when somebody asks years later. */
export const lessonsLearnt: LessonPlan = {
  id: 'lessons-learnt',
  minutes: 15,
  steps: [
    {
      id: 'lesson',
      who: 'mari',
      place: 'teams',
      cite: ['Code 4.16'],
      labels: {
        log: 'tab.case.log',
        lesson: 'tabParts.log.enter',
        which: 'tabParts.log.which',
        kind: 'case.log.lesson',
        theme: 'tabCase.log.theme',
      },
      watch: { event: 'EntryRecorded', where: { log: 'lesson' } },
    },
    {
      id: 'too-early',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.17'],
      labels: {
        overview: 'tab.case.overview',
        answer: 'tabCase.question.record',
        rationale: 'tabCase.question.rationale',
        close: 'tab.stage.close',
        outcome: 'tab.stage.closeOutcome',
      },
    },
    {
      id: 'meet',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.17'],
      labels: { plan: 'tab.case.plan', meet: 'tabParts.plan.meet' },
      watch: { event: 'ActionMet' },
    },
    {
      id: 'close',
      who: 'mari',
      place: 'teams',
      cite: ['Code 5.17'],
      labels: {
        overview: 'tab.case.overview',
        close: 'tab.stage.close',
        outcome: 'tab.stage.closeOutcome',
        none: 'tab.stage.closeNone',
      },
      watch: { event: 'CaseClosed' },
    },
    {
      id: 'chronology',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: {
        chronology: 'tab.case.chronology',
        document: 'caseRecord.chronology.takeDocx',
      },
    },
    {
      id: 'bundle',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: { bundle: 'tabLive.bundle.begin', fetch: 'tabLive.bundle.fetch' },
    },
  ],
};

/** Microsoft 365 on a bad day. */
export const whatGoesWrong: LessonPlan = {
  id: 'what-goes-wrong',
  minutes: 15,
  steps: [
    {
      id: 'slow-folder',
      who: 'mari',
      place: 'facilitator',
      cite: [],
      labels: { fault: 'rehearsal.faults.known.slowFolder.name' },
      watch: { fault: 'slow-folder' },
    },
    {
      id: 'open',
      who: 'mari',
      place: 'chat',
      cite: [],
      labels: { phrase: 'rehearsal.chat.phrases.open' },
      watch: { event: 'CaseOpened' },
    },
    {
      id: 'retrying',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: { steps: 'cards.progress.steps', part: 'tab.case.steps' },
      watch: { event: 'StepRetrying', byAnybody: true },
    },
    {
      id: 'throttled',
      who: 'mari',
      place: 'facilitator',
      cite: [],
      labels: { fault: 'rehearsal.faults.known.throttled.name' },
      watch: { fault: 'throttled' },
    },
    {
      id: 'again',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: {
        fault: 'rehearsal.faults.known.nameTaken.name',
        back: 'tab.board.back',
        steps: 'tab.case.steps',
        retry: 'tab.step.retry',
        byHand: 'tab.step.byHand',
      },
      watch: { event: 'StepRequested' },
    },
    {
      id: 'twice',
      who: 'mari',
      place: 'facilitator',
      cite: [],
      labels: { fault: 'rehearsal.faults.known.doubleDelivery.name', tick: 'cards.section.tick' },
      watch: { fault: 'double-delivery' },
    },
    {
      id: 'blocked',
      who: 'mari',
      place: 'facilitator',
      cite: [],
      labels: { fault: 'rehearsal.faults.known.botBlocked.name', morning: 'rehearsal.morning.title' },
      watch: { fault: 'bot-blocked' },
    },
    {
      id: 'not-reached',
      who: 'mari',
      place: 'teams',
      cite: [],
      labels: {
        steps: 'tab.case.steps',
        message: 'case.step.digest',
        fault: 'rehearsal.faults.known.botBlocked.name',
        retry: 'tab.step.retry',
      },
      watch: { event: 'StepRequested', where: { step: messageTo('mari') } },
    },
  ],
};

/** Who sees what: a director, an administrator, and somebody in no case's group. */
export const overview: LessonPlan = {
  id: 'overview',
  minutes: 10,
  steps: [
    {
      id: 'director',
      who: 'nia',
      place: 'teams',
      cite: ['Code 3.8'],
      labels: {
        back: 'tab.board.back',
        glance: 'tabBoard.glance.title',
        list: 'tabBoard.list',
        overdue: 'tab.board.overdue',
        suspended: 'tab.board.suspended',
        more: 'tabBoard.filter.more',
      },
    },
    {
      id: 'read-only',
      who: 'nia',
      place: 'teams',
      cite: [],
      labels: { checklist: 'tab.case.checklist', tick: 'tabParts.item.tick' },
    },
    {
      id: 'outsider',
      who: 'pat',
      place: 'teams',
      cite: ['CIW 10'],
      labels: { tick: 'cards.section.tick' },
    },
    {
      id: 'administrator',
      who: 'tom',
      place: 'chat',
      cite: [],
      labels: { mine: 'rehearsal.chat.phrases.mine', overdue: 'rehearsal.chat.phrases.overdue' },
    },
  ],
};
