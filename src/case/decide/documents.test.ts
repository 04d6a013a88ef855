import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../commands.ts';
import { eventsOf, opened, refusalOf } from '../testing/scenario.ts';

const story = opened();
const draft = {
  type: 'draftNotification',
  notification: 'escalating-concerns',
  fields: { summary: '' },
} as const;
const drafted = story.does(draft, { newId: 'd1' });
const confirm: CommandOf<'confirmNotification'> = {
  type: 'confirmNotification',
  draft: 'd1',
  fields: { summary: 'Medicines missed', suspension: 'None' },
  recipients: [{ name: 'Arolygiaeth Gofal Cymru', mail: 'agc@llyw.example' }],
};
const confirmed = drafted.does(confirm);
const file = {
  language: 'en',
  name: 'notification.docx',
  sha256: 'ab',
  bytes: 10,
  itemId: 'i',
  webUrl: 'https://f.example',
} as const;
const filed = confirmed.hears({ type: 'NotificationFiled', payload: { draft: 'd1', files: [file] } });

describe('a notification', () => {
  it('is not confirmed with a required field empty, which is named in both languages', () => {
    expect(refusalOf(drafted.asks({ ...confirm, fields: { summary: '  ' } }))).toMatchObject({
      code: 'missing-fields',
      cite: 'Code 5.27',
      missing: [
        { requirement: 'summary', cite: 'Code 5.27' },
        { requirement: 'suspension', cite: 'Code 5.27' },
      ],
      detail: { summaryEn: 'Summary', summaryCy: 'Summary (cy)' },
    });
    expect(
      refusalOf(drafted.asks({ ...confirm, fields: { ...confirm.fields, service: '' } })).missing,
    ).toEqual([{ requirement: 'service', cite: 'Code 5.27' }]);
  });

  it('goes from draft to confirmed, filed and uploaded, and meets its duties on the way', () => {
    expect(confirmed.case.steps['file:d1']?.status).toBe('waiting');
    expect(filed.view().notifications[0]).toMatchObject({ status: 'filed', files: [{ sha256: 'ab' }] });
    const uploaded = filed.does({ type: 'confirmUpload', draft: 'd1', platformReference: 'CoP 12' });
    expect(uploaded.view().notifications[0]).toMatchObject({
      status: 'uploaded',
      platformReference: 'CoP 12',
    });
    expect(eventsOf(uploaded.asks({ type: 'confirmUpload', draft: 'd1' }))).toEqual([]);
  });

  it('goes no way twice and no way back', () => {
    expect(refusalOf(confirmed.asks(confirm)).code).toBe('draft-state');
    expect(refusalOf(confirmed.asks({ type: 'discardNotification', draft: 'd1' })).code).toBe('draft-state');
    expect(refusalOf(drafted.asks({ type: 'confirmUpload', draft: 'd1' }))).toMatchObject({
      code: 'draft-state',
      detail: { status: 'drafted' },
    });
    expect(refusalOf(drafted.asks({ ...confirm, draft: 'd9' })).code).toBe('unknown-draft');
    expect(refusalOf(story.asks({ ...draft, notification: 'weather' })).code).toBe('unknown-notification');
    const discarded = drafted.does({ type: 'discardNotification', draft: 'd1' });
    expect(refusalOf(discarded.asks(confirm)).code).toBe('draft-state');
    expect(filed.hears({ type: 'NotificationFiled', payload: { draft: 'd1', files: [file] } }).log).toEqual(
      filed.log,
    );
  });

  it('filed by hand counts, and a file that comes after all is kept', () => {
    const hand = confirmed.does({ type: 'markStepDoneByHand', step: 'file:d1', note: 'Saved it myself' });
    expect(hand.view().notifications[0]).toMatchObject({ status: 'filed', files: [] });
    const late = hand.hears({ type: 'NotificationFiled', payload: { draft: 'd1', files: [file] } });
    expect(late.case.notifications[0]?.files).toEqual([file]);
  });
});

