import type { CaseView, StepView } from '../../src/case/view-schema.ts';
import type { Say } from '../../src/language/translate.ts';
import type { Words } from '../components/words.tsx';

/** Names of things that the case gives by their ids. */

const responsible = {
  council: 'tab.responsible.council',
  'health-board': 'tab.responsible.health-board',
  provider: 'tab.responsible.provider',
  all: 'tab.responsible.all',
} as const;

const isKeyOf = <T extends object>(table: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(table, key);

export const sayResponsible = (who: string, say: Say): string =>
  isKeyOf(responsible, who) ? say(responsible[who]) : who;

const sources = {
  complaint: 'tab.source.complaint',
  safeguarding: 'tab.source.safeguarding',
  inspection: 'tab.source.inspection',
  'contract-monitoring': 'tab.source.contract-monitoring',
  'care-review': 'tab.source.care-review',
  finance: 'tab.source.finance',
  workforce: 'tab.source.workforce',
  feedback: 'tab.source.feedback',
  provider: 'tab.source.provider',
  other: 'tab.source.other',
} as const;

export type EvidenceSource = keyof typeof sources;
export const evidenceSources: readonly EvidenceSource[] = [
  'complaint',
  'safeguarding',
  'inspection',
  'contract-monitoring',
  'care-review',
  'finance',
  'workforce',
  'feedback',
  'provider',
  'other',
];
export const isEvidenceSource = (source: string): source is EvidenceSource => isKeyOf(sources, source);
export const saySource = (source: string, say: Say): string =>
  isKeyOf(sources, source) ? say(sources[source]) : source;

const problems = {
  retry: 'tab.step.problem.retry',
  permission: 'tab.step.problem.permission',
  gone: 'tab.step.problem.gone',
  conflict: 'tab.step.problem.conflict',
  rejected: 'tab.step.problem.rejected',
  unreachable: 'tab.step.problem.unreachable',
} as const;

export const sayStepProblem = (kind: string, say: Say): string =>
  say(isKeyOf(problems, kind) ? problems[kind] : 'tab.step.problem.other');

const logs = {
  risk: 'tab.log.names.risk',
  communication: 'tab.log.names.communication',
  referral: 'tab.log.names.referral',
  call: 'tab.log.names.call',
  complaint: 'tab.log.names.complaint',
  lesson: 'tab.log.names.lesson',
} as const;

export type LogName = keyof typeof logs;
export const logNames: readonly LogName[] = [
  'risk',
  'communication',
  'referral',
  'call',
  'complaint',
  'lesson',
];
export const isLogName = (log: string): log is LogName => isKeyOf(logs, log);
export const sayLog = (log: string, say: Say): string => (isKeyOf(logs, log) ? say(logs[log]) : log);

/** What a step of Microsoft 365 is called: its key names the thing that it makes. */
export const sayStep = (step: StepView['step'], view: CaseView, { say, text }: Words): string => {
  const [kind, what, id] = step.split(':');
  const number = (meeting: string | undefined): number =>
    view.meetings.find((one) => one.id === meeting)?.number ?? 0;
  const notification = (draft: string | undefined): string => {
    const found = view.notifications.find((one) => one.draft === draft);
    return found ? text(found.title) : '';
  };
  if (kind === 'channel') return say('tab.step.name.channel');
  if (kind === 'folder') return say('tab.step.name.folder');
  if (kind === 'tab') return say('tab.step.name.tab');
  if (kind === 'card') {
    if (what === 'progress') return say('tab.step.name.progress');
    if (what === 'plan') return say('tab.step.name.plan');
    if (what === 'closing') return say('tab.step.name.closing');
    if (what === 'section') {
      const section = view.sections.find((one) => one.id === id);
      return say('tab.step.name.section', { title: section ? text(section.title) : (id ?? '') });
    }
    if (what === 'meeting') return say('tab.step.name.meetingCard', { number: number(id) });
    if (what === 'notification') return say('tab.step.name.notificationCard', { title: notification(id) });
  }
  if (kind === 'meeting') {
    if (id === 'slots') return say('tab.step.name.slots', { number: number(what) });
    if (id === 'book') return say('tab.step.name.book', { number: number(what) });
    if (id === 'move') return say('tab.step.name.move', { number: number(what) });
    if (id === 'cancel') return say('tab.step.name.cancel', { number: number(what) });
  }
  if (kind === 'file') return say('tab.step.name.file', { title: notification(what) });
  if (kind === 'letter') {
    const letter = view.letters.find((one) => one.letterId === what);
    return say('tab.step.name.letter', { title: letter ? text(letter.title) : '' });
  }
  return say('tab.step.name.other', { step });
};
