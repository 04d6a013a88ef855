import { z } from 'zod';
import { sayIn } from '../../../src/language/say.ts';
import type { Language } from '../../../src/procedures/types.ts';
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
import { ApiProblem, NoAnswer } from '../../api/problem.ts';
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

/** A message as it is sent: words, a card that the message extension gave, or both. */
export interface Said {
  readonly text: string;
  readonly card?: Readonly<Record<string, unknown>>;
}

const details = [
  { is: (status: number) => status === 404, text: 'rehearsal.trouble.gone' },
  { is: (status: number) => status === 502, text: 'rehearsal.trouble.bot' },
  { is: (status: number) => status === 504, text: 'rehearsal.trouble.slow' },
  { is: (status: number) => status < 500, text: 'rehearsal.trouble.refused' },
] as const;

/** The server answered, and it was not a success: what that means here, in the language of the page. */
const problemOf = (status: number, language: Language): ApiProblem => {
  const say = sayIn(language);
  return new ApiProblem({
    type: 'about:blank',
    title: say('common.problem.title'),
    status,
    detail: say(details.find(({ is }) => is(status))?.text ?? 'rehearsal.trouble.failed'),
    code: 'rehearsal',
    cite: null,
    missing: [],
    mayOverride: false,
    fields: [],
  });
};

/**
 * Everything that the page asks of the rehearsal, as one person. Throws `ApiProblem` and `NoAnswer`, as the pages do
 * that stand in its frames.
 * @param tokenNow the person's token as it is by now; null while nobody is signed in
 */
export const rehearsalRequests = (tokenNow: () => string | null, language: Language) => {
  const over = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      return await fetch(path, init);
    } catch (problem) {
      // Nobody waits for it any more: that is no trouble.
      if (init.signal?.aborted === true) throw problem;
      throw new NoAnswer(null, problem);
    }
  };
  const ask = async (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
    signal?: AbortSignal,
  ): Promise<Response> => {
    const token = tokenNow();
    const response = await over(`/rehearsal/${path}`, {
      method,
      headers: {
        'accept-language': language,
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) throw problemOf(response.status, language);
    return response;
  };
  const told = async <T>(schema: z.ZodType<T>, response: Response): Promise<T> => {
    const parsed = schema.safeParse(await response.json());
    // The page is older or newer than its server.
    if (!parsed.success) throw new NoAnswer(response.status, parsed.error);
    return parsed.data;
  };
  const read = async <T>(schema: z.ZodType<T>, path: string): Promise<T> =>
    told(schema, await ask('GET', path));
  const locale = `${language}-GB`;

  return {
    people: () => read(peopleSchema, 'people'),
    signIn: async (person: string) =>
      (await told(signedInSchema, await ask('POST', 'sign-in', { person }))).token,
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
      (await told(z.object({ id: z.string() }), await ask('POST', 'mails', mail))).id,
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
      told(composeAnswerSchema, await ask('POST', 'compose/search', { place, text, locale }, signal)),
    unfoldLink: async (place: string | null, url: string) =>
      told(composeAnswerSchema, await ask('POST', 'compose/link', { place, url, locale })),
    act: async (action: {
      conversationId: string;
      activityId: string;
      verb: string;
      data: Record<string, unknown>;
    }) => told(answerSchema, await ask('POST', 'cards/action', { ...action, locale })),
  };
};

export type RehearsalRequests = ReturnType<typeof rehearsalRequests>;
