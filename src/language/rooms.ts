import type { Language } from '../procedures/types.ts';
import { unloaded as unloadedCy } from './cy/unloaded.ts';
import { unloaded as unloadedEn } from './en/unloaded.ts';
import { type Room, teach } from './say.ts';

/**
 * For pages: the rooms that they show, each language of each fetched when it is first wanted. What a page wants
 * it names itself (`wantRooms` where it starts, `lazyPage` where a part of it is fetched later), and
 * `npm run check -- catalogues` holds that against the keys which its modules say.
 */
const rooms = {
  accessibility: {
    en: async () => (await import('./en/accessibility.ts')).accessibility,
    cy: async () => (await import('./cy/accessibility.ts')).accessibility,
  },
  case: {
    en: async () => (await import('./en/case.ts')).case_,
    cy: async () => (await import('./cy/case.ts')).case_,
  },
  caseRecord: {
    en: async () => (await import('./en/case-record.ts')).caseRecord,
    cy: async () => (await import('./cy/case-record.ts')).caseRecord,
  },
  common: {
    en: async () => (await import('./en/common.ts')).common,
    cy: async () => (await import('./cy/common.ts')).common,
  },
  earlyWarning: {
    en: async () => (await import('./en/early-warning.ts')).earlyWarning,
    cy: async () => (await import('./cy/early-warning.ts')).earlyWarning,
  },
  editionPage: {
    en: async () => (await import('./en/edition-page.ts')).editionPage,
    cy: async () => (await import('./cy/edition-page.ts')).editionPage,
  },
  incident: {
    en: async () => (await import('./en/incident.ts')).incident,
    cy: async () => (await import('./cy/incident.ts')).incident,
  },
  individuals: {
    en: async () => (await import('./en/individuals.ts')).individuals,
    cy: async () => (await import('./cy/individuals.ts')).individuals,
  },
  meetings: {
    en: async () => (await import('./en/meetings.ts')).meetings,
    cy: async () => (await import('./cy/meetings.ts')).meetings,
  },
  outlook: {
    en: async () => (await import('./en/outlook.ts')).outlook,
    cy: async () => (await import('./cy/outlook.ts')).outlook,
  },
  rehearsal: {
    en: async () => (await import('./en/rehearsal.ts')).rehearsal,
    cy: async () => (await import('./cy/rehearsal.ts')).rehearsal,
  },
  tab: {
    en: async () => (await import('./en/tab.ts')).tab,
    cy: async () => (await import('./cy/tab.ts')).tab,
  },
  tabAsk: {
    en: async () => (await import('./en/tab-ask.ts')).tabAsk,
    cy: async () => (await import('./cy/tab-ask.ts')).tabAsk,
  },
  tabBoard: {
    en: async () => (await import('./en/tab-board.ts')).tabBoard,
    cy: async () => (await import('./cy/tab-board.ts')).tabBoard,
  },
  tabCase: {
    en: async () => (await import('./en/tab-case.ts')).tabCase,
    cy: async () => (await import('./cy/tab-case.ts')).tabCase,
  },
  tabIncidents: {
    en: async () => (await import('./en/tab-incidents.ts')).tabIncidents,
    cy: async () => (await import('./cy/tab-incidents.ts')).tabIncidents,
  },
  tabLive: {
    en: async () => (await import('./en/tab-live.ts')).tabLive,
    cy: async () => (await import('./cy/tab-live.ts')).tabLive,
  },
  tabMeetings: {
    en: async () => (await import('./en/tab-meetings.ts')).tabMeetings,
    cy: async () => (await import('./cy/tab-meetings.ts')).tabMeetings,
  },
  tabParts: {
    en: async () => (await import('./en/tab-parts.ts')).tabParts,
    cy: async () => (await import('./cy/tab-parts.ts')).tabParts,
  },
  tabRegister: {
    en: async () => (await import('./en/tab-register.ts')).tabRegister,
    cy: async () => (await import('./cy/tab-register.ts')).tabRegister,
  },
  tabServices: {
    en: async () => (await import('./en/tab-services.ts')).tabServices,
    cy: async () => (await import('./cy/tab-services.ts')).tabServices,
  },
} as const satisfies { readonly [room in Room]?: Record<Language, () => Promise<object>> };

export type PageRoom = keyof typeof rooms;

/** What is said when texts cannot be fetched has to be there before. */
teach('en', { unloaded: unloadedEn });
teach('cy', { unloaded: unloadedCy });

const wanted = new Set<PageRoom>();
const spoken = new Set<Language>();
const fetched = new Map<string, Promise<void>>();

const fetchRoom = (room: PageRoom, language: Language): Promise<void> => {
  const name = `${language} ${room}`;
  const before = fetched.get(name);
  if (before !== undefined) return before;
  const coming = rooms[room][language]().then(
    (texts) => teach(language, { [room]: texts }),
    (problem: unknown) => {
      // So that it can be tried again.
      fetched.delete(name);
      throw problem;
    },
  );
  fetched.set(name, coming);
  return coming;
};

/** Fetches rooms in each language that the page speaks, and in each that it speaks later. Throws when one does not come. */
export const wantRooms = async (...names: readonly PageRoom[]): Promise<void> => {
  for (const name of names) wanted.add(name);
  await Promise.all([...spoken].flatMap((language) => names.map((name) => fetchRoom(name, language))));
};

/** Fetches what the page shows in a language before it is sure that the page will speak it. */
export const fetchAhead = async (language: Language): Promise<void> => {
  await Promise.allSettled([...wanted].map((room) => fetchRoom(room, language)));
};

/** Teaches the page a language: all rooms wanted so far, and from now on each that is wanted. Throws when one does not come. */
export const speak = async (language: Language): Promise<void> => {
  spoken.add(language);
  await Promise.all([...wanted].map((room) => fetchRoom(room, language)));
};
