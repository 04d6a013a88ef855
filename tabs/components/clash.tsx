import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { type FormField, linesOf } from './fields.ts';
import { Row } from './section.tsx';
import { useWords } from './words.tsx';

/** A value as a person reads it: a choice by its name. */
const said = (field: FormField, value: string): string =>
  field.options === undefined
    ? value
    : (field.kind === 'checks' ? linesOf(value) : [value])
        .map((one) => field.options?.find((option) => option.value === one)?.label ?? one)
        .join(', ');

/** Somebody else changed what this field is about while the person typed: what they wrote, and which is to stand. */
export const Clash = ({
  field,
  theirs,
  onChoose,
}: {
  readonly field: FormField;
  readonly theirs: string;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
}) => {
  const { say } = useWords();
  // A low window must not press it together: its buttons would lie under the next field.
  return (
    <MessageBar intent="warning" layout="multiline" data-clash={field.name} style={{ flexShrink: 0 }}>
      <MessageBarBody style={{ whiteSpace: 'normal', minWidth: 0 }}>
        <MessageBarTitle>{say('tabLive.clash', { field: field.label })}</MessageBarTitle>
        <blockquote style={{ margin: '4px 0 8px 12px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {theirs === '' ? say('tabLive.emptied') : said(field, theirs)}
        </blockquote>
        <Row>
          <Button size="small" onClick={() => onChoose('mine')}>
            {say('tabLive.keepMine')}
          </Button>
          <Button size="small" onClick={() => onChoose('theirs')}>
            {say('tabLive.takeTheirs')}
          </Button>
        </Row>
      </MessageBarBody>
    </MessageBar>
  );
};
