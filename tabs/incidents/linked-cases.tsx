import { Badge, Button, Caption1, Field, Input, Link, Text } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useState } from 'react';
import type { BoardRow } from '../../src/case/view-schema.ts';
import { useBoard } from '../api/questions.ts';
import { useAnnounce } from '../components/announce.tsx';
import { given } from '../components/fields.ts';
import { Stamp } from '../components/marks.tsx';
import { deadlineLine } from '../components/next-deadline.ts';
import { Problem } from '../components/problem.tsx';
import { useIncidentFrame } from '../components/record-frame.tsx';
import { hashOf } from '../components/routes.ts';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const caseHash = (ref: string): string => hashOf({ page: 'case', ref, part: 'overview' });

/** How a linked case stands: stage, what is overdue, what is due next. */
const Standing = ({ row }: { readonly row: BoardRow }) => {
  const words = useWords();
  const { say, text } = words;
  const next = row.nextDeadline;
  return (
    <>
      <Row>
        <Link href={caseHash(row.ref)}>
          {row.service.name} ({row.ref})
        </Link>
        {row.status === 'closed' && (
          <Badge appearance="tint" color="subtle">
            {say('tabIncidents.case.closed')}
          </Badge>
        )}
        <Badge appearance="tint" color={row.overdue > 0 ? 'danger' : 'success'}>
          {row.overdue > 0
            ? say('tabIncidents.case.overdue', { number: row.overdue })
            : say('tabIncidents.case.nothingOverdue')}
        </Badge>
        {row.suspended && (
          <Badge appearance="tint" color="warning">
            {say('tabIncidents.case.suspended')}
          </Badge>
        )}
      </Row>
      <Text>
        {text(row.procedure.title)} · {say('tabIncidents.case.stage', { stage: text(row.stage.title) })}
      </Text>
      <Text size={200}>{next === null ? say('tabIncidents.case.noNext') : deadlineLine(words, next)}</Text>
    </>
  );
};

/** Finds the person's own open cases; those that are linked already are left out. */
const LinkCase = () => {
  const { view, ask } = useIncidentFrame();
  const { say, text } = useWords();
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const found = useBoard({ search: asked, status: 'open' });
  const linked = new Set(view.cases.flatMap(({ ref }) => ref ?? []));
  // What was looked for is found: the box is empty at once, before anybody writes the next into it.
  const [linking, setLinking] = useState<string | null>(null);
  if (linking !== null && linked.has(linking)) {
    setLinking(null);
    setTyped('');
  }
  const rows = asked === '' ? [] : (found.data?.rows ?? []).filter(({ ref }) => !linked.has(ref)).slice(0, 8);
  const number = asked === '' || found.data === undefined || found.isPlaceholderData ? null : rows.length;
  useEffect(() => {
    if (number !== null) announce(say('tabIncidents.case.found', { number }));
  }, [number, announce, say]);
  const link = (ref: string): void => {
    setLinking(ref);
    ask({
      title: say('tabIncidents.case.linkTitle', { ref }),
      fields: [{ name: 'note', label: say('tabIncidents.case.note'), kind: 'text' }],
      submit: say('tabIncidents.case.linkThis'),
      command: (values) => ({ type: 'linkCase', ref, ...given('note', values['note']) }),
      done: say('tabIncidents.case.linked'),
    });
  };
  return (
    <Card title={say('tabIncidents.case.link')}>
      <Field label={say('tabIncidents.case.search')}>
        <Input
          type="search"
          contentBefore={<SearchRegular />}
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
        />
      </Field>
      {asked !== '' && found.isError && <Problem error={found.error} onRetry={() => void found.refetch()} />}
      {number === 0 && <Text>{say('tabIncidents.case.nothing')}</Text>}
      {rows.length > 0 && (
        <Cards>
          {rows.map((row) => (
            <li key={row.ref}>
              <Row>
                <Button
                  size="small"
                  aria-label={say('tabIncidents.case.linkLabel', { ref: row.ref })}
                  onClick={() => link(row.ref)}
                >
                  {say('tabIncidents.case.linkThis')}
                </Button>
                <Text>
                  {row.service.name} ({row.ref})
                </Text>
                <Caption1>
                  {text(row.procedure.title)} · {row.service.provider}
                </Caption1>
              </Row>
            </li>
          ))}
        </Cards>
      )}
    </Card>
  );
};

/** The cases below the incident; of one that the person may not see, only that there is one. */
export const LinkedCases = () => {
  const { view, ask } = useIncidentFrame();
  const { say, text } = useWords();
  const open = view.status === 'open';
  const unlink = (ref: string): void =>
    ask({
      title: say('tabIncidents.case.unlinkTitle', { ref }),
      fields: [{ name: 'reason', label: say('tabIncidents.case.reason'), kind: 'text', required: true }],
      submit: say('tabIncidents.case.unlink'),
      command: (values) => ({ type: 'unlinkCase', ref, reason: values['reason']?.trim() ?? '' }),
      done: say('tabIncidents.case.unlinked'),
    });
  return (
    <Section title={say('tabIncidents.case.title')}>
      {view.cases.length === 0 && <Text>{say('tabIncidents.case.none')}</Text>}
      {view.cases.length > 0 && (
        <Cards>
          {view.cases.map(({ ref, row, linked, note, text: unseen }, index) => (
            <li key={ref ?? `unseen-${index}`}>
              <Card>
                {row === null || ref === null ? (
                  <Text>{unseen === null ? null : text(unseen)}</Text>
                ) : (
                  <>
                    <Standing row={row} />
                    {note !== null && <Text size={200}>{note}</Text>}
                    <Row>
                      {linked !== null && <Stamp by={linked.by} at={linked.at} />}
                      {open && (
                        <Button
                          size="small"
                          appearance="subtle"
                          aria-label={say('tabIncidents.case.unlinkLabel', { ref })}
                          onClick={() => unlink(ref)}
                        >
                          {say('tabIncidents.case.unlink')}
                        </Button>
                      )}
                    </Row>
                  </>
                )}
              </Card>
            </li>
          ))}
        </Cards>
      )}
      {open && <LinkCase />}
    </Section>
  );
};
