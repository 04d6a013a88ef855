import { Badge, Button, Caption1, makeStyles, Text } from '@fluentui/react-components';
import { names } from '../../src/language/names.ts';
import { Suspense, useState } from 'react';
import type { NotificationView } from '../../src/case/view-schema.ts';
import { useEdition } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { given, recipientsOf } from '../components/fields.ts';
import { Citation, Stamp } from '../components/marks.tsx';
import { OutLink } from '../components/out-link.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { Problem } from '../components/problem.tsx';
import { useWords } from '../components/words.tsx';
import { type Template, templatesOf } from './templates.ts';

const useStyles = makeStyles({
  templates: { display: 'flex', flexDirection: 'column', gap: '12px' },
  offered: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

const isNotification = ({ kind }: Template): boolean => kind === 'notification';

const DraftNotification = lazyPage(
  [],
  async () => (await import('./draft-notification.tsx')).DraftNotification,
);

const colors = {
  drafted: 'warning',
  confirmed: 'informative',
  filed: 'success',
  uploaded: 'success',
  discarded: 'subtle',
} as const satisfies Record<NotificationView['status'], string>;

const kinds = {
  notification: 'tabCase.kind.notification',
  minutes: 'tabCase.kind.minutes',
  'situation-report': 'tabCase.kind.situation-report',
  'lessons-report': 'tabCase.kind.lessons-report',
  'closure-plan': 'tabCase.kind.closure-plan',
  'self-assessment': 'tabCase.kind.self-assessment',
  'action-plan': 'tabCase.kind.action-plan',
} as const satisfies Record<NotificationView['kind'], string>;

const Notification = ({
  notification,
  onConfirm,
}: {
  readonly notification: NotificationView;
  readonly onConfirm: () => void;
}) => {
  const { mayAct, ask, lead } = useCaseFrame();
  const { say, text } = useWords();
  const title = text(notification.title);
  const isReport = notification.kind !== 'notification';

  return (
    <li>
      <Card
        title={title}
        beside={
          <Row>
            <Citation cite={notification.cite} />
            <Badge appearance="outline">{say(kinds[notification.kind])}</Badge>
            <Badge appearance="tint" color={colors[notification.status]}>
              {say(
                isReport
                  ? names.reportStatus[notification.status]
                  : names.notificationStatus[notification.status],
              )}
            </Badge>
          </Row>
        }
      >
        {notification.recipients.length > 0 && (
          <Text>
            {say('tab.document.to', {
              recipients: notification.recipients.map((one) => one.name).join(', '),
            })}
          </Text>
        )}
        {notification.files.length > 0 && (
          <ul
            role="list"
            aria-label={say('tab.document.files')}
            style={{ margin: 0, padding: 0, listStyle: 'none' }}
          >
            {notification.files.map((file) => (
              <li key={file.name} style={{ marginBottom: 8 }}>
                <OutLink href={file.webUrl} label={file.name} />
                <Caption1 block>
                  {say(file.language === 'cy' ? 'common.language.cy' : 'common.language.en')} ·{' '}
                  {say('tab.document.bytes', { kilobytes: Math.ceil(file.bytes / 1000) })} ·{' '}
                  {say('tab.document.sha')} <code>{file.sha256}</code>
                </Caption1>
              </li>
            ))}
          </ul>
        )}
        {notification.platformReference !== null && (
          <Text>
            {say('tab.document.uploadReference')}: {notification.platformReference}
          </Text>
        )}
        <Stamp
          by={(notification.uploaded ?? notification.confirmed ?? notification.drafted).by}
          at={(notification.uploaded ?? notification.confirmed ?? notification.drafted).at}
        />
        {mayAct && notification.status === 'drafted' && (
          <Row>
            {lead && (
              <Button
                size="small"
                appearance="primary"
                aria-label={say('tab.document.confirmLabel', { title })}
                onClick={onConfirm}
              >
                {say('tab.document.confirm')}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('tab.document.discardLabel', { title })}
              onClick={() =>
                ask({
                  title: say('tab.document.discardLabel', { title }),
                  fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text' }],
                  submit: say('tab.document.discard'),
                  command: (values) => ({
                    type: 'discardNotification',
                    draft: notification.draft,
                    ...given('reason', values['reason']),
                  }),
                  done: say('tab.document.discarded'),
                })
              }
            >
              {say('tab.document.discard')}
            </Button>
          </Row>
        )}
        {mayAct && !isReport && notification.status === 'filed' && (
          <Row>
            <Button
              size="small"
              appearance="primary"
              aria-label={say('tab.document.uploadLabel', { title })}
              onClick={() =>
                ask({
                  title: say('tab.document.uploadTitle'),
                  intro: title,
                  fields: [{ name: 'reference', label: say('tab.document.uploadReference'), kind: 'line' }],
                  submit: say('tab.document.upload'),
                  command: (values) => ({
                    type: 'confirmUpload',
                    draft: notification.draft,
                    ...given('platformReference', values['reference']),
                  }),
                  done: say('tab.document.uploaded'),
                })
              }
            >
              {say('tab.document.upload')}
            </Button>
          </Row>
        )}
      </Card>
    </li>
  );
};

const Letters = () => {
  const { view } = useCaseFrame();
  const { say, text } = useWords();
  return (
    <Section title={say('tab.document.letters')}>
      <Text>{say('tab.document.lettersIntro')}</Text>
      {view.letters.length === 0 ? (
        <Empty title={say('tab.document.lettersEmpty')} />
      ) : (
        <Cards>
          {view.letters.toReversed().map((letter) => (
            <li key={letter.letterId}>
              <Card
                title={text(letter.title)}
                beside={
                  <Row>
                    <Citation cite={letter.cite} />
                    <Badge appearance="tint" color={letter.status === 'filed' ? 'success' : 'informative'}>
                      {say(names.letterStatus[letter.status])}
                    </Badge>
                  </Row>
                }
              >
                <Text>{letter.subject}</Text>
                <Caption1>{say('tab.document.to', { recipients: letter.recipients.join(', ') })}</Caption1>
                {letter.file !== null && (
                  <div>
                    <OutLink href={letter.file.webUrl} label={letter.file.name} />
                    <Caption1 block>
                      {say('tab.document.sha')} <code>{letter.file.sha256}</code>
                    </Caption1>
                  </div>
                )}
                <Stamp by={letter.submitted.by} at={letter.submitted.at} />
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};

/** Notifications and reports that are drafted, confirmed and filed here, and letters that were filed from Outlook. */
export const Documents = () => {
  const { view, mayAct, ask } = useCaseFrame();
  const { say, text } = useWords();
  const styles = useStyles();
  const edition = useEdition(view.edition);
  const [drafting, setDrafting] = useState<string | null>(null);
  const templates = templatesOf(edition.data, view);

  const confirm = (notification: NotificationView): void => {
    const template = templates.find((one) => one.id === notification.notification);
    const isReport = notification.kind !== 'notification';
    ask({
      title: say(isReport ? 'tabCase.document.confirmReport' : 'tab.document.confirmTitle'),
      intro: say('tab.document.confirmIntro'),
      fields: [
        ...(template?.fields ?? []).map((field) => ({
          name: field.id,
          label: text(field.label),
          kind: field.kind === 'list' ? ('lines' as const) : field.kind,
          required: field.required,
          initial: notification.fields[field.id] ?? '',
          ...(field.kind === 'list' ? { hint: say('tab.document.listHint') } : {}),
        })),
        {
          name: '#recipients',
          label: say(isReport ? 'tabCase.document.recipientsReport' : 'tab.document.recipients'),
          hint: say('tab.document.recipientsHint'),
          kind: 'lines',
          required: true,
          // A report is the group's own; a notification goes to those whom its paragraph names.
          initial: (isReport
            ? view.group.map((member) => `${member.name} <${member.mail}>`)
            : (template?.recipients ?? []).map((one) => text(one.name))
          ).join('\n'),
        },
      ],
      submit: say('tab.document.confirm'),
      command: ({ '#recipients': recipients, ...fields }) => ({
        type: 'confirmNotification',
        draft: notification.draft,
        fields,
        recipients: [...recipientsOf(recipients ?? '')],
      }),
      done: say('tab.document.confirmed'),
    });
  };

  return (
    <>
      <Section title={say('tabCase.document.title')}>
        {mayAct && drafting === null && templates.length > 0 && (
          <div className={styles.templates}>
            {[
              [say('tabCase.document.notificationsGroup'), templates.filter(isNotification)] as const,
              [
                say('tabCase.document.reportsGroup'),
                templates.filter((one) => !isNotification(one)),
              ] as const,
            ]
              .filter(([, some]) => some.length > 0)
              .map(([name, some]) => (
                <div key={name} role="group" aria-label={name} className={styles.offered}>
                  <Caption1>{name}</Caption1>
                  <Row>
                    {some.map((template) => (
                      <Button key={template.id} onClick={() => setDrafting(template.id)}>
                        {say('tab.document.draft', { title: text(template.title) })}
                      </Button>
                    ))}
                  </Row>
                </div>
              ))}
          </div>
        )}
        {edition.isError && <Problem error={edition.error} onRetry={() => void edition.refetch()} />}
        {drafting !== null && (
          <Suspense fallback={<Loading />}>
            <DraftNotification key={drafting} notification={drafting} onClose={() => setDrafting(null)} />
          </Suspense>
        )}
        {view.notifications.length === 0 ? (
          <Empty title={say('tabCase.document.empty')} />
        ) : (
          <Cards>
            {view.notifications.toReversed().map((notification) => (
              <Notification
                key={notification.draft}
                notification={notification}
                onConfirm={() => confirm(notification)}
              />
            ))}
          </Cards>
        )}
      </Section>
      <Letters />
    </>
  );
};
