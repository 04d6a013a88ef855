import { Badge, Button, Caption1, Link, Text } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Citation } from '../components/citation.tsx';
import { Stamp } from '../components/marks.tsx';
import { OutLink } from '../components/out-link.tsx';
import { hashOf } from '../components/routes.ts';
import { Card, Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import type { DocumentEntry } from './document-entries.ts';

/** A document of the list: what it is, how it stands, whose it is, where its file is; and what can be done with it. */
export const DocumentCard = ({
  entry,
  onRead,
  children,
}: {
  readonly entry: DocumentEntry;
  readonly onRead: () => void;
  readonly children?: ReactNode;
}) => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const { title } = entry;
  const step = view.steps.find((one) => one.step === entry.step);
  const stuck = step?.status === 'failed' || step?.status === 'retrying';
  return (
    <Card
      title={title}
      beside={
        <Row>
          {entry.cite !== null && <Citation cite={entry.cite} />}
          <Badge appearance="outline">{entry.what}</Badge>
          <Badge appearance="tint" color={entry.color}>
            {entry.status}
          </Badge>
        </Row>
      }
    >
      {entry.lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {entry.languages.length > 0 && (
        <Caption1>
          {say('caseRecord.document.languages', {
            languages: entry.languages
              .map((one) => say(one === 'cy' ? 'common.language.cy' : 'common.language.en'))
              .join(', '),
          })}
        </Caption1>
      )}
      {entry.files.length > 0 && (
        <ul
          role="list"
          aria-label={say('tabParts.document.files')}
          style={{ margin: 0, padding: 0, listStyle: 'none' }}
        >
          {entry.files.map((file) => (
            <li key={file.name} style={{ display: 'grid', gap: 4, marginBottom: 4 }}>
              <OutLink href={file.webUrl} label={file.name} />
              <Caption1 block>
                {say('caseRecord.document.hash')} <code>{file.sha256}</code>
              </Caption1>
            </li>
          ))}
        </ul>
      )}
      {stuck && (
        <Text>
          {say('caseRecord.document.notFiled')}{' '}
          <Link inline href={hashOf({ page: 'case', ref: view.ref, part: 'steps' })}>
            {say('caseRecord.document.seeStep')}
          </Link>
        </Text>
      )}
      {entry.by !== null && <Stamp by={entry.by} at={entry.at} />}
      <Row>
        <Button
          size="small"
          icon={<DocumentTextRegular />}
          aria-label={say('caseRecord.document.readLabel', { title })}
          onClick={onRead}
        >
          {say('caseRecord.document.read')}
        </Button>
        {children}
      </Row>
    </Card>
  );
};
