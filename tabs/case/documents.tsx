import { Button, Caption1, makeStyles, Text, ToggleButton } from '@fluentui/react-components';
import { Suspense, useRef, useState } from 'react';
import type { NotificationView } from '../../src/case/view-schema.ts';
import { useEdition } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { given, recipientsOf } from '../components/fields.ts';
import { Cards, Row, Section } from '../components/section.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { Problem } from '../components/problem.tsx';
import { useAsking } from '../components/use-asking.ts';
import { useWords } from '../components/words.tsx';
import { DocumentCard } from './document-card.tsx';
import {
  type DocumentEntry,
  documentEntries,
  type DocumentGroup,
  documentGroups,
} from './document-entries.ts';
import { type Template, templatesOf } from './templates.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: '24px', outline: 'none' },
  templates: { display: 'flex', flexDirection: 'column', gap: '12px' },
  offered: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

const isNotification = ({ kind }: Template): boolean => kind === 'notification';

const DraftNotification = lazyPage(
  [],
  async () => (await import('./draft-notification.tsx')).DraftNotification,
);
const DocumentPreview = lazyPage([], async () => (await import('./document-preview.tsx')).DocumentPreview);

const groupNames = {
  notification: 'caseRecord.document.group.notification',
  report: 'caseRecord.document.group.report',
  letter: 'caseRecord.document.group.letter',
  message: 'caseRecord.document.group.message',
  agenda: 'caseRecord.document.group.agenda',
} as const satisfies Record<DocumentGroup, string>;

