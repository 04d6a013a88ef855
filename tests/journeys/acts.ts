import { letterDraftSchema, notificationDraftSchema } from '../../src/server/contract/drafts.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { Client } from './client.ts';
import { inDays } from './given.ts';

/** What people do in more than one story and in more than one step: a letter, a notification, a meeting. */

/** Prepares the letter, lets a person fill what the case does not know, sends it in and waits until it is filed. */
export async function fileLetter(
  client: Client,
  ref: string,
  letter: string,
  said: Readonly<Record<string, string>> = {},
): Promise<CaseView> {
  const path = `/api/cases/${ref}/drafts/letters/${letter}`;
  const draft = letterDraftSchema.parse((await client.ask('GET', `${path}?language=both`)).body);
  const fields = Object.fromEntries(
    draft.fields.map(({ id, value, kind }) => [id, said[id] ?? (value || inventedValue(kind))]),
  );
  const rendered = letterDraftSchema.parse(
    (await client.ask('POST', `${path}/render`, { fields, language: 'both' })).body,
  );
  if (rendered.missing.length > 0) throw new Error(`${letter}: still missing ${rendered.missing.join(', ')}`);
  const count = (await client.view(ref)).letters.filter((one) => one.letter === letter).length;
  await client.does(ref, {
    type: 'fileLetter',
    letter,
    language: 'both',
    subject: rendered.subject,
    body: rendered.html,
    recipients: rendered.recipients.length > 0 ? rendered.recipients : ['rheolwr@gofal-enghraifft.example'],
  });
  return client.until(
    ref,
    `${letter} filed`,
    ({ letters }) =>
      letters.filter((one) => one.letter === letter && one.status === 'filed').length === count + 1,
  );
}

const inventedValue = (kind: 'line' | 'text' | 'list' | 'date'): string =>
  kind === 'date' ? inDays(30) : 'Said by a person for the journey';

export interface FiledDraft {
  readonly draft: string;
  readonly view: CaseView;
  readonly files: CaseView['notifications'][number]['files'];
}

/** A notification or a report: drafted, confirmed by a person, and filed in both languages. */
export async function fileDraft(
  client: Client,
  ref: string,
  template: string,
  said: Readonly<Record<string, string>> = {},
): Promise<FiledDraft> {
  const answer = await client.ask('GET', `/api/cases/${ref}/drafts/notifications/${template}`);
  const form = notificationDraftSchema.parse(answer.body);
  const fields = Object.fromEntries(
    form.fields.map(({ id, value, kind }) => [id, said[id] ?? (value || inventedValue(kind))]),
  );
  const known = new Set((await client.view(ref)).notifications.map(({ draft }) => draft));
  const drafted = await client.does(ref, { type: 'draftNotification', notification: template, fields });
  const draft =
    drafted.notifications.find((one) => one.notification === template && !known.has(one.draft))?.draft ?? '';
  await client.does(ref, {
    type: 'confirmNotification',
    draft,
    fields,
    recipients:
      form.recipients.length > 0
        ? form.recipients.map(({ name }) => ({ name: name.en }))
        : [{ name: 'File' }],
  });
  const view = await client.until(ref, `${template} filed`, ({ notifications }) =>
    notifications.some((one) => one.draft === draft && one.status === 'filed'),
  );
  return { draft, view, files: view.notifications.find((one) => one.draft === draft)?.files ?? [] };
}

/** Asks for a meeting, takes the first time that suits everybody, and waits until it stands in the diary. */
export async function bookMeeting(client: Client, ref: string): Promise<string> {
  const before = (await client.view(ref)).meetings.length;
  await client.does(ref, { type: 'requestMeeting', duration: 60, within: 10 });
  const proposed = await client.until(
    ref,
    'times for a meeting',
    ({ meetings }) => (meetings[before]?.status ?? 'searching') !== 'searching',
  );
  const meeting = proposed.meetings[before];
  const start = meeting?.slots[0]?.start;
  if (meeting === undefined || start === undefined) throw new Error(`no time for a meeting of ${ref}`);
  await client.does(ref, { type: 'chooseSlot', meeting: meeting.id, start });
  await client.until(ref, 'the meeting booked', ({ meetings }) => meetings[before]?.status === 'booked');
  return meeting.id;
}

export async function holdMeeting(
  client: Client,
  ref: string,
  actions: readonly { text: string; owner: string; due: string }[] = [],
): Promise<CaseView> {
  const meeting = await bookMeeting(client, ref);
  return client.does(ref, {
    type: 'recordMeetingHeld',
    meeting,
    decisions: 'The group agreed what happens next.',
    attendees: ['Mari Enghraifft', 'Siân Esiampl-Jones'],
    actions: [...actions],
  });
}
