import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MailProblem, STAMP_HEADER, STAMP_PROPERTY } from './mail-host.ts';
import { composedMessage, type OfficeRead, type OfficeWritten, readMessage } from './office-message.ts';

/** What Office.js answers in these tests: a value, or one of its errors by name. */
class Refused {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const result = <T>(answer: T | Refused): Pick<Office.AsyncResult<T>, 'status' | 'value' | 'error'> =>
  answer instanceof Refused
    ? {
        status: Office.AsyncResultStatus.Failed,
        error: { code: 9000, message: answer.name, name: answer.name },
        // As in Office.js, where nothing is there to read.
        get value(): T {
          throw new Error('A failure has no value');
        },
      }
    : {
        status: Office.AsyncResultStatus.Succeeded,
        value: answer,
        error: { code: 0, message: '', name: '' },
      };

/** A method of Office.js: what it is called with, and its answer by the callback, which comes last. */
const answering =
  <T>(answer: (...given: readonly unknown[]) => T | Refused) =>
  (...given: readonly unknown[]): void => {
    const done = given.findLast((one) => typeof one === 'function');
    done?.(result(answer(...given)));
  };

const refusing = (name: string) => answering(() => new Refused(name));

const person = (displayName: string, emailAddress: string): Office.EmailAddressDetails => ({
  displayName,
  emailAddress,
  appointmentResponse: 'none',
  recipientType: 'other',
});

const propertiesWith = (kept: Map<string, string>, saved: () => void | Refused): Office.CustomProperties => ({
  get: (name) => kept.get(name),
  getAll: () => Object.fromEntries(kept),
  remove: (name) => void kept.delete(name),
  set: (name, value) => void kept.set(name, value),
  saveAsync: answering(saved),
});

const supports = (version: number): void => {
  vi.stubGlobal('Office', {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    CoercionType: { Html: 'html', Text: 'text' },
    MailboxEnums: {
      AttachmentContentFormat: { Base64: 'base64', Url: 'url', Eml: 'eml', ICalendar: 'iCalendar' },
      DelegatePermissions: { Read: 1, Write: 2, DeleteOwn: 4, DeleteAll: 8, EditOwn: 16, EditAll: 32 },
    },
    context: {
      requirements: {
        isSetSupported: (_: string, asked: string) => Number(asked.split('.')[1]) <= version,
      },
    },
  });
};
beforeEach(() => supports(14));
afterEach(() => {
  vi.unstubAllGlobals();
});

const own = 'mari@penrhyn.example';

const received = (changes: Partial<OfficeRead> = {}): OfficeRead => ({
  subject: 'Our answer',
  to: [person('Mari', own)],
  cc: [],
  from: person('Rheolwr', 'rheolwr@gofal.example'),
  body: { getAsync: answering(() => '<p>Two nurses</p>') },
  internetMessageId: '<1@gofal.example>',
  conversationId: 'c-1',
  dateTimeCreated: new Date('2026-11-20T09:00:00Z'),
  attachments: [],
  loadCustomPropertiesAsync: answering(() => propertiesWith(new Map(), () => undefined)),
  getAllInternetHeadersAsync: answering(() => ''),
  getAttachmentContentAsync: refusing('InternalServerError'),
  getAsFileAsync: answering(() => 'RW1s'),
  getSharedPropertiesAsync: refusing('UnsupportedSharedItem'),
  ...changes,
});

describe('a message that was received, as Office.js has it', () => {
  it('tells what it is, and is handed over whole', async () => {
    const message = readMessage(received(), own);
    expect(message.handsOver).toBe(true);
    expect(await message.getAsFile()).toBe('RW1s');
    expect(await message.getBodyHtml()).toBe('<p>Two nurses</p>');
    expect(await message.findSharing()).toBeNull();
    expect(await message.getFacts()).toEqual({
      messageId: '<1@gofal.example>',
      conversation: 'c-1',
      direction: 'received',
      from: { name: 'Rheolwr', mail: 'rheolwr@gofal.example' },
      sentAt: '2026-11-20T09:00:00.000Z',
    });
  });

  it('is not handed over by an Outlook that lacks the method, or has it and does not support it', async () => {
    const { getAsFileAsync: _, getSharedPropertiesAsync: __, ...older } = received();
    const message = readMessage(older, own);
    expect(message.handsOver).toBe(false);
    expect(await message.getAsFile()).toBeNull();
    expect(await message.findSharing()).toBeNull();

    supports(13);
    const asked = vi.fn<(...given: readonly unknown[]) => void>(answering(() => 'RW1s'));
    const unsupported = readMessage(received({ getAsFileAsync: asked }), own);
    expect(unsupported.handsOver).toBe(false);
    expect(await unsupported.getAsFile()).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('says by its reason what Outlook would not do', async () => {
    const reasonOf = async (name: string): Promise<unknown> => {
      const message = readMessage(received({ getAsFileAsync: refusing(name) }), own);
      return message.getAsFile().then(
        () => null,
        (problem: unknown) => problem instanceof MailProblem && [problem.reason, problem.code],
      );
    };
    expect(await reasonOf('NotSupported')).toEqual(['notHere', 'NotSupported']);
    expect(await reasonOf('AttachmentSizeExceeded')).toEqual(['tooLarge', 'AttachmentSizeExceeded']);
    expect(await reasonOf('GenericResponseError')).toEqual(['failed', 'GenericResponseError']);
  });

  it('gives its attachments as bytes, a message among them as its text, and none that is only a link', async () => {
    const contents: Record<string, Office.AttachmentContent> = {
      file: { format: 'base64', content: 'cGRm' },
      mail: { format: 'eml', content: 'Subject: Tŷ' },
      link: { format: 'url', content: 'https://files.example/x' },
    };
    const message = readMessage(
      received({
        attachments: [
          {
            attachmentType: 'file',
            contentId: '',
            contentType: 'application/pdf',
            id: 'file',
            isInline: false,
            name: 'rota.pdf',
            size: 3,
          },
        ],
        getAttachmentContentAsync: answering(
          (id) => contents[String(id)] ?? new Refused('InvalidAttachmentId'),
        ),
      }),
      own,
    );
    expect(await message.listAttachments()).toEqual([
      { id: 'file', name: 'rota.pdf', bytes: 3, inline: false },
    ]);
    expect(await message.getAttachment('file')).toBe('cGRm');
    expect(Buffer.from((await message.getAttachment('mail')) ?? '', 'base64').toString()).toBe('Subject: Tŷ');
    expect(await message.getAttachment('link')).toBeNull();
    await expect(message.getAttachment('gone')).rejects.toThrow(MailProblem);
  });

  it('has its case from the property, or from the header where there are no properties', async () => {
    const kept = propertiesWith(new Map([[STAMP_PROPERTY, 'EC-2026-0007']]), () => undefined);
    const byProperty = readMessage(received({ loadCustomPropertiesAsync: answering(() => kept) }), own);
    expect(await byProperty.findStamp()).toBe('EC-2026-0007');

    const byHeader = readMessage(
      received({
        loadCustomPropertiesAsync: refusing('InternalServerError'),
        getAllInternetHeadersAsync: answering(() => `Received: x\r\n${STAMP_HEADER}: HC-2026-0003\r\nTo: y`),
      }),
      own,
    );
    expect(await byHeader.findStamp()).toBe('HC-2026-0003');
    expect(await readMessage(received(), own).findStamp()).toBeNull();
    const silent = readMessage(
      received({ getAllInternetHeadersAsync: refusing('InternalServerError') }),
      own,
    );
    await expect(silent.findStamp()).rejects.toThrow(MailProblem);
  });

  it('that oneself or the shared mailbox sent is known as sent, its id from the headers when Outlook has none', async () => {
    const shared: Office.SharedProperties = {
      owner: 'Comisiynu@penrhyn.example',
      targetRestUrl: '',
      targetMailbox: '',
      delegatePermissions: Office.MailboxEnums.DelegatePermissions.Read,
    };
    const message = readMessage(
      received({
        from: person('Comisiynu', 'comisiynu@penrhyn.example'),
        internetMessageId: '',
        getAllInternetHeadersAsync: answering(() => 'message-id: <2@penrhyn.example>\r\n'),
        getSharedPropertiesAsync: answering(() => shared),
      }),
      own,
    );
    expect(await message.findSharing()).toEqual({ owner: shared.owner, mayWrite: false });
    expect(await message.getFacts()).toMatchObject({ direction: 'sent', messageId: '<2@penrhyn.example>' });
  });
});

const lineOf = (people: readonly Office.EmailAddressDetails[]): OfficeWritten['to'] => {
  let now: readonly unknown[] = people;
  return {
    getAsync: answering(() => now),
    setAsync: answering((given) => {
      if (Array.isArray(given)) now = given;
    }),
    addAsync: answering((given) => {
      if (Array.isArray(given)) now = [...now, ...given];
    }),
  };
};

const written = (changes: Partial<OfficeWritten> = {}): OfficeWritten => ({
  subject: { getAsync: answering(() => ''), setAsync: answering(() => undefined) },
  to: lineOf([]),
  cc: lineOf([]),
  bcc: lineOf([]),
  body: {
    getAsync: answering(() => ''),
    setAsync: answering(() => undefined),
    getTypeAsync: answering(() => Office.CoercionType.Html),
  },
  internetHeaders: { setAsync: answering(() => undefined) },
  loadCustomPropertiesAsync: answering(() => propertiesWith(new Map(), () => undefined)),
  getAttachmentsAsync: answering(() => []),
  addFileAttachmentFromBase64Async: answering(() => 'id'),
  getSharedPropertiesAsync: refusing('UnsupportedSharedItem'),
  ...changes,
});

describe('a message that is being written, as Office.js has it', () => {
  it('takes recipients on all three lines and gives them back', async () => {
    const message = composedMessage(written());
    const lines = {
      to: [{ name: 'A', mail: 'a@x.example' }],
      cc: [],
      bcc: [{ name: '', mail: 'b@x.example' }],
    };
    await message.setRecipients(lines);
    expect(await message.getRecipients()).toMatchObject({
      to: [{ name: 'A', mail: 'a@x.example' }],
      cc: [],
      bcc: [{ mail: 'b@x.example' }],
    });
  });

  it('takes more people than Outlook takes in one call, none lost and none twice', async () => {
    const line = lineOf([]);
    const setAsync = vi.spyOn(line, 'setAsync');
    const addAsync = vi.spyOn(line, 'addAsync');
    const message = composedMessage(written({ bcc: line }));
    const bcc = Array.from({ length: 230 }, (_, at) => ({ name: '', mail: `teulu${at}@x.example` }));
    await message.setRecipients({ to: [], cc: [], bcc });
    expect((await message.getRecipients()).bcc).toHaveLength(230);
    expect([setAsync.mock.calls, addAsync.mock.calls].map((calls) => calls.length)).toEqual([1, 2]);
    for (const [people] of [...setAsync.mock.calls, ...addAsync.mock.calls])
      expect(people.length).toBeLessThanOrEqual(100);
  });

  it('in plain text is left alone, and a letter too long is said to be', async () => {
    const put = vi.fn<(...given: readonly unknown[]) => void>(answering(() => undefined));
    const body = (type: Office.CoercionType, setAsync: OfficeWritten['body']['setAsync']) =>
      written({ body: { getAsync: answering(() => ''), setAsync, getTypeAsync: answering(() => type) } });
    const plain = composedMessage(body(Office.CoercionType.Text, put));
    await expect(plain.setBodyHtml('<p>x</p>')).rejects.toMatchObject({ reason: 'plainText' });
    expect(put).not.toHaveBeenCalled();
    const long = composedMessage(body(Office.CoercionType.Html, refusing('DataExceedsMaximumSize')));
    await expect(long.setBodyHtml('<p>x</p>')).rejects.toMatchObject({ reason: 'tooLong' });
  });

  it('is marked by its header alone where a shared mailbox has no properties', async () => {
    const setAsync = vi.fn<(...given: readonly unknown[]) => void>(answering(() => undefined));
    const item = written({
      internetHeaders: { setAsync },
      loadCustomPropertiesAsync: refusing('InternalServerError'),
    });
    await composedMessage(item).stamp('EC-2026-0007');
    expect(setAsync.mock.calls[0]?.[0]).toEqual({ [STAMP_HEADER]: 'EC-2026-0007' });
    const deaf = written({ internetHeaders: { setAsync: refusing('InternalServerError') } });
    await expect(composedMessage(deaf).stamp('EC-2026-0007')).rejects.toThrow(MailProblem);
  });

  it('takes at most three attachments at a time, with names that Outlook takes, and says why it takes one no more', async () => {
    const going: (() => void)[] = [];
    const names: unknown[] = [];
    const item = written({
      addFileAttachmentFromBase64Async: (...given: readonly unknown[]) => {
        names.push(given[1]);
        going.push(() => answering(() => 'id')(...given));
      },
    });
    const message = composedMessage(item);
    const all = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      message.attach({ name: name.repeat(300), base64: 'cGRm' }),
    );
    await vi.waitFor(() => expect(going).toHaveLength(3));
    going[0]?.();
    await all[0];
    await vi.waitFor(() => expect(going).toHaveLength(4));
    for (const finish of going.slice(1)) finish();
    await vi.waitFor(() => expect(going).toHaveLength(5));
    going[4]?.();
    await Promise.all(all);
    expect(names[0]).toBe('a'.repeat(255));

    const full = written({ addFileAttachmentFromBase64Async: refusing('NumberOfAttachmentsExceeded') });
    const refused = composedMessage(full).attach({ name: 'x', base64: '' });
    await expect(refused).rejects.toMatchObject({ reason: 'tooMany' });
  });
});
