import { Badge, Button, Link, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { reportFieldIds, type ReportFields } from '../../src/incident/commands.ts';
import type { IncidentView } from '../../src/incident/view-schema.ts';
import { useIncidentCommand } from '../api/records.ts';
import { useAnnounce } from '../components/announce.tsx';
import { Facts } from '../components/facts.tsx';
import type { FormField, Values } from '../components/fields.ts';
import { Citation } from '../components/citation.tsx';
import { Stamp } from '../components/marks.tsx';
import { Problem } from '../components/problem.tsx';
import { useIncidentFrame } from '../components/record-frame.tsx';
import { hashOf } from '../components/routes.ts';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';

type Report = IncidentView['reports'][number];
type Passing = Report['cases'][number];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** What was written, field by field. */
const fieldsOf = (values: Values): ReportFields =>
  Object.fromEntries(reportFieldIds.map((id) => [id, values[id]?.trim() ?? '']));

/** The report's form, filled with what is given. */
const useReportForm = () => {
  const { view } = useIncidentFrame();
  const { text } = useWords();
  return (valueOf: (field: IncidentView['reportForm']['fields'][number]) => string, complete: boolean) =>
    view.reportForm.fields.map((field): FormField => ({
      name: field.id,
      label: text(field.label),
      kind: 'text',
      // A draft may wait for what is not known yet; what is filed may not.
      required: complete && field.required,
      initial: valueOf(field),
    }));
};

/** How filing stands in one case, and another try for somebody who leads that case. */
const PassingLine = ({ report, passing }: { readonly report: Report; readonly passing: Passing }) => {
  const { view } = useIncidentFrame();
  const { say, text } = useWords();
  const announce = useAnnounce();
  const command = useIncidentCommand(view.ref);
  const { ref } = passing;
  const colors = { waiting: 'informative', 'passed-on': 'success', skipped: 'warning' } as const;
  return (
    <li>
      <Row>
        {ref !== null && (
          <Link href={hashOf({ page: 'case', ref, part: 'documents' })}>
            {say('tabIncidents.report.documents', { ref })}
          </Link>
        )}
        <Badge
          appearance="tint"
          color={ref === null ? 'subtle' : colors[passing.status]}
          style={{ height: 'auto', whiteSpace: 'normal' }}
        >
          {text(passing.text)}
        </Badge>
        {ref !== null && passing.status === 'skipped' && (
          <Button
            size="small"
            disabledFocusable={command.isPending}
            aria-label={say('tabIncidents.report.againLabel', { number: report.number, ref })}
            onClick={() =>
              command.mutate(
                { type: 'passOnReport', report: report.id, ref },
                { onSuccess: () => announce(say('tabIncidents.report.askedAgain')) },
              )
            }
          >
            {say('tabIncidents.report.again')}
          </Button>
        )}
      </Row>
      {command.isError && <Problem error={command.error} focus onDismiss={command.reset} />}
    </li>
  );
};

const ReportCard = ({ report }: { readonly report: Report }) => {
  const { view, ask } = useIncidentFrame();
  const { say, text } = useWords();
  const styles = useStyles();
  const form = useReportForm();
  const [shown, setShown] = useState(report.status === 'drafted');
  const { number } = report;
  const working = report.status === 'drafted' && view.status === 'open';
  const file = (): void =>
    ask({
      title: say('tabIncidents.report.fileTitle'),
      intro: say('tabIncidents.report.fileIntro', { number: view.totals.cases }),
      fields: form((field) => report.fields[field.id] ?? '', true),
      submit: say('tabIncidents.report.fileSubmit'),
      command: (values) => ({ type: 'fileSituationReport', report: report.id, fields: fieldsOf(values) }),
      done: say('tabIncidents.report.filed'),
    });
  const discard = (): void =>
    ask({
      title: say('tabIncidents.report.discardTitle'),
      intro: say('tabIncidents.report.discardIntro'),
      fields: [],
      submit: say('tabIncidents.report.discard'),
      command: () => ({ type: 'discardSituationReport', report: report.id }),
      done: say('tabIncidents.report.discarded'),
    });
  const status = {
    drafted: { text: say('tabIncidents.report.isDraft'), color: 'warning' },
    filed: { text: say('tabIncidents.report.isFiled'), color: 'success' },
    discarded: { text: say('tabIncidents.report.isDiscarded'), color: 'subtle' },
  } as const;
  const passed = report.cases.filter((one) => one.status === 'passed-on').length;
  return (
    <Card
      title={say('tabIncidents.report.number', { number })}
      beside={
        <Badge appearance="tint" color={status[report.status].color}>
          {status[report.status].text}
        </Badge>
      }
    >
      <Stamp by={(report.filed ?? report.drafted).by} at={(report.filed ?? report.drafted).at} />
      <Row>
        {working && view.leads && (
          <Button
            appearance="primary"
            size="small"
            aria-label={say('tabIncidents.report.fileLabel', { number })}
            onClick={file}
          >
            {say('tabIncidents.report.file')}
          </Button>
        )}
        {working && !view.leads && <Text size={200}>{say('tabIncidents.report.onlyLead')}</Text>}
        {working && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={say('tabIncidents.report.discardLabel', { number })}
            onClick={discard}
          >
            {say('tabIncidents.report.discard')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={shown}
          aria-label={say(shown ? 'tabIncidents.report.hideLabel' : 'tabIncidents.report.showLabel', {
            number,
          })}
          onClick={() => setShown(!shown)}
        >
          {say(shown ? 'tabIncidents.report.hide' : 'tabIncidents.report.show')}
        </Button>
      </Row>
      {report.cases.length > 0 && (
        <>
          <Text weight="semibold">
            {say('tabIncidents.report.filedIn', { done: passed, all: report.cases.length })}
          </Text>
          <ul role="list" aria-label={say('tabIncidents.report.filing')} className={styles.list}>
            {report.cases.map((passing, index) => (
              <PassingLine key={passing.ref ?? `unseen-${index}`} report={report} passing={passing} />
            ))}
          </ul>
        </>
      )}
      {shown && (
        <Facts
          facts={view.reportForm.fields.map(
            ({ id, label }) => [text(label), report.fields[id] ?? ''] as const,
          )}
        />
      )}
    </Card>
  );
};

/** One report for every case below the incident (PFP App. C): drafted, looked through, filed. */
export const Reports = () => {
  const { view, ask } = useIncidentFrame();
  const { say, language } = useWords();
  const form = useReportForm();
  const draft = (): void =>
    ask({
      title: say('tabIncidents.report.draftTitle'),
      intro: say('tabIncidents.report.draftIntro'),
      fields: form(({ value }) => value[language], false),
      submit: say('tabIncidents.report.keep'),
      command: (values) => ({ type: 'draftSituationReport', fields: fieldsOf(values) }),
      done: say('tabIncidents.report.drafted'),
    });
  return (
    <Section
      title={say('tabIncidents.report.title')}
      actions={view.status === 'open' && <Button onClick={draft}>{say('tabIncidents.report.draft')}</Button>}
    >
      <Text>
        {say('tabIncidents.report.intro')} <Citation cite={view.reportForm.cite} />
      </Text>
      {view.reports.length === 0 ? (
        <Empty title={say('tabIncidents.report.none')} text={say('tabIncidents.report.noneText')} />
      ) : (
        <Cards>
          {view.reports.toReversed().map((report) => (
            <li key={report.id}>
              <ReportCard report={report} />
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};
