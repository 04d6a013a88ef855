import { Button, Tag } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { useSay } from '../state/session.tsx';

/** What is attached, as Outlook shows it above the text. */
export const Attachments = ({
  files,
  onRemove,
}: {
  readonly files: readonly { readonly id: string; readonly name: string; readonly bytes: number }[];
  readonly onRemove?: (id: string) => void;
}) => {
  const say = useSay();
  if (files.length === 0) return null;
  return (
    <ul className="attachments" aria-label={say('rehearsal.outlook.attachments')}>
      {files.map(({ id, name, bytes }) => (
        <li key={id}>
          <Tag size="small" icon={<AttachRegular />} className="attachment">
            {name} ({say('rehearsal.outlook.kilobytes', { n: Math.max(1, Math.ceil(bytes / 1000)) })})
          </Tag>
          {onRemove !== undefined && (
            <Button size="small" appearance="subtle" onClick={() => onRemove(id)}>
              {say('rehearsal.outlook.detach', { name })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
