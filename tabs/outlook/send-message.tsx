import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  Textarea,
} from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { z } from 'zod';
import type { MessageKind } from '../../src/case/commands.ts';
import { limits } from '../../src/case/limits.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import { type FileMessageBody, messageFiledSchema } from '../../src/server/contract/mail.ts';
import { useApi } from '../api/api-context.ts';
import { caseKey, newerOf } from '../api/questions.ts';
import { Lacking } from '../components/answered.tsx';
import { useAnnounce } from '../components/announce.tsx';
import { Legend } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import type { MailAttachment, MailFacts, ReadMessage } from '../host/outlook/mail-host.ts';
import { bytesIn, sizeInWords } from './bytes.ts';
import { MailTrouble } from './mail-trouble.tsx';
import { textOf } from './message-text.ts';

/** Why it cannot be filed as it was asked for. */
type NotYet =
  | { readonly kind: 'tooLarge' | 'tooLargeText'; readonly bytes: number }
  | { readonly kind: 'linkOnly'; readonly name: string }
  | { readonly kind: 'empty' | 'badSender' | 'noId' };

const texts = {
  tooLarge: 'outlook.message.tooLarge',
  tooLargeText: 'outlook.message.tooLargeText',
  linkOnly: 'outlook.message.linkOnly',
  empty: 'outlook.message.empty',
  badSender: 'outlook.message.badSender',
  noId: 'outlook.message.noId',
} as const satisfies Record<NotYet['kind'], string>;

const isAddress = (mail: string): boolean => z.email().max(limits.line).safeParse(mail).success;

/** Reads the message from Outlook as far as it is to be filed. */
const readMessage = async (
  message: ReadMessage,
  chosen: readonly MailAttachment[],
  textOnly: boolean,
): Promise<
  { readonly body: Pick<FileMessageBody, 'content' | 'attachments'> } | { readonly notYet: NotYet }
> => {
  const attachments: { name: string; base64: string }[] = [];
  for (const { id, name } of chosen) {
    const base64 = await message.getAttachment(id);
    if (base64 === null) return { notYet: { kind: 'linkOnly', name } };
    attachments.push({ name, base64 });
  }
  const enclosed = attachments.reduce((sum, { base64 }) => sum + bytesIn(base64), 0);
  const file = textOnly ? null : await message.getAsFile();
  if (file !== null) {
    const bytes = bytesIn(file) + enclosed;
    return bytes > limits.messageBytes
      ? { notYet: { kind: 'tooLarge', bytes } }
      : { body: { content: { form: 'eml', base64: file }, attachments } };
  }
  const html = await message.getBodyHtml();
  if (textOf(html) === '' && attachments.length === 0) return { notYet: { kind: 'empty' } };
  const bytes = new TextEncoder().encode(html).byteLength + enclosed;
  return bytes > limits.messageBytes || html.length > limits.messageHtml
    ? { notYet: { kind: 'tooLargeText', bytes } }
    : { body: { content: { form: 'html', html: html === '' ? '<p></p>' : html }, attachments } };
};

