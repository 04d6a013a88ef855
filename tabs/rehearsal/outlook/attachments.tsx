import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular, AttachRegular, DismissRegular } from '@fluentui/react-icons';
import { useSay } from '../state/session.tsx';

/** What is attached, as Outlook shows it above the text. */
export const Attachments = ({
  files,
  onRemove,
  onFetch,
}: {
  readonly files: readonly { readonly id: string; readonly name: string; readonly bytes: number }[];
  readonly onRemove?: (id: string) => void;
  /** Saves it on this computer. */
  readonly onFetch?: (id: string) => void;
}) => {
  const say = useSay();
  if (files.length === 0) return null;
  return (
    <ul role="list" className="attachments" aria-label={say('rehearsal.outlook.attachments')}>
      {files.map(({ id, name, bytes }) => (
        <li key={id} className="attachment">
          <AttachRegular aria-hidden />
          <span>
            {name} ({say('rehearsal.outlook.kilobytes', { n: Math.max(1, Math.ceil(bytes / 1000)) })})
          </span>
          {onFetch !== undefined && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowDownloadRegular />}
              aria-label={say('rehearsal.files.download', { name })}
              onClick={() => onFetch(id)}
            />
          )}
          {onRemove !== undefined && (
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={say('rehearsal.outlook.detach', { name })}
              onClick={() => onRemove(id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
};
