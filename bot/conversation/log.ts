import { type EntryLog, entryLogs, type LessonTheme, lessonThemes } from '../../src/case/commands.ts';
import { names } from '../../src/language/names.ts';
import { sayIn } from '../../src/language/translate.ts';
import { fold } from '../../src/server/directory.ts';
import { logCard } from '../cards/log/log.ts';
import { refusalCard } from '../cards/refusal/refusal.ts';
import { drawingOf, referenceIn } from '../case-in-view.ts';
import { leadsOf } from '../for-whom.ts';
import { nextSteps, type Intent, type MessageTurn } from './intent.ts';
import { oneCase } from './one-case.ts';

/** The words by which each log is asked for, in both languages, without their accents. */
const logWords: Readonly<Record<EntryLog, readonly string[]>> = {
  'root-cause': ['root cause', 'achos sylfaenol', 'gwraidd'],
  risk: ['risk', 'risg'],
  communication: ['communication', 'message', 'cyfathrebiad', 'neges'],
  enquiry: ['enquiry', 'inquiry', 'press enquiry', 'ymholiad'],
  referral: ['referral', 'atgyfeiriad'],
  call: ['call', 'phone call', 'galwad'],
  complaint: ['complaint', 'cwyn'],
  safeguarding: ['safeguarding', 'diogelu'],
  movement: ['movement', 'move of', 'symudiad'],
  shift: ['shift', 'sifft', 'shifft'],
  briefing: ['briefing', 'brifio', 'briff'],
  lesson: ['lesson', 'gwers'],
};

interface EntryInText {
  readonly log: EntryLog;
  readonly text: string;
  readonly theme?: LessonTheme;
}

const has = (words: string, phrase: string): boolean => ` ${words} `.includes(` ${phrase} `);

const themeIn = (words: string): LessonTheme | undefined =>
  lessonThemes.find((theme) =>
    [theme.replaceAll('-', ' '), ...(['en', 'cy'] as const).map((l) => sayIn(l)(names.theme[theme]))].some(
      (name) => has(words, wordsOf(name)),
    ),
  );

const wordsOf = (text: string): string =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');

/** "Log call EC-2026-0001: the manager rang" → its log and text; null while one of them is missing. */
export const entryIn = (text: string): EntryInText | null => {
  const [, before = '', said = ''] = /^([^:]*):\s*(.+)$/s.exec(text) ?? [];
  const words = wordsOf(before);
  const log = entryLogs.find((one) => logWords[one].some((phrase) => has(words, phrase)));
  const theme = log === 'lesson' ? themeIn(words) : undefined;
  if (log === undefined || said.trim() === '') return null;
  return { log, text: said.trim(), ...(theme === undefined ? {} : { theme }) };
};

const withoutEntry = (turn: MessageTurn): MessageTurn => ({
  ...turn,
  // The entry's own words, and the log's, must not be taken for a service's name.
  text: `${turn.text.split(':')[0] ?? ''} ${referenceIn(turn.text) ?? ''}`,
  rest: turn.text.includes(':') ? '' : turn.rest,
});

const all = Object.values(logWords).flat();

export const log: Intent = {
  name: 'log',
  phrases: {
    en: [
      ...all.flatMap((one) => [
        `log ${one}`,
        `record ${one}`,
        `log a ${one}`,
        `record a ${one}`,
        `add ${one}`,
      ]),
      'log',
      'lesson about',
    ],
    cy: [
      ...all.flatMap((one) => [`cofnodi ${one}`, `cofnod ${one}`, `ychwanegu ${one}`]),
      'cofnodion',
      'gwers am',
    ],
  },
  async answer(turn) {
    const { parts, person, say, voice, language } = turn;
    const found = await oneCase(withoutEntry(turn));
    if ('replies' in found) return found.replies;
    const { ref } = found.view;
    const entry = entryIn(turn.text);
    if (entry === null)
      return turn.shared
        ? [{ text: say('bot.inYourChat'), suggestions: nextSteps(turn) }]
        : [{ text: say('botProcedures.log.how') }, { card: logCard(drawingOf(parts, found.view, voice)) }];
    const answer = await parts.desk.handle(
      ref,
      { type: 'recordEntry', ...entry },
      { person, cause: turn.cause },
    );
    if (!answer.ok)
      return [{ card: refusalCard(answer.refusal, voice, { ref, leads: leadsOf(found.view) }) }];
    const tell = sayIn(language);
    const name = tell(names.log[entry.log]);
    return [
      {
        text:
          entry.theme === undefined
            ? say('botProcedures.log.done', { ref, log: name })
            : say('botProcedures.logWithTheme', { ref, log: name, theme: tell(names.theme[entry.theme]) }),
        suggestions: nextSteps(turn),
      },
    ];
  },
};
