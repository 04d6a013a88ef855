import { Badge, Checkbox, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preview, PreviewRow } from '../../src/individuals/import/schema.ts';
import { Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const statuses = ['error', 'repeated', 'removed', 'new', 'changed', 'same'] as const;
type Status = PreviewRow['status'];

const statusNames = {
  new: 'tabRegister.import.status.new',
  changed: 'tabRegister.import.status.changed',
  same: 'tabRegister.import.status.same',
  error: 'tabRegister.import.status.error',
  repeated: 'tabRegister.import.status.repeated',
  removed: 'tabRegister.import.status.removed',
} as const satisfies Record<Status, `tabRegister.import.status.${string}`>;

const colors = {
  new: 'success',
  changed: 'brand',
  same: 'subtle',
  error: 'danger',
  repeated: 'warning',
  removed: 'warning',
} as const satisfies Record<Status, string>;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    padding: '10px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
  },
  cells: { margin: '4px 0 0', paddingLeft: '20px' },
  // On the dark theme's surfaces the first of Fluent's reds is too near to the ground.
  error: { color: tokens.colorPaletteRedForeground3 },
  select: { maxWidth: '280px' },
});

const PreviewLine = ({
  row,
  preview,
  out,
  onOut,
}: {
  readonly row: PreviewRow;
  readonly preview: Preview;
  readonly out: boolean;
  readonly onOut: (out: boolean) => void;
}) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const name = row.name || say('tabRegister.import.noName');
  return (
    <li className={styles.row}>
      <Row>
        {(row.status === 'new' || row.status === 'changed') && (
          <Checkbox
            aria-label={say('tabRegister.import.take', { line: row.line, name })}
            checked={!out}
            onChange={(_, data) => onOut(data.checked !== true)}
          />
        )}
        <Text weight="semibold">{say('tabRegister.import.line', { line: row.line, name })}</Text>
        <Badge appearance="tint" color={colors[row.status]}>
          {say(statusNames[row.status])}
        </Badge>
      </Row>
      {row.errors.length > 0 && (
        <ul className={styles.cells}>
          {row.errors.map((error) => {
            const column = preview.columns.find(({ index }) => index === error.column);
            const label = preview.fields.find(({ id }) => id === error.field)?.label;
            const where = column?.header || (label === undefined ? '' : text(label));
            return (
              <li key={`${error.column ?? ''}${error.code}`} className={styles.error}>
                {where === ''
                  ? error.text
                  : say('tabRegister.import.mistake', { column: where, text: error.text })}
              </li>
            );
          })}
        </ul>
      )}
      {row.status === 'changed' && (
        <ul className={styles.cells}>
          {row.changes.map((change) => (
            <li key={change.field}>
              {change.from === ''
                ? say('tabRegister.import.change', { label: text(change.label), to: change.to })
                : say('tabRegister.import.changeFrom', {
                    label: text(change.label),
                    from: change.from,
                    to: change.to,
                  })}
            </li>
          ))}
        </ul>
      )}
      {row.status === 'new' && (
        <Text size={200}>{row.changes.map(({ label, to }) => `${text(label)}: ${to}`).join(' · ')}</Text>
      )}
    </li>
  );
};

/** What taking the file over would do, row by row; what stands in the way first. */
export const ImportPreview = ({
  preview,
  leaveOut,
  onLeaveOut,
}: {
  readonly preview: Preview;
  readonly leaveOut: ReadonlySet<number>;
  readonly onLeaveOut: (line: number, out: boolean) => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Status | ''>('');
  const rows = preview.rows
    .filter(({ status }) => chosen === '' || status === chosen)
    .toSorted((one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status));
  if (preview.problems.length > 0) return null;
  return (
    <Section title={say('tabRegister.import.preview')}>
      <Row>
        {statuses
          .filter((status) => preview.counts[status] > 0)
          .map((status) => (
            <Badge key={status} appearance="tint" color={colors[status]} size="large">
              {say('tabRegister.import.count', {
                status: say(statusNames[status]),
                number: preview.counts[status],
              })}
            </Badge>
          ))}
      </Row>
      {preview.counts.error > 0 && <Text>{say('tabRegister.import.errorsHint')}</Text>}
      <Field label={say('tabRegister.import.show')} className={styles.select}>
        <Select
          value={chosen}
          onChange={(_, data) => setChosen(statuses.find((status) => status === data.value) ?? '')}
        >
          <option value="">{say('tabRegister.import.all')}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {say(statusNames[status])}
            </option>
          ))}
        </Select>
      </Field>
      {rows.length === 0 ? (
        <Text>{say('tabRegister.import.noRows')}</Text>
      ) : (
        <ul role="list" aria-label={say('tabRegister.import.preview')} className={styles.list}>
          {rows.map((row) => (
            <PreviewLine
              key={row.line}
              row={row}
              preview={preview}
              out={leaveOut.has(row.line)}
              onOut={(out) => onLeaveOut(row.line, out)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
};
