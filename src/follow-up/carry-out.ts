import { personKey } from '../case/commands.ts';
import type { Outcome } from '../case/outcomes.ts';
import type { CaseState, MeetingState } from '../case/state.ts';
import type { StepKey } from '../case/steps.ts';
import { jobId } from '../journal/jobs.ts';
import { findFile } from '../journal/file-contents.ts';
import { sayIn, textIn } from '../language/translate.ts';
import { circulate, fileMinutes } from './minutes.ts';
import { viewOf, type FollowUpParts } from './parts.ts';
import { OutsideProblem } from './ports.ts';
import { putFile } from './put-file.ts';

/** The outside half of each step but the cards. Called again, each finds what it made before. */

type Report = Outcome['event'];
type Carried = Exclude<StepKey, { readonly kind: 'card' | 'digest' }>;

/**
 * Does a step in Microsoft 365 and says what came of it; `null` when there is nothing to do (any more).
 * Throws `OutsideProblem` when it does not go through.
 */
export const carryOut = (
  parts: FollowUpParts,
  step: Carried,
  state: CaseState,
  again: boolean,
): Promise<Report | null> => {
  switch (step.kind) {
    case 'channel':
      return makeChannel(parts, state);
    case 'folder':
      return findFolder(parts, state);
    case 'tab':
      return pinTab(parts, state);
    case 'meeting':
      return arrange(parts, step, state, again);
    case 'file':
      return fileNotification(parts, step.draft, state);
    case 'letter':
      return fileLetter(parts, step.letterId, state);
    case 'message':
      return fileMessage(parts, step.message, state);
  }
};

const inBoth = (say: (language: 'en' | 'cy') => string): string => `${say('cy')} / ${say('en')}`;

const makeChannel = async (parts: FollowUpParts, state: CaseState): Promise<Report> => {
  const { procedure } = viewOf(parts, state);
  const channel = await parts.channels.ensureChannel({
    ref: state.ref,
    serviceName: state.service.name,
    description: inBoth((language) =>
      sayIn(language)('followUp.channelDescription', {
        procedure: textIn(procedure.title, language),
        service: state.service.name,
        ref: state.ref,
      }),
    ),
  });
  return { type: 'ChannelCreated', payload: channel };
};

const findFolder = async (parts: FollowUpParts, { channel }: CaseState): Promise<Report | null> =>
  channel === null ? null : { type: 'FolderReady', payload: await parts.files.ensureFolder(channel) };

const pinTab = async (parts: FollowUpParts, { ref, channel }: CaseState): Promise<Report | null> => {
  if (channel === null) return null;
  const { teamId, channelId } = channel;
  const tab = await parts.channels.ensureTab({
    teamId,
    channelId,
    ref,
    name: sayIn('cy')('followUp.tabName'),
  });
  return { type: 'TabPinned', payload: tab };
};

const arrange = async (
  parts: FollowUpParts,
  { meeting: id, part }: Extract<StepKey, { readonly kind: 'meeting' }>,
  state: CaseState,
  again: boolean,
): Promise<Report | null> => {
  const meeting = state.meetings.find((one) => one.id === id);
  if (meeting === undefined) return null;
  switch (part) {
    case 'slots':
      return meeting.status === 'searching' ? findSlots(parts, state, meeting) : null;
    case 'book':
      return book(parts, state, meeting, again);
    case 'link':
      return findLink(parts, meeting);
    case 'move':
      return move(parts, meeting);
    case 'cancel':
      return cancel(parts, state, meeting);
    case 'agenda':
      return sendAgenda(parts, state, meeting);
    case 'minutes':
      return fileMinutes(parts, state, meeting);
    case 'circulate':
      return circulate(parts, state, meeting);
  }
};

/** Roles whose holders must be able to come; everybody when the procedure requires none. */
const isRequired = (parts: FollowUpParts, state: CaseState): ((role: string) => boolean) => {
  const roles = parts
    .getEdition(state.edition)
    .procedures.find(({ id }) => id === state.procedure)
    ?.roles.filter(({ required }) => required)
    .map(({ id }) => id);
  const anybody = !state.group.some(({ role }) => roles?.includes(role));
  return (role) => anybody || roles?.includes(role) === true;
};

const organizerOf = (parts: FollowUpParts, state: CaseState): string => {
  const lead = viewOf(parts, state).group.find((member) => member.lead)?.key;
  const member = state.group.find((one) => personKey(one) === lead) ?? state.group[0];
  const organizer = parts.organizer ?? member?.objectId;
  if (organizer === undefined)
    throw new Error(`${state.ref} has nobody in whose calendar a meeting could stand`);
  return organizer;
};

const findSlots = async (parts: FollowUpParts, state: CaseState, meeting: MeetingState): Promise<Report> => {
  const { nation, closedDays } = parts.getEdition(state.edition);
  const calendar = parts.workingDays(nation, closedDays);
  const from = new Date(parts.clock()).toISOString();
  const today = calendar.dateOf(from);
  const days = calendar.isWorkingDay(today) ? [today] : [];
  for (let day = calendar.add(today, 1); day <= meeting.latest; day = calendar.add(day, 1)) days.push(day);
  const required = isRequired(parts, state);
  const { slots, unreadable } = await parts.diary.findSlots({
    organizer: organizerOf(parts, state),
    members: state.group.filter(({ role, deputyFor }) => deputyFor === undefined && required(role)),
    duration: meeting.duration,
    from,
    days,
  });
  return { type: 'SlotsFound', payload: { meeting: meeting.id, slots, unreadable } };
};

