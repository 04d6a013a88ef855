import { caseAddress } from '../../src/case/case-address.ts';
import type { ActionView, CaseView, StepView } from '../../src/case/view-schema.ts';
import { sayName } from '../../src/language/names.ts';
import { namedIn, sayStep } from '../../src/language/steps.ts';
import type { Edition, Force, Language } from '../../src/procedures/types.ts';
import { asWritten } from './as-written.ts';
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

/** Where a part of the case is in the tab; the case's first page if none is said. */
export const partUrl = (
  { baseUrl, view }: Pick<Drawing, 'baseUrl' | 'view'>,
  part?: 'standards' | 'contacts' | 'plan',
): string => caseAddress(baseUrl, view.ref, part);

/** Where one meeting's agenda, notes and minutes are in the tab. */
export const meetingUrl = ({ baseUrl, view }: Pick<Drawing, 'baseUrl' | 'view'>, meeting: string): string =>
  `${baseUrl}/tab/#/case/${encodeURIComponent(view.ref)}/meetings/${encodeURIComponent(meeting)}`;

export const openCaseLink = (drawing: Drawing) =>
  link(
    drawing.voice.label((say) => say('cards.openInTab')),
    partUrl(drawing),
  );

export const deadlineLine = ({ view, voice }: Drawing): string | null => {
  const next = view.nextDeadline;
  if (next === null) return null;
  return voice.line((say, language) =>
    say(next.overdue ? 'cards.deadline.overdue' : 'cards.deadline.next', {
      // It may be an action of the plan, in somebody's own words.
      what: asWritten(next.text[language]),
      date: voice.in(language).date(next.due),
    }),
  );
};

export const stampLine = (voice: Voice, by: string, at: string): string =>
  voice.label((say, language) => say('cards.stamp', { by: asWritten(by), at: voice.in(language).time(at) }));

export const forceName = (voice: Voice, force: Force): string =>
  voice.label((_, language) => sayName('force', force, language).toLowerCase());

const languageKeys = { en: 'cards.languageOf.en', cy: 'cards.languageOf.cy' } as const satisfies Record<
  Language,
  string
>;
export const languageName = (voice: Voice, language: Language): string =>
  voice.label((say) => say(languageKeys[language]));

export const sourceName = (voice: Voice, source: ActionView['source']): string =>
  voice.label((_, language) => sayName('actionSource', source, language));

export const progressName = (voice: Voice, progress: NonNullable<ActionView['progress']>): string =>
  voice.label((_, language) => sayName('progress', progress, language));

/** A step in Microsoft 365 in words; a section's card is named by its section. */
export const stepName = ({ voice, view }: Drawing, { step }: StepView): string =>
  voice.label((_, language) => asWritten(sayStep(step, language, namedIn(view))));
