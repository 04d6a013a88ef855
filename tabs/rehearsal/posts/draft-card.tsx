import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useSay } from '../state/session.tsx';
import { CardView } from './card-view.tsx';

/** The card in the message that is being written, as everybody will see it. */
export const DraftCard = ({
  card,
  note,
  onRemove,
}: {
  card: Readonly<Record<string, unknown>>;
  note: string;
  onRemove: () => void;
}) => {
  const say = useSay();
  const id = useId();
  return (
    <section className="draft-card" aria-label={say('rehearsal.compose.draft')} aria-describedby={id}>
      <header className="draft-card-head">
        <p id={id}>{note}</p>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say('rehearsal.compose.remove')}
          title={say('rehearsal.compose.remove')}
          onClick={onRemove}
        />
      </header>
      {/* Nothing in it can be done before it is sent, but opening the case. */}
      <CardView card={card} onExecute={async () => false} />
    </section>
  );
};