const book = async (
  parts: FollowUpParts,
  state: CaseState,
  meeting: MeetingState,
  again: boolean,
): Promise<Report | null> => {
  // One cancelled while it was being booked may stand in the diary all the same: booking it again finds it,
  // and its report leads to its cancellation there.
  const wanted = meeting.status === 'booking' || (meeting.status === 'cancelled' && again);
  if (!wanted || meeting.eventId !== null || meeting.start === null || meeting.end === null) return null;
  const organizer = organizerOf(parts, state);
  const required = isRequired(parts, state);
  const booked = await parts.diary.book({
    organizer,
    subject: inBoth((language) =>
      sayIn(language)('followUp.meetingSubject', { ref: state.ref, service: state.service.name }),
    ),
    bodyHtml: parts.documents.agendaHtml(viewOf(parts, state), meeting.id),
    start: meeting.start,
    end: meeting.end,
    attendees: state.group.map(({ name, mail, role, deputyFor }) => ({
      name,
      mail,
      required: deputyFor === undefined && required(role),
    })),
    transactionId: jobId(`${state.ref} meeting ${meeting.id}`),
  });
  return { type: 'MeetingBooked', payload: { ...booked, organizer, meeting: meeting.id } };
};

/** Looks again for a joining link until the meeting has begun; then it is too late for one. */
const findLink = async (
  parts: FollowUpParts,
  { id, status, start, eventId, organizer }: MeetingState,
): Promise<Report | null> => {
  if ((status !== 'booked' && status !== 'moving') || !start || !eventId || !organizer) return null;
  const { joinUrl, webUrl } = await parts.diary.links({ organizer, eventId });
  if (joinUrl !== null) return { type: 'MeetingLinkFound', payload: { meeting: id, joinUrl, webUrl } };
  const hasBegun = parts.clock() >= Date.parse(start);
  throw new OutsideProblem({ kind: hasBegun ? 'gone' : 'retry', code: 'no-meeting-link' });
};

const move = async (parts: FollowUpParts, meeting: MeetingState): Promise<Report | null> => {
  const { eventId, organizer, start, end } = meeting;
  if (meeting.status !== 'moving' || !eventId || !organizer || !start || !end) return null;
  await parts.diary.move({ organizer, eventId, start, end });
  return { type: 'MeetingMoveSent', payload: { meeting: meeting.id, start } };
};

/** The invitation gets the agenda as it is now, whichever change asked for it. */
const sendAgenda = async (
  parts: FollowUpParts,
  state: CaseState,
  { id, status, eventId, organizer, agenda: { revision } }: MeetingState,
): Promise<Report | null> => {
  if ((status !== 'booked' && status !== 'moving') || !eventId || !organizer) return null;
  const bodyHtml = parts.documents.agendaHtml(viewOf(parts, state), id);
  await parts.diary.describe({ organizer, eventId, bodyHtml });
  return { type: 'AgendaSent', payload: { meeting: id, revision } };
};

const cancel = async (
  parts: FollowUpParts,
  { ref }: CaseState,
  { id, status, eventId, organizer }: MeetingState,
): Promise<Report | null> => {
  if (status !== 'cancelling' || !eventId || !organizer) return null;
  const comment = inBoth((language) => sayIn(language)('followUp.meetingCancelled', { ref }));
  await parts.diary.cancel({ organizer, eventId, comment });
  return { type: 'MeetingCancellationSent', payload: { meeting: id } };
};

/** Before there is a folder nothing can be filed; the folder's being ready asks for the file again. */
const fileNotification = async (
  parts: FollowUpParts,
  draft: string,
  state: CaseState,
): Promise<Report | null> => {
  if (state.folder === null) return null;
  const view = viewOf(parts, state);
  const isReport = view.notifications.some((one) => one.draft === draft && one.kind !== 'notification');
  const documents = await parts.documents.notification(view, draft);
  const files = [];
  for (const { language, ...document } of documents) {
    files.push({
      ...(await putFile(parts, state.folder, isReport ? 'Reports' : 'Notifications', document)),
      language,
    });
  }
  return { type: 'NotificationFiled', payload: { draft, files } };
};

const fileLetter = async (
  parts: FollowUpParts,
  letterId: string,
  state: CaseState,
): Promise<Report | null> => {
  if (state.folder === null) return null;
  const document = await parts.documents.letter(state, letterId);
  return {
    type: 'LetterFiled',
    payload: { letterId, file: await putFile(parts, state.folder, 'Letters', document) },
  };
};

/** The bytes were kept when the message was handed in; without them there is nothing to try again with. */
const fileMessage = async (parts: FollowUpParts, id: string, state: CaseState): Promise<Report | null> => {
  const message = state.messages.find((one) => one.message === id);
  if (state.folder === null || message === undefined) return null;
  const contents = [];
  for (const { sha256 } of [message.content, ...message.attachments]) {
    const content = await findFile(parts.store, sha256);
    if (content === null) throw new OutsideProblem({ kind: 'rejected', code: 'content-missing' });
    contents.push(content);
  }
  const files = [];
  for (const document of parts.documents.message(state, id, contents)) {
    files.push(await putFile(parts, state.folder, 'Messages', document));
  }
  return { type: 'MessageFiled', payload: { message: id, files } };
};
