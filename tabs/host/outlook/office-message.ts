import { asked, inTurns } from './asked.ts';
import {
  type MailAttachment,
  MailProblem,
  type MailFacts,
  type ReadMessage,
  type Recipient,
  type Sharing,
  STAMP_HEADER,
  STAMP_PROPERTY,
  told,
  type WrittenMessage,
} from './mail-host.ts';

type Line = Pick<Office.Recipients, 'getAsync' | 'setAsync' | 'addAsync'>;

/** As many as Office.js takes in one call. */
const AT_ONCE = 100;

/** What of Office.js a message that is being written needs. */
export type OfficeWritten = Pick<
  Office.MessageCompose,
  'loadCustomPropertiesAsync' | 'getAttachmentsAsync' | 'addFileAttachmentFromBase64Async'
> &
  Partial<Pick<Office.MessageCompose, 'getSharedPropertiesAsync'>> & {
    readonly subject: Pick<Office.Subject, 'getAsync' | 'setAsync'>;
    readonly to: Line;
    readonly cc: Line;
    readonly bcc: Line;
    readonly body: Pick<Office.Body, 'getAsync' | 'setAsync' | 'getTypeAsync'>;
    readonly internetHeaders: Pick<Office.InternetHeaders, 'setAsync'>;
  };

/** The same of one that was received or sent. What older Outlooks lack may be missing. */
export type OfficeRead = Pick<
  Office.MessageRead,
  | 'subject'
  | 'to'
  | 'cc'
  | 'from'
  | 'internetMessageId'
  | 'conversationId'
  | 'dateTimeCreated'
  | 'attachments'
  | 'loadCustomPropertiesAsync'
  | 'getAllInternetHeadersAsync'
  | 'getAttachmentContentAsync'
> &
  Partial<Pick<Office.MessageRead, 'getAsFileAsync' | 'getSharedPropertiesAsync'>> & {
    readonly body: Pick<Office.Body, 'getAsync'>;
  };

const recipient = (r: Office.EmailAddressDetails): Recipient => ({
  name: r.displayName,
  mail: r.emailAddress,
});
const inOffice = (people: readonly Recipient[]): Office.EmailUser[] =>
  people.map(({ name, mail }) => ({ displayName: name, emailAddress: mail }));

const propertiesOf = (
  item: Pick<Office.MessageRead, 'loadCustomPropertiesAsync'>,
): Promise<Office.CustomProperties> => asked((done) => item.loadCustomPropertiesAsync(done));

const stampIn = (properties: Office.CustomProperties): string | null => {
  const value: unknown = properties.get(STAMP_PROPERTY);
  return typeof value === 'string' && value !== '' ? value : null;
};

/** In one's own mailbox Outlook answers this with an error, and an older one does not know the question. */
const sharingOf = async (
  item: Partial<Pick<Office.MessageRead, 'getSharedPropertiesAsync'>>,
): Promise<Sharing | null> => {
  if (item.getSharedPropertiesAsync === undefined) return null;
  const shared = await told(asked<Office.SharedProperties>((done) => item.getSharedPropertiesAsync?.(done)));
  if (shared === null) return null;
  const { Write, EditOwn, EditAll } = Office.MailboxEnums.DelegatePermissions;
  return { owner: shared.owner, mayWrite: (shared.delegatePermissions & (Write | EditOwn | EditAll)) !== 0 };
};

const attachmentOf = ({
  id,
  name,
  size,
  isInline,
}: Office.AttachmentDetails | Office.AttachmentDetailsCompose): MailAttachment => ({
  id,
  name,
  bytes: size,
  inline: isInline,
});

