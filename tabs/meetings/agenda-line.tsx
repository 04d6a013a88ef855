import { sayAgendaLine } from '../../src/language/agenda.ts';
import { Citation } from '../components/citation.tsx';
import { useWords } from '../components/words.tsx';
import type { DraftLine } from './agenda-draft.ts';

/** How the page says a line: its text, and in which language that is. */
export const useSayLine = () => {
  const { language, day } = useWords();
  return (line: DraftLine) => sayAgendaLine(line, language, day);
};

/** One line of an agenda with its paragraph; words in the other language are marked as such. */
export const AgendaLineText = ({ line }: { readonly line: DraftLine }) => {
  const sayLine = useSayLine();
  const { text, language } = sayLine(line);
  return (
    <>
      <span lang={language}>{text}</span> {line.cite !== null && <Citation cite={line.cite} />}
    </>
  );
};
