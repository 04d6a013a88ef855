import type { Language } from '../../src/procedures/types.ts';

export type Theme = 'light' | 'dark' | 'contrast';

/**
 * What a page needs of the program that shows it, and nothing more. Fulfilled by Teams (`teams-host.ts`), Outlook
 * (`outlook/`) and a plain browser (`browser-host.ts`); pages never ask which one it is in order to work.
 */
export interface AppHost {
  readonly kind: 'teams' | 'outlook' | 'browser';
  /** What the host is set to; a person's recorded choice goes before it. */
  readonly language: Language;
  readonly theme: Theme;
  /** Where the host wants the page to open (`case/EC-2026-0007`), or null. */
  readonly subPageId: string | null;
  /** A token for our own API. Throws `SignInProblem`. */
  getToken(): Promise<string>;
  /** Calls back on each change of theme; returns how to stop. */
  onThemeChange(listener: (theme: Theme) => void): () => void;
  /** Opens a link of Microsoft 365 where the host would: a channel in Teams, else a new window. */
  openLink(url: string): Promise<void>;
  /** Teams shows the page beside a meeting that is being held. */
  readonly sidePanel: boolean;
  /** The page belongs to a meeting: its side panel, its chat, its details. */
  readonly inMeeting: boolean;
  /** Where the page is the one on which a channel tab is set up. */
  readonly tabSetUp: TabSetUp | null;
}

export interface TabSetUp {
  /** Makes Save possible, and says what is then pinned. */
  choose(tab: { readonly name: string; readonly contentUrl: string; readonly websiteUrl: string }): void;
}

/**
 * Signing in did not go through. `notInHost`: the page was opened outside Teams and Outlook. `tooOld`: this Outlook
 * has no way of signing in that Hafan could use.
 */
export class SignInProblem extends Error {
  readonly reason: 'notInHost' | 'tooOld' | 'refused';
  constructor(reason: SignInProblem['reason'], cause?: unknown) {
    super(reason, { cause });
    this.name = 'SignInProblem';
    this.reason = reason;
  }
}

/** `cy`, `cy-GB` → Welsh; everything else English. */
export const languageOf = (locale: string | undefined): Language =>
  locale !== undefined && /^cy\b/i.test(locale) ? 'cy' : 'en';
