import { Button, Spinner, Textarea } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Said } from '../state/requests.ts';
import { useSay } from '../state/session.tsx';
import { CaseFinder } from './case-finder.tsx';
import './compose.css';
import { DraftCard } from './draft-card.tsx';
import { useUnfolded } from './use-unfolded.ts';

/** Where a message is written: Enter sends, Shift+Enter makes a line, and apps put cards into it, as in Teams. */
export const ComposeBox = ({
  label,
  hint,
  send,
  place,
  draftNote,
  onSend,
}: {
  label: string;
  hint?: string;
  send: string;
  /** The channel in which the message is written; null for the chat with the bot. */
  place: string | null;
  /** Who will see a card that is in the message. */
  draftNote: string;
  onSend: (said: Said) => void;
}) => {
  const say = useSay();
  const [text, setText] = useState('');
  const [card, setCard] = useState<Said['card']>(undefined);
  const [told, setTold] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const link = useUnfolded(place, (unfolded) => {
    setCard(unfolded);
    setTold(say('rehearsal.compose.unfolded'));
  });

  const submit = (): void => {
    if (text.trim() === '' && card === undefined) return;
    onSend({ text: text.trim(), ...(card === undefined ? {} : { card }) });
    setText('');
    setCard(undefined);
    setTold('');
    link.forget();
  };
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {card !== undefined && (
        <DraftCard
          card={card}
          note={draftNote}
          onRemove={() => {
            setCard(undefined);
            setTold('');
            box.current?.focus();
          }}
        />
      )}
      <div aria-live="polite" className="compose-state">
        {link.state === 'looking' && <Spinner size="tiny" label={say('rehearsal.compose.looking')} />}
        {link.state === 'failed' && <p>{say('rehearsal.compose.linkFailed')}</p>}
        <span className="for-screen-readers">{told}</span>
      </div>
      <div className="compose-row">
        <CaseFinder
          place={place}
          onInsert={(found) => {
            setCard(found.card);
            setTold(say('rehearsal.compose.inserted', { title: found.title }));
            link.forget();
            box.current?.focus();
          }}
        />
        <Textarea
          className="compose-text"
          textarea={{ ref: box }}
          aria-label={label}
          placeholder={card === undefined ? (hint ?? label) : say('rehearsal.compose.words')}
          value={text}
          rows={1}
          onChange={(_event, data) => setText(data.value)}
          onPaste={(event) => link.look(event.clipboardData.getData('text/plain'))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <Button type="submit" appearance="primary" icon={<SendRegular />} aria-label={send} title={send} />
      </div>
    </form>
  );
};
