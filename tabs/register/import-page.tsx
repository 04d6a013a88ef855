import { Button, Field, Link, makeStyles, Select, Spinner, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Preview } from '../../src/individuals/import/schema.ts';
import { useBeginImport, usePreview } from '../api/individuals.ts';
import { useAnnounce } from '../components/announce.tsx';
import { Problem } from '../components/problem.tsx';
import { Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { importAt, registerAt } from './addresses.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportPreview } from './import-preview.tsx';
import { keepLastImport } from './last-import.ts';
import { type ChosenFile, fileMistake, readFile } from './read-file.ts';
import { useRegisterFrame } from './register-frame.tsx';

const useStyles = makeStyles({
  // The button beside it opens it; by itself it speaks the browser's language, not the person's.
  hidden: { display: 'none' },
  sheet: { maxWidth: '320px' },
});

const mistakes = {
  wrongKind: 'tabRegister.import.wrongKind',
  tooLarge: 'tabRegister.import.tooLarge',
} as const;

/** What the person settled about a file. */
interface Settled {
  readonly file: ChosenFile;
  readonly sheet?: number;
  readonly columns: Readonly<Record<string, string | null>>;
}

/** From a chosen file to a preview that may be taken over. */
export const ImportPage = () => {
  const { say } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const { caseRef } = useRegisterFrame();
  const input = useRef<HTMLInputElement>(null);
  const [settled, setSettled] = useState<Settled | null>(null);
  const [mistake, setMistake] = useState<keyof typeof mistakes | null>(null);
  const [leaveOut, setLeaveOut] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState<Preview | null>(null);
  // One id for one preview as it stands: pressed twice it begins one import.
  const [importId, setImportId] = useState(() => crypto.randomUUID());
  const preview = usePreview(caseRef);
  const begin = useBeginImport(caseRef);

  const bodyOf = ({ file, sheet, columns }: Settled) => ({
    content: file.content,
    ...(sheet === undefined ? {} : { sheet }),
    columns: { ...columns },
  });
  const look = (next: Settled): void => {
    setSettled(next);
    setLeaveOut(new Set());
    setImportId(crypto.randomUUID());
    begin.reset();
    preview.mutate(bodyOf(next), {
      onSuccess(found) {
        setShown(found);
        announce(
          [
            say('tabRegister.import.count', {
              status: say('tabRegister.import.status.new'),
              number: found.counts.new,
            }),
            say('tabRegister.import.count', {
              status: say('tabRegister.import.status.error'),
              number: found.counts.error,
            }),
          ].join(', '),
        );
      },
    });
  };
  const choose = async (file: File): Promise<void> => {
    const wrong = fileMistake(file);
    setMistake(wrong);
    if (wrong !== null) return;
    setShown(null);
    look({ file: await readFile(file), columns: {} });
  };
  const rows = shown?.rows.filter(
    ({ line, status }) => (status === 'new' || status === 'changed') && !leaveOut.has(line),
  );
  const start = (): void => {
    if (settled === null) return;
    begin.mutate(
      { ...bodyOf(settled), id: importId, leaveOut: [...leaveOut] },
      {
        onSuccess({ id }) {
          keepLastImport(caseRef, id);
          window.location.hash = importAt(caseRef, id);
        },
      },
    );
  };

  return (
    <>
      <Section title={say('tabRegister.import.title')}>
        <div>
          <Link href={registerAt(caseRef)}>{say('tabRegister.back')}</Link>
        </div>
        <Text>{say('tabRegister.import.intro')}</Text>
        <Row>
          <Button
            appearance={settled === null ? 'primary' : 'secondary'}
            onClick={() => input.current?.click()}
          >
            {say(settled === null ? 'tabRegister.import.choose' : 'tabRegister.import.another')}
          </Button>
          {settled !== null && <Text>{say('tabRegister.import.chosen', { name: settled.file.name })}</Text>}
        </Row>
        <input
          ref={input}
          type="file"
          className={styles.hidden}
          accept=".xlsx,.csv"
          aria-label={say('tabRegister.import.file')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // Emptied, so that the same file, mended meanwhile, can be chosen again.
            if (file !== undefined) void choose(file).finally(() => (event.target.value = ''));
          }}
        />
        {mistake !== null && (
          <Text role="alert" weight="semibold">
            {say(mistakes[mistake])}
          </Text>
        )}
        {preview.isPending && shown === null && <Spinner label={say('tabRegister.import.reading')} />}
        {preview.isError && <Problem error={preview.error} focus />}
        {shown !== null && settled !== null && shown.sheets.length > 1 && (
          <Field label={say('tabRegister.import.sheet')} className={styles.sheet}>
            <Select
              value={String(shown.sheet)}
              onChange={(_, data) => look({ file: settled.file, sheet: Number(data.value), columns: {} })}
            >
              {shown.sheets.map((name, at) => (
                <option key={name} value={at + 1}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </Section>
      {shown !== null && settled !== null && (
        <>
          <ImportColumns
            preview={shown}
            onChange={(index, field) =>
              look({ ...settled, columns: { ...settled.columns, [String(index)]: field } })
            }
          />
          <ImportPreview
            preview={shown}
            leaveOut={leaveOut}
            onLeaveOut={(line, out) => {
              const next = new Set(leaveOut);
              if (out) next.add(line);
              else next.delete(line);
              setLeaveOut(next);
              setImportId(crypto.randomUUID());
            }}
          />
          {begin.isError && <Problem error={begin.error} focus />}
          <Row>
            <Button
              appearance="primary"
              disabledFocusable={
                rows === undefined || rows.length === 0 || preview.isPending || begin.isPending
              }
              onClick={start}
            >
              {say('tabRegister.import.start', { number: rows?.length ?? 0 })}
            </Button>
            {rows?.length === 0 && <Text>{say('tabRegister.import.nothing')}</Text>}
          </Row>
        </>
      )}
    </>
  );
};
