import { Button, Textarea } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';

/** Where a message is written: Enter sends, Shift+Enter makes a line, as in Teams. */
export const ComposeBox = ({
  label,
  hint,
  send,
  onSend,
}: {
  label: string;
  hint?: string;
  send: string;
  onSend: (text: string) => void;
}) => {
  const [text, setText] = useState('');
  const submit = (): void => {
    if (text.trim() === '') return;
    onSend(text.trim());
    setText('');
  };
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        className="compose-text"
        aria-label={label}
        placeholder={hint ?? label}
        value={text}
        rows={1}
        onChange={(_event, data) => setText(data.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <Button type="submit" appearance="primary" icon={<SendRegular />} aria-label={send} title={send} />
    </form>
  );
};
