import { MailProblem, type MailMessage, type Recipient, STAMP_HEADER, STAMP_PROPERTY } from './mail-host.ts';

const reasons: Readonly<Record<string, MailProblem['reason']>> = {
  DataExceedsMaximumSize: 'tooLong',
  InvalidFormatError: 'plainText',
  NotSupported: 'notHere',
  'API Not Supported': 'notHere',
};

/** Office.js answers by callback; this gives the value or throws what went wrong. */
const asked = <T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new MailProblem(reasons[result.error.name] ?? 'failed', result.error.name));
    }),
  );

const recipient = (r: Office.EmailAddressDetails): Recipient => ({
  name: r.displayName,
  mail: r.emailAddress,
});

const propertiesOf = (item: Office.MessageCompose | Office.MessageRead): Promise<Office.CustomProperties> =>
  asked((done) => item.loadCustomPropertiesAsync(done));

const stampIn = (properties: Office.CustomProperties): string | null => {
  const value: unknown = properties.get(STAMP_PROPERTY);
  return typeof value === 'string' && value !== '' ? value : null;
};

/** A message that is being written. */
export const composedMessage = (item: Office.MessageCompose): MailMessage => ({
  mode: 'compose',
  getSubject: () => asked((done) => item.subject.getAsync(done)),
  setSubject: (subject) => asked((done) => item.subject.setAsync(subject, done)),
  async getRecipients() {
    const to = await asked<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done));
    const cc = await asked<Office.EmailAddressDetails[]>((done) => item.cc.getAsync(done));
    return { to: to.map(recipient), cc: cc.map(recipient) };
  },
  setRecipients: (to) =>
    asked((done) =>
      item.to.setAsync(
        to.map(({ name, mail }) => ({ displayName: name, emailAddress: mail })),
        done,
      ),
    ),
  getBodyHtml: () => asked((done) => item.body.getAsync(Office.CoercionType.Html, done)),
  async setBodyHtml(html) {
    const type = await asked<Office.CoercionType>((done) => item.body.getTypeAsync(done));
    if (type === Office.CoercionType.Text) throw new MailProblem('plainText', 'InvalidFormatError');
    await asked<void>((done) => item.body.setAsync(html, { coercionType: Office.CoercionType.Html }, done));
  },
  async stamp(ref) {
    await asked<void>((done) => item.internetHeaders.setAsync({ [STAMP_HEADER]: ref }, done));
    const properties = await propertiesOf(item);
    properties.set(STAMP_PROPERTY, ref);
    await asked<void>((done) => properties.saveAsync(done));
  },
  findStamp: async () => stampIn(await propertiesOf(item)),
});

const headerStamp = new RegExp(`^${STAMP_HEADER}:\\s*(\\S+)`, 'im');

/** A message that was sent or received. */
export const readMessage = (item: Office.MessageRead): MailMessage => {
  const refuse = (): Promise<never> => Promise.reject(new MailProblem('notHere', 'ReadMode'));
  return {
    mode: 'read',
    getSubject: async () => item.subject,
    setSubject: refuse,
    getRecipients: async () => ({ to: item.to.map(recipient), cc: item.cc.map(recipient) }),
    setRecipients: refuse,
    getBodyHtml: () => asked((done) => item.body.getAsync(Office.CoercionType.Html, done)),
    setBodyHtml: refuse,
    stamp: refuse,
    async findStamp() {
      const kept = stampIn(await propertiesOf(item));
      if (kept !== null) return kept;
      const headers = await asked<string>((done) => item.getAllInternetHeadersAsync(done));
      return headerStamp.exec(headers)?.[1] ?? null;
    },
  };
};
