import type { CaseView } from '../../src/case/view-schema.ts';
import type { Words } from '../components/words.tsx';
import { documentEntries, type DocumentGroup } from './document-entries.ts';

/** One line of the logs: what somebody wrote into one, or a letter or message filed from Outlook. */
export interface LogEntry {
  readonly log: string;
  /** What was filed; null for an entry that somebody wrote. */
  readonly title: string | null;
  readonly lines: readonly string[];
  readonly theme: string | null;
  readonly files: readonly { readonly name: string; readonly webUrl: string }[];
  readonly by: string;
  /** Instant. */
  readonly at: string;
}

const communications: readonly DocumentGroup[] = ['letter', 'message'];

/** The logs, newest first. What went and came by mail is in the communication log without anybody's writing it. */
export const logEntries = (view: CaseView, words: Words): readonly LogEntry[] => {
  const written = view.entries.map(({ log, text, theme, by, at }): LogEntry => ({
    log,
    title: null,
    lines: [text],
    theme,
    files: [],
    by,
    at,
  }));
  const filed = documentEntries(view, words).flatMap(
    ({ group, title, what, lines, files, by, at }): LogEntry[] =>
      communications.includes(group) && by !== null
        ? [{ log: 'communication', title: `${what}: ${title}`, lines, theme: null, files, by, at }]
        : [],
  );
  return [...written.toReversed(), ...filed].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
};
