import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
} from '@fluentui/react-components';
import DOMPurify from 'dompurify';
import { useRef, useState } from 'react';
import type { DocumentPreview as Preview } from '../../src/server/contract/documents.ts';
import { usePreview } from '../api/case-record.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { OutLink } from '../components/out-link.tsx';
import { Problem } from '../components/problem.tsx';
import { Loading } from '../components/states.tsx';
import { useScrollStop } from '../components/use-scroll-stop.ts';
import { useWide } from '../components/use-route.ts';
import { useWords } from '../components/words.tsx';
import type { DocumentEntry } from './document-entries.ts';

const useStyles = makeStyles({
  surface: { width: 'min(1080px, calc(100vw - 16px))', maxWidth: 'none', boxSizing: 'border-box' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  pages: { display: 'flex', gap: '16px', alignItems: 'stretch', minWidth: 0 },
  page: {
    flex: '1 1 0',
    minWidth: 0,
    padding: '16px 20px',
    // A document is read on paper: the same colours in every theme.
    backgroundColor: '#ffffff',
    color: '#242424',
    border: '1px solid #616161',
    borderRadius: '4px',
    overflowWrap: 'anywhere',
    overflowX: 'hidden',
    '& table': { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
    '& th, & td': { border: '1px solid #767676', padding: '4px', textAlign: 'start', verticalAlign: 'top' },
    '& img': { maxWidth: '100%', height: 'auto' },
    '& h1': { fontSize: '20px', lineHeight: '26px' },
    '& h2': { fontSize: '16px', lineHeight: '22px' },
    // Links as on paper: a theme's own colours are for its own background.
    '& a': { color: '#115ea3' },
  },
  actions: { gridColumn: '1 / -1', justifySelf: 'end', flexWrap: 'wrap' },
});

type Page = Preview['pages'][number];

/** One page of paper. Its headings come below the dialog's own. */
const Paper = ({ page }: { readonly page: Page }) => {
  const { say } = useWords();
  const styles = useStyles();
  const paper = useRef<HTMLDivElement>(null);
  useScrollStop(paper);
  return (
    <div
      ref={paper}
      role="document"
      aria-label={say('caseRecord.document.text')}
      className={styles.page}
      {...(page.language === null ? {} : { lang: page.language })}
      // Our own server's text, cleaned all the same: it carries what people typed and what others wrote.
      dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(page.html) }}
    />
  );
};

type Shown = 'cy' | 'en' | 'beside';
const notes = {
  filed: 'caseRecord.document.filedNote',
  unreadable: 'caseRecord.document.unreadable',
} as const;

const Pages = ({ entry, preview }: { readonly entry: DocumentEntry; readonly preview: Preview }) => {
  const { say, language } = useWords();
  const styles = useStyles();
  const wide = useWide();
  const several = preview.pages.length > 1;
  const [chosen, setChosen] = useState<Shown | null>(null);
  const usual = wide ? 'beside' : language;
  const shown = chosen === 'beside' && !wide ? language : (chosen ?? usual);
  const note =
    preview.as === 'draft'
      ? say(entry.kind === 'agenda' ? 'caseRecord.document.agendaNote' : 'caseRecord.document.draftNote')
      : say(notes[preview.as]);
  return (
    <>
      <Text>{note}</Text>
      {several && (
        <Field label={say('caseRecord.document.choose')}>
          <RadioGroup
            layout="horizontal"
            value={shown}
            onChange={(_, { value }) => setChosen(value === 'cy' || value === 'en' ? value : 'beside')}
          >
            {wide && <Radio value="beside" label={say('caseRecord.document.beside')} />}
            <Radio value="cy" label={say('common.language.cy')} />
            <Radio value="en" label={say('common.language.en')} />
          </RadioGroup>
        </Field>
      )}
      <div className={styles.pages}>
        {preview.pages
          .filter((page) => !several || shown === 'beside' || page.language === shown)
          .map((page) => (
            <Paper key={page.language ?? 'both'} page={page} />
          ))}
      </div>
    </>
  );
};

/** A document as it reads, without leaving the page. */
export const DocumentPreview = ({
  entry,
  open,
  onClose,
}: {
  readonly entry: DocumentEntry;
  readonly open: boolean;
  readonly onClose: () => void;
}) => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const styles = useStyles();
  const preview = usePreview(view.ref, view.version, entry.kind, entry.id);
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{entry.title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            {preview.isPending ? (
              <Loading />
            ) : preview.data === undefined ? (
              <Problem error={preview.error} onRetry={() => void preview.refetch()} />
            ) : (
              <Pages entry={entry} preview={preview.data} />
            )}
            {entry.files.map((file) => (
              <OutLink
                key={file.sha256}
                href={file.webUrl}
                label={say('caseRecord.document.open', { name: file.name })}
              />
            ))}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={onClose}>{say('caseRecord.document.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