/** Takes the message out of Outlook and hands it to Hafan, with what was chosen of its attachments. */
export const SendMessage = ({
  caseRef,
  message,
  facts,
  subject,
  kind,
}: {
  readonly caseRef: string;
  readonly message: ReadMessage;
  readonly facts: MailFacts;
  readonly subject: string;
  readonly kind: MessageKind;
}) => {
  const { say } = useWords();
  const { api } = useApi();
  const client = useQueryClient();
  const announce = useAnnounce();
  const id = useId();
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const [isResponse, setIsResponse] = useState(false);
  const [summary, setSummary] = useState('');
  const [asked, setAsked] = useState(false);
  const [stage, setStage] = useState<'reading' | 'sending'>('reading');
  const attachments = useQuery({
    queryKey: ['attachments', id],
    queryFn: async () => (await message.listAttachments()).filter(({ inline }) => !inline),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const all = attachments.data ?? [];
  // Where only the text is filed, what is not known yet would be lost.
  const unknown = attachments.isPending && !message.handsOver;
  // Where the message itself is filed they are in it; where only its text is, they would be lost.
  const chosen = picked ?? (message.handsOver ? [] : all.map((one) => one.id));
  const responds = kind === 'provider-response' && isResponse;
  const summaryMissing = responds && summary.trim() === '';

  const filing = useMutation({
    mutationFn: async ({ textOnly }: { textOnly: boolean }): Promise<NotYet | null> => {
      setStage('reading');
      if (facts.messageId === null) return { kind: 'noId' };
      if (!isAddress(facts.from.mail)) return { kind: 'badSender' };
      const read = await readMessage(
        message,
        all.filter((one) => chosen.includes(one.id)),
        textOnly,
      );
      if ('notYet' in read) return read.notYet;
      setStage('sending');
      const done = await api.send(
        'POST',
        `/api/cases/${caseRef}/messages`,
        {
          message: {
            messageId: facts.messageId,
            ...(facts.conversation === null ? {} : { conversation: facts.conversation }),
            direction: facts.direction,
            from: { name: facts.from.name.slice(0, limits.line), mail: facts.from.mail },
            sentAt: facts.sentAt,
            subject: subject.slice(0, 255),
          },
          kind,
          ...(responds ? { providerResponse: summary.trim() } : {}),
          ...read.body,
        } satisfies FileMessageBody,
        messageFiledSchema,
      );
      client.setQueryData<CaseView>(caseKey(caseRef), (known) => newerOf(known, done.case));
      announce(say('outlook.message.filing'));
      return null;
    },
  });
  const notYet = filing.data ?? null;
  const file = (textOnly: boolean): void => {
    setAsked(true);
    if (!summaryMissing && !filing.isPending && !unknown) filing.mutate({ textOnly });
  };

  return (
    <>
      {kind === 'provider-response' && (
        <>
          <Checkbox
            label={say('outlook.message.response')}
            checked={isResponse}
            onChange={(_, { checked }) => setIsResponse(checked === true)}
          />
          {isResponse && (
            <Field
              label={say('outlook.message.summary')}
              required
              {...(asked && summaryMissing
                ? {
                    validationMessage: say('outlook.message.summaryNeeded'),
                    validationState: 'error' as const,
                  }
                : { hint: say('outlook.message.summaryHint') })}
            >
              <Textarea
                rows={3}
                resize="vertical"
                maxLength={limits.text}
                value={summary}
                onChange={(_, { value }) => setSummary(value)}
              />
            </Field>
          )}
        </>
      )}
      <Text size={200}>
        {say(message.handsOver ? 'outlook.message.attachmentsWhole' : 'outlook.message.attachmentsText')}
      </Text>
      {all.length > 0 && (
        <Legend label={say('outlook.message.attachments')}>
          {all.map((one) => (
            <Checkbox
              key={one.id}
              label={say('outlook.message.attachment', {
                name: one.name,
                size: sizeInWords(one.bytes, say),
              })}
              checked={chosen.includes(one.id)}
              onChange={(_, { checked }) =>
                setPicked(checked === true ? [...chosen, one.id] : chosen.filter((other) => other !== one.id))
              }
            />
          ))}
        </Legend>
      )}
      {attachments.isPending && <Spinner size="tiny" label={say('outlook.message.attachmentsAsked')} />}
      {attachments.error !== null && (
        <Lacking onRetry={() => void attachments.refetch()}>
          {say(
            message.handsOver
              ? 'outlook.message.attachmentsUnknown'
              : 'outlook.message.attachmentsUnknownText',
          )}
        </Lacking>
      )}
      <Button
        appearance="primary"
        style={{ alignSelf: 'flex-start' }}
        disabledFocusable={filing.isPending || unknown || facts.messageId === null}
        onClick={() => file(false)}
      >
        {say('outlook.message.do', { ref: caseRef })}
      </Button>
      <div aria-live="polite">
        {filing.isPending && (
          <Spinner
            size="tiny"
            label={say(stage === 'reading' ? 'outlook.message.reading' : 'outlook.message.sending')}
          />
        )}
        {notYet !== null && !filing.isPending && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {say(texts[notYet.kind], {
                size: 'bytes' in notYet ? sizeInWords(notYet.bytes, say) : '',
                most: sizeInWords(limits.messageBytes, say),
                name: 'name' in notYet ? notYet.name : '',
              })}
            </MessageBarBody>
            {notYet.kind === 'tooLarge' && (
              <MessageBarActions>
                <Button onClick={() => file(true)}>{say('outlook.message.textOnly')}</Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
      </div>
      {filing.error !== null && <MailTrouble error={filing.error} onRetry={() => file(false)} />}
    </>
  );
};