/** A message that is being written. */
export const composedMessage = (item: OfficeWritten): WrittenMessage => {
  const inTurn = inTurns(3);
  return {
    mode: 'compose',
    getSubject: () => asked((done) => item.subject.getAsync(done)),
    setSubject: (subject) => asked((done) => item.subject.setAsync(subject, done)),
    async getRecipients() {
      const read = async (line: Line): Promise<Recipient[]> =>
        (await asked<Office.EmailAddressDetails[]>((done) => line.getAsync(done))).map(recipient);
      return { to: await read(item.to), cc: await read(item.cc), bcc: await read(item.bcc) };
    },
    async setRecipients({ to, cc, bcc }) {
      const write = async (line: Line, people: readonly Recipient[]): Promise<void> => {
        const users = inOffice(people);
        await asked<void>((done) => line.setAsync(users.slice(0, AT_ONCE), done));
        for (let from = AT_ONCE; from < users.length; from += AT_ONCE)
          await asked<void>((done) => line.addAsync(users.slice(from, from + AT_ONCE), done));
      };
      await write(item.to, to);
      await write(item.cc, cc);
      await write(item.bcc, bcc);
    },
    getBodyHtml: () => asked((done) => item.body.getAsync(Office.CoercionType.Html, done)),
    async setBodyHtml(html) {
      const type = await asked<Office.CoercionType>((done) => item.body.getTypeAsync(done));
      if (type === Office.CoercionType.Text) throw new MailProblem('plainText', 'InvalidFormatError');
      await asked<void>((done) => item.body.setAsync(html, { coercionType: Office.CoercionType.Html }, done));
    },
    async stamp(ref) {
      await asked<void>((done) => item.internetHeaders.setAsync({ [STAMP_HEADER]: ref }, done));
      // In a shared mailbox on the web there are no properties (office-js 5958): the header marks it then.
      const properties = await told(propertiesOf(item));
      if (properties === null) return;
      properties.set(STAMP_PROPERTY, ref);
      await told(asked<void>((done) => properties.saveAsync(done)));
    },
    findStamp: async () => stampIn(await propertiesOf(item)),
    listAttachments: async () =>
      (await asked<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done))).map(
        attachmentOf,
      ),
    attach: ({ name, base64 }) =>
      inTurn(async () => {
        await asked<string>((done) =>
          item.addFileAttachmentFromBase64Async(base64, name.slice(0, 255), done),
        );
      }),
    findSharing: () => sharingOf(item),
  };
};

const handsOver = (): boolean => Office.context.requirements.isSetSupported('Mailbox', '1.14');

const headerOf = (headers: string, name: string): string | null =>
  new RegExp(`^${name}:[ \\t]*(\\S+)`, 'im').exec(headers)?.[1] ?? null;

const base64Of = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/**
 * A message that was sent or received.
 * @param own the person's own address, by which what they sent is told from what they were sent
 */
export const readMessage = (item: OfficeRead, own: string): ReadMessage => {
  const headers = (): Promise<string> => asked<string>((done) => item.getAllInternetHeadersAsync(done));
  const messageId = async (): Promise<string | null> =>
    // A message sent a moment ago has no id yet where Outlook keeps it, and often has one in its headers.
    item.internetMessageId || headerOf((await told(headers())) ?? '', 'Message-ID');
  return {
    mode: 'read',
    handsOver: item.getAsFileAsync !== undefined && handsOver(),
    getSubject: async () => item.subject,
    getRecipients: async () => ({ to: item.to.map(recipient), cc: item.cc.map(recipient), bcc: [] }),
    getBodyHtml: () => asked((done) => item.body.getAsync(Office.CoercionType.Html, done)),
    async findStamp() {
      const properties = await told(propertiesOf(item));
      const kept = properties === null ? null : stampIn(properties);
      return kept ?? headerOf(await headers(), STAMP_HEADER);
    },
    async getFacts(): Promise<MailFacts> {
      const from = recipient(item.from);
      const sharing = await sharingOf(item);
      const ours = [own, sharing?.owner ?? own].map((mail) => mail.toLowerCase());
      return {
        messageId: await messageId(),
        conversation: item.conversationId || null,
        direction: ours.includes(from.mail.toLowerCase()) ? 'sent' : 'received',
        from,
        sentAt: item.dateTimeCreated.toISOString(),
      };
    },
    async getAsFile() {
      if (item.getAsFileAsync === undefined || !handsOver()) return null;
      return asked<string>((done) => item.getAsFileAsync?.(done));
    },
    listAttachments: async () => item.attachments.map(attachmentOf),
    async getAttachment(id) {
      const { content, format } = await asked<Office.AttachmentContent>((done) =>
        item.getAttachmentContentAsync(id, done),
      );
      switch (format) {
        case Office.MailboxEnums.AttachmentContentFormat.Base64:
          return content;
        case Office.MailboxEnums.AttachmentContentFormat.Url:
          return null;
        default:
          return base64Of(content);
      }
    },
    findSharing: () => sharingOf(item),
  };
};
