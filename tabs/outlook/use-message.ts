import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { type MailCasesBody, mailCasesSchema } from '../../src/server/contract/mail.ts';
import { useApi } from '../api/api-context.ts';
import { type MailFacts, type MailMessage, type Sharing, told } from '../host/outlook/mail-host.ts';

const asRead = { staleTime: Infinity, gcTime: 0, retry: false, refetchOnWindowFocus: false } as const;

/** What the pane learns from Outlook about the message beside it, once for each message. */
export interface MessageKnown {
  readonly stamp: string | null;
  /** False where this Outlook would not say whether the message is marked. */
  readonly stampTold: boolean;
  readonly sharing: Sharing | null;
  readonly facts: MailFacts | null;
  readonly subject: string;
  readonly people: readonly string[];
}

export const useMessage = (message: MailMessage) => {
  const id = useId();
  return useQuery({
    queryKey: ['message', id],
    queryFn: async (): Promise<MessageKnown> => {
      const stamp = await told(message.findStamp().then((found) => ({ found })));
      const facts = message.mode === 'read' ? await told(message.getFacts()) : null;
      const lines = await told(message.getRecipients());
      const people = [
        ...(facts === null ? [] : [facts.from]),
        // What oneself writes or wrote goes to people of the case; what one was sent came from one of them.
        ...(facts?.direction === 'received' ? [] : [...(lines?.to ?? []), ...(lines?.cc ?? [])]),
      ];
      return {
        stamp: stamp?.found ?? null,
        stampTold: stamp !== null,
        sharing: await told(message.findSharing()),
        facts,
        subject: (await told(message.getSubject())) ?? '',
        people: [...new Set(people.map(({ mail }) => mail.trim()))].slice(0, 100),
      };
    },
    ...asRead,
  });
};

const askedOf = ({ stamp, facts, subject, people }: MessageKnown): MailCasesBody => ({
  people: [...people],
  subject,
  ...(stamp === null ? {} : { stamp }),
  ...(facts === null || facts.messageId === null ? {} : { messageId: facts.messageId }),
  ...(facts === null || facts.conversation === null ? {} : { conversation: facts.conversation }),
});

/** The cases to which the message may belong, the surest first. */
export const useMailCases = (known: MessageKnown | undefined) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['mail-cases', known],
    queryFn: () =>
      api.send('POST', '/api/mail/cases', known === undefined ? {} : askedOf(known), mailCasesSchema),
    enabled: known !== undefined,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
};
