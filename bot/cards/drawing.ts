import type { ActionView, CaseView, StepView } from '../../src/case/view-schema.ts';
import type { Edition, Force, Language } from '../../src/procedures/types.ts';
import { link, type Notice } from './frame.ts';
import type { Voice } from './voice.ts';

/** What every card of a case is drawn from. */
export interface Drawing {
  readonly view: CaseView;
  readonly voice: Voice;
  readonly edition: Edition;
  /** Origin of the pages. */
  readonly baseUrl: string;
  readonly notice?: Notice | undefined;
}

export const titleOf = ({ view }: Drawing): string => view.ref;
export const subtitleOf = ({ view }: Drawing): string => view.service.name;

export const openCaseLink = ({ voice, baseUrl, view }: Drawing) =>
  link(
    voice.label((say) => say('cards.openInTab')),
    `${baseUrl}/tab/#/cases/${encodeURIComponent(view.ref)}`,
  );

export const deadlineLine = ({ view, voice }: Drawing): string | null => {
  const next = view.nextDeadline;
  if (next === null) return null;
  return voice.line((say, language) =>
    say(next.overdue ? 'cards.deadline.overdue' : 'cards.deadline.next', {
      what: language === 'cy' ? next.text.cy : next.text.en,
      date: voice.in(language).date(next.due),
    }),
  );
};

export const stampLine = (voice: Voice, by: string, at: string): string =>
  voice.label((say, language) => say('cards.stamp', { by, at: voice.in(language).time(at) }));

const forceKeys = {
  must: 'cards.force.must',
  should: 'cards.force.should',
  may: 'cards.force.may',
} as const satisfies Record<Force, string>;
export const forceName = (voice: Voice, force: Force): string => voice.label((say) => say(forceKeys[force]));

const languageKeys = { en: 'cards.languageOf.en', cy: 'cards.languageOf.cy' } as const satisfies Record<
  Language,
  string
>;
export const languageName = (voice: Voice, language: Language): string =>
  voice.label((say) => say(languageKeys[language]));

const sourceKeys = {
  contract: 'cards.source.contract',
  regulation: 'cards.source.regulation',
  'ciw-notice': 'cards.source.ciwNotice',
} as const satisfies Record<ActionView['source'], string>;
export const sourceName = (voice: Voice, source: ActionView['source']): string =>
  voice.label((say) => say(sourceKeys[source]));

const progressKeys = {
  'on-track': 'cards.progressOf.onTrack',
  'at-risk': 'cards.progressOf.atRisk',
  stalled: 'cards.progressOf.stalled',
} as const satisfies Record<NonNullable<ActionView['progress']>, string>;
export const progressName = (voice: Voice, progress: NonNullable<ActionView['progress']>): string =>
  voice.label((say) => say(progressKeys[progress]));

/** An outside step in words; steps of a section or meeting name it. */
export const stepName = (drawing: Drawing, { step }: StepView): string => {
  const { voice, view } = drawing;
  const [kind = '', first = '', second = ''] = step.split(':');
  const meeting = view.meetings.find(({ id }) => id === (kind === 'card' ? second : first));
  const number = meeting?.number ?? 0;
  if (kind === 'channel') return voice.label((say) => say('cards.step.channel'));
  if (kind === 'folder') return voice.label((say) => say('cards.step.folder'));
  if (kind === 'tab') return voice.label((say) => say('cards.step.tab'));
  if (kind === 'file') return voice.label((say) => say('cards.step.file'));
  if (kind === 'letter') return voice.label((say) => say('cards.step.letter'));
  if (kind === 'meeting') {
    if (second === 'slots') return voice.label((say) => say('cards.step.slots', { number }));
    if (second === 'move') return voice.label((say) => say('cards.step.move', { number }));
    if (second === 'cancel') return voice.label((say) => say('cards.step.cancel', { number }));
    return voice.label((say) => say('cards.step.book', { number }));
  }
  if (first === 'section') {
    const section = view.sections.find(({ id }) => id === second);
    return voice.label((say, language) =>
      say('cards.step.section', { title: section === undefined ? second : section.title[language] }),
    );
  }
  if (first === 'plan') return voice.label((say) => say('cards.step.plan'));
  if (first === 'meeting') return voice.label((say) => say('cards.step.meeting', { number }));
  if (first === 'notification') return voice.label((say) => say('cards.step.notification'));
  if (first === 'closing') return voice.label((say) => say('cards.step.closing'));
  return voice.label((say) => say('cards.step.progress'));
};