describe('a letter', () => {
  const letter: CommandOf<'fileLetter'> = {
    type: 'fileLetter',
    letter: 'default-and-remedy',
    language: 'both',
    subject: 'Remedy',
    body: '<p>Annwyl</p>',
    recipients: ['gofal@dychmygol.example'],
  };

  it('is filed once as it stands', () => {
    const submitted = story.does(letter, { newId: 'l1' });
    expect(submitted.case.steps['letter:l1']?.status).toBe('waiting');
    const { language: _language, ...written } = file;
    const report = { type: 'LetterFiled', payload: { letterId: 'l1', file: written } } as const;
    const done = submitted.hears(report);
    expect(done.view().letters[0]).toMatchObject({ status: 'filed', file: { name: 'notification.docx' } });
    expect(done.hears(report).log).toEqual(done.log);
    const duty = done.view().duties.find(({ id }) => id === 'default-letter');
    expect(duty).toMatchObject({ status: 'met', deadline: { due: '2026-12-07', state: 'met-in-time' } });
  });

  it('goes to somebody; people and families are counted, not named', () => {
    expect(refusalOf(story.asks({ ...letter, recipients: [] })).code).toBe('no-recipients');
    const many = story.does({ ...letter, recipients: [], blindCopies: 12 });
    expect(many.view().letters).toMatchObject([{ recipients: [], blindCopies: 12 }]);
  });

  it('must be one that the procedure has', () => {
    expect(refusalOf(story.asks({ ...letter, letter: 'love' })).code).toBe('unknown-letter');
  });
});

describe('a message', () => {
  const message: CommandOf<'fileMessage'> = {
    type: 'fileMessage',
    message: {
      messageId: '<1@gofal.example>',
      direction: 'received',
      from: { name: 'Esiampl', mail: 'gofal@dychmygol.example' },
      sentAt: '2026-11-20T09:00:00Z',
      subject: 'Our answer',
    },
    kind: 'provider-response',
    form: 'eml',
    content: { sha256: 'a'.repeat(64), bytes: 10 },
    attachments: [],
  };
  const { language: _language, ...written } = file;

  it('is filed once, whoever files it and how often it is asked for', () => {
    const submitted = story.does(message, { newId: 'm1' });
    expect(submitted.case.steps['message:m1']?.status).toBe('waiting');
    expect(eventsOf(submitted.asks(message))).toEqual([]);
    const report = { type: 'MessageFiled', payload: { message: 'm1', files: [written] } } as const;
    const done = submitted.hears(report);
    expect(done.view().messages).toMatchObject([{ status: 'filed', messageId: '<1@gofal.example>' }]);
    expect(done.case.steps['message:m1']?.status).toBe('done');
    expect(done.hears(report).log).toEqual(done.log);
  });

  it('is the provider’s response only where whoever files it says so', () => {
    expect(story.does(message).view().plan.providerResponses).toEqual([]);
    const answered = story.does({ ...message, providerResponse: 'Two more nurses from Monday' });
    expect(answered.view().plan.providerResponses).toMatchObject([
      { response: 'Two more nurses from Monday' },
    ]);
  });

  it('that somebody put into the folder by hand counts as filed', () => {
    const hand = story
      .does(message, { newId: 'm1' })
      .does({ type: 'markStepDoneByHand', step: 'message:m1', note: 'Saved it myself' });
    expect(hand.view().messages).toMatchObject([{ status: 'filed', files: [] }]);
  });
});

describe('an evidence bundle', () => {
  const asked = story.does({ type: 'exportBundle', way: 'kept' }, { newId: 'b1' });
  const payload = { bundle: 'b1', sha256: 'ab', bytes: 9, keptUntil: '2026-11-24T10:00:00.000Z' };
  const fetched = { type: 'fetchBundle', bundle: 'b1' } as const;

  it('is made once, or given up once, and a late report of the other means nothing', () => {
    const made = asked.hears({ type: 'BundleMade', payload });
    const failed = asked.hears({ type: 'BundleFailed', payload: { bundle: 'b1', tries: 5 } });
    expect(made.case.bundles).toMatchObject([{ id: 'b1', made: { sha256: 'ab' }, failedAt: null }]);
    expect(failed.case.bundles).toMatchObject([{ id: 'b1', made: null, failedAt: expect.any(String) }]);
    expect(
      made.hears({ type: 'BundleFailed', payload: { bundle: 'b1', tries: 5 } }).case.bundles,
    ).toMatchObject([{ failedAt: null }]);
    expect(failed.hears({ type: 'BundleMade', payload }).case.bundles).toMatchObject([{ made: null }]);
  });

  it('is told of as fetched while it is kept, and otherwise there is nothing to tell', () => {
    const made = asked.hears({ type: 'BundleMade', payload: { ...payload, keptUntil: '2999-01-01' } });
    expect(eventsOf(made.asks(fetched))).toEqual([{ type: 'BundleFetched', payload: { bundle: 'b1' } }]);
    expect(eventsOf(asked.asks(fetched))).toEqual([]);
    const over = asked.hears({ type: 'BundleMade', payload: { ...payload, keptUntil: '2000-01-01' } });
    expect(eventsOf(over.asks(fetched))).toEqual([]);
  });
});
