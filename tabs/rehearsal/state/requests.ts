import { z } from 'zod';
import type { Fault } from '../../../src/server/contract/rehearsal.ts';
import {
  injectionsSchema,
  mailBytesSchema,
  mailsSchema,
  morningSchema,
  programmeSchema,
  progressSchema,
  startOverSchema,
  type InjectionId,
  type SendMail,
} from '../../../src/server/contract/rehearsal-lessons.ts';
import {
  answerSchema,
  calendarSchema,
  changesSchema,
  chatSchema,
  composeAnswerSchema,
  faultsSchema,
  filesSchema,
  peopleSchema,
  signedInSchema,
  teamsSchema,
} from './shapes.ts';

/** The server answered, and it was not a success. `message` is fit to be shown. */
export class RequestProblem extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'RequestProblem';
    this.status = status;
  }
}

/** A message as it is sent: words, a card that the message extension gave, or both. */
export interface Said {
  readonly text: string;
  readonly card?: Readonly<Record<string, unknown>>;
}

const problemShape = z.object({ title: z.string(), detail: z.string().optional() });

const problemOf = async (response: Response): Promise<RequestProblem> => {
  const parsed = problemShape.safeParse(await response.json().catch(() => null));
  const said = parsed.success ? parsed.data.detail || parsed.data.title : response.statusText;
  return new RequestProblem(response.status, said || String(response.status));
};

/** Everything that the page asks of the rehearsal, as one person. */
export const rehearsalRequests = (token: string | null, language: 'en' | 'cy') => {
  const ask = async (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
    signal?: AbortSignal,
  ): Promise<Response> => {
    const response = await fetch(`/rehearsal/${path}`, {
      method,
      headers: {
        'accept-language': language,
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) throw await problemOf(response);
    return response;
  };
  const read = async <T>(schema: z.ZodType<T>, path: string): Promise<T> =>
    schema.parse(await (await ask('GET', path)).json());
  const locale = `${language}-GB`;

  return {
    people: () => read(peopleSchema, 'people'),
    signIn: async (person: string) =>
      signedInSchema.parse(await (await ask('POST', 'sign-in', { person })).json()).token,
    changes: () => read(changesSchema, 'changes'),
    teams: () => read(teamsSchema, 'teams'),
    chat: () => read(chatSchema, 'chat'),
    calendar: () => read(calendarSchema, 'calendar'),
    files: (path: string) => read(filesSchema, `files?path=${encodeURIComponent(path)}`),
    fileContent: async (id: string) => (await ask('GET', `files/${encodeURIComponent(id)}/content`)).blob(),
    faults: () => read(faultsSchema, 'faults'),
    setFaults: async (faults: readonly Fault[]) => {
      await ask('PUT', 'faults', { faults });
    },
    reset: async () => {
      await ask('POST', 'reset');
    },
    startOver: () => read(startOverSchema, 'start-over'),
    lessons: () => read(programmeSchema, 'lessons'),
    progress: (learner: string) =>
      read(progressSchema, `lessons/progress?learner=${encodeURIComponent(learner)}`),
    startLesson: async (lesson: string, learner: string) => {
      await ask('PUT', `lessons/${encodeURIComponent(lesson)}`, { learner });
    },
    tickStep: async (lesson: string, step: string, learner: string, done: boolean) => {
      await ask('PUT', `lessons/${encodeURIComponent(lesson)}/steps/${encodeURIComponent(step)}`, {
        learner,
        done,
      });
    },
    mails: () => read(mailsSchema, 'mails'),
    readMail: async (id: string) => {
      await ask('PUT', `mails/${encodeURIComponent(id)}/read`);
    },
    sendMail: async (mail: SendMail) =>
      z.object({ id: z.string() }).parse(await (await ask('POST', 'mails', mail)).json()).id,
    mailFile: async (id: string) =>
      (await read(mailBytesSchema, `mails/${encodeURIComponent(id)}/file?language=${language}`)).base64,
    mailAttachment: async (id: string, index: string) =>
      (
        await read(
          mailBytesSchema,
          `mails/${encodeURIComponent(id)}/attachments/${encodeURIComponent(index)}`,
        )
      ).base64,
    morning: () => read(morningSchema, 'morning'),
    letMorningCome: async () => {
      await ask('POST', 'morning', {});
    },
    injections: () => read(injectionsSchema, 'injections'),
    inject: async (injection: InjectionId, person: string) => {
      await ask('POST', 'injections', { injection, person });
    },
    say: async (said: Said) => {
      await ask('POST', 'chat', { ...said, locale });
    },
    sayInChannel: async (channel: string, said: Said) => {
      await ask('POST', `channels/${encodeURIComponent(channel)}/messages`, { ...said, locale });
    },
    /** `place` is a channel's id, null for the chat with the bot. */
    findCase: async (place: string | null, text: string, signal: AbortSignal) =>
      composeAnswerSchema.parse(
        await (await ask('POST', 'compose/search', { place, text, locale }, signal)).json(),
      ),
    unfoldLink: async (place: string | null, url: string) =>
      composeAnswerSchema.parse(await (await ask('POST', 'compose/link', { place, url, locale })).json()),
    act: async (action: {
      conversationId: string;
      activityId: string;
      verb: string;
      data: Record<string, unknown>;
    }) => answerSchema.parse(await (await ask('POST', 'cards/action', { ...action, locale })).json()),
  };
};

export type RehearsalRequests = ReturnType<typeof rehearsalRequests>;