/** What can be done with a notification or report that is drafted, or filed and not yet uploaded. */
const Acts = ({
  notification,
  onConfirm,
}: {
  readonly notification: NotificationView;
  readonly onConfirm: () => void;
}) => {
  const { mayAct, ask, lead } = useCaseFrame();
  const { say, text } = useWords();
  const title = text(notification.title);
  if (!mayAct) return null;
  if (notification.status === 'drafted')
    return (
      <>
        {lead && (
          <Button
            size="small"
            appearance="primary"
            aria-label={say('tabParts.document.confirmLabel', { title })}
            onClick={onConfirm}
          >
            {say('tabParts.document.confirm')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={say('tabParts.document.discardLabel', { title })}
          onClick={() =>
            ask({
              title: say('tabParts.document.discardLabel', { title }),
              fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text' }],
              submit: say('tabParts.document.discard'),
              command: (values) => ({
                type: 'discardNotification',
                draft: notification.draft,
                ...given('reason', values['reason']),
              }),
              done: say('tabParts.document.discarded'),
            })
          }
        >
          {say('tabParts.document.discard')}
        </Button>
      </>
    );
  if (notification.kind !== 'notification' || notification.status !== 'filed') return null;
  return (
    <Button
      size="small"
      appearance="primary"
      aria-label={say('tabParts.document.uploadLabel', { title })}
      onClick={() =>
        ask({
          title: say('tabParts.document.uploadTitle'),
          intro: title,
          fields: [{ name: 'reference', label: say('tabParts.document.uploadReference'), kind: 'line' }],
          submit: say('tabParts.document.upload'),
          command: (values) => ({
            type: 'confirmUpload',
            draft: notification.draft,
            ...given('platformReference', values['reference']),
          }),
          done: say('tabParts.document.uploaded'),
        })
      }
    >
      {say('tabParts.document.upload')}
    </Button>
  );
};

/** Every document of the case, all of them or of one kind, each to be read in the page. */
const DocumentList = ({ onConfirm }: { readonly onConfirm: (notification: NotificationView) => void }) => {
  const { view } = useCaseFrame();
  const words = useWords();
  const { say } = words;
  const [group, setGroup] = useState<DocumentGroup | null>(null);
  const { asked: read, ask: readNow, close } = useAsking<DocumentEntry>();
  const entries = documentEntries(view, words);
  const groups = documentGroups
    .map((one) => ({ one, number: entries.filter((entry) => entry.group === one).length }))
    .filter(({ one, number }) => number > 0 || one === group);
  const shown = group === null ? entries : entries.filter((entry) => entry.group === group);
  if (entries.length === 0)
    return <Empty title={say('caseRecord.document.empty')} text={say('caseRecord.document.emptyText')} />;
  return (
    <>
      <Text>{say('caseRecord.document.intro')}</Text>
      {groups.length > 1 && (
        <div role="group" aria-label={say('caseRecord.document.show')}>
          <Row>
            <ToggleButton
              size="small"
              shape="circular"
              checked={group === null}
              onClick={() => setGroup(null)}
            >
              {say('caseRecord.document.all', { number: entries.length })}
            </ToggleButton>
            {groups.map(({ one, number }) => (
              <ToggleButton
                key={one}
                size="small"
                shape="circular"
                checked={group === one}
                onClick={() => setGroup(one)}
              >
                {say('caseRecord.document.of', { kind: say(groupNames[one]), number })}
              </ToggleButton>
            ))}
          </Row>
        </div>
      )}
      {shown.length === 0 ? (
        <Text>{say('caseRecord.document.noneOf')}</Text>
      ) : (
        <Cards>
          {shown.map((entry) => {
            const { notification } = entry;
            return (
              <li key={`${entry.kind} ${entry.id}`}>
                <DocumentCard entry={entry} onRead={() => readNow(entry)}>
                  {notification !== null && (
                    <Acts notification={notification} onConfirm={() => onConfirm(notification)} />
                  )}
                </DocumentCard>
              </li>
            );
          })}
        </Cards>
      )}
      {read !== null && (
        <Suspense fallback={<Loading />}>
          <DocumentPreview key={read.turn} entry={read.ask} open={read.open} onClose={() => close()} />
        </Suspense>
      )}
    </>
  );
};

/** Notifications and reports are drafted, confirmed and filed here; letters and messages come from Outlook. */
export const Documents = () => {
  const { view, mayAct, ask } = useCaseFrame();
  const { say, text } = useWords();
  const styles = useStyles();
  const edition = useEdition(view.edition);
  const [drafting, setDrafting] = useState<string | null>(null);
  const templates = templatesOf(edition.data, view);
  const place = useRef<HTMLDivElement>(null);
  const endDraft = (): void => {
    setDrafting(null);
    // The form goes, and the focus with it; from here the next key goes on to what can be drafted or confirmed.
    place.current?.focus();
  };

  const confirm = (notification: NotificationView): void => {
    const template = templates.find((one) => one.id === notification.notification);
    const isReport = notification.kind !== 'notification';
    ask({
      title: say(isReport ? 'tabCase.document.confirmReport' : 'tabParts.document.confirmTitle'),
      intro: say('tabParts.document.confirmIntro'),
      fields: [
        ...(template?.fields ?? []).map((field) => ({
          name: field.id,
          label: text(field.label),
          kind: field.kind === 'list' ? ('lines' as const) : field.kind,
          required: field.required,
          initial: notification.fields[field.id] ?? '',
          ...(field.kind === 'list' ? { hint: say('tabParts.document.listHint') } : {}),
        })),
        {
          name: '#recipients',
          label: say(isReport ? 'tabCase.document.recipientsReport' : 'tabParts.document.recipients'),
          hint: say('tabParts.document.recipientsHint'),
          kind: 'lines',
          required: true,
          // A report is the group's own; a notification goes to those whom its paragraph names.
          initial: (isReport
            ? view.group.map((member) => `${member.name} <${member.mail}>`)
            : (template?.recipients ?? []).map((one) => text(one.name))
          ).join('\n'),
        },
      ],
      submit: say('tabParts.document.confirm'),
      command: ({ '#recipients': recipients, ...fields }) => ({
        type: 'confirmNotification',
        draft: notification.draft,
        fields,
        recipients: [...recipientsOf(recipients ?? '')],
      }),
      done: say('tabParts.document.confirmed'),
    });
  };

  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {mayAct && (
        <Section title={say('tabCase.document.title')}>
          {edition.isPending && <Loading />}
          {drafting === null && templates.length > 0 && (
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
                          {say('tabParts.document.draft', { title: text(template.title) })}
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
              <DraftNotification key={drafting} notification={drafting} onClose={endDraft} />
            </Suspense>
          )}
        </Section>
      )}
      <Section title={say('caseRecord.document.title')}>
        <DocumentList onConfirm={confirm} />
      </Section>
    </div>
  );
};
