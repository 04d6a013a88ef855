import { randomUUID } from 'node:crypto';
import { caseViewSchema, type CaseView } from '../../src/case/view-schema.ts';
import type { Command } from '../../src/case/commands.ts';
import { problemSchema, type Problem } from '../../src/server/contract/problem.ts';
import { doneSchema, openedSchema, type OpenCaseBody } from '../../src/server/contract/cases.ts';
import type {
  CardActionAnswer,
  Calendar,
  Chat,
  Fault,
  Files,
  PersonEntry,
  Teams,
} from '../../src/server/contract/rehearsal.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer satisfies; the last answer goes into the error when it never does. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  good: (answer: T) => boolean,
  seconds = 30,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`${what}: not within ${seconds} s; last seen ${JSON.stringify(answer).slice(0, 2000)}`);
    await sleep(100);
  }
}

/** One person at work through the product's own HTTP interface. */
export class Client {
  readonly base: string;
  readonly person: PersonEntry;
  readonly token: string;
  readonly #language: 'en' | 'cy';

  private constructor(base: string, person: PersonEntry, token: string, language: 'en' | 'cy') {
    this.base = base;
    this.person = person;
    this.token = token;
    this.#language = language;
  }

  static async signIn(base: string, id: string, language: 'en' | 'cy' = 'en'): Promise<Client> {
    const people: PersonEntry[] = await (await fetch(`${base}/rehearsal/people`)).json();
    const person = people.find((candidate) => candidate.id === id);
    if (!person) throw new Error(`nobody in the rehearsal is called ${id}`);
    const answer = await fetch(`${base}/rehearsal/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: id }),
    });
    const { token }: { token: string } = await answer.json();
    return new Client(base, person, token, language);
  }

  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${this.base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        'accept-language': this.#language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json = (answer.headers.get('content-type') ?? '').includes('json');
    return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text };
  }

  async bytes(path: string): Promise<Buffer> {
    const answer = await fetch(`${this.base}${path}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  async open(body: OpenCaseBody): Promise<{ ref: string; case: CaseView }> {
    const answer = await this.ask('POST', '/api/cases', body);
    if (answer.status !== 201)
      throw new Error(`open: ${answer.status} ${JSON.stringify(answer.body).slice(0, 600)}`);
    const opened = openedSchema.parse(answer.body);
    if (!opened.case) throw new Error('the opener may not see what they opened');
    return { ref: opened.ref, case: opened.case };
  }

  async view(ref: string): Promise<CaseView> {
    const answer = await this.ask('GET', `/api/cases/${ref}`);
    if (answer.status !== 200)
      throw new Error(`view ${ref}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 600)}`);
    return caseViewSchema.parse(answer.body);
  }

  send(ref: string, command: Command, key: string = randomUUID()): Promise<Answer> {
    return this.ask('POST', `/api/cases/${ref}/commands`, command, { 'idempotency-key': key });
  }

  /** A command that must be taken. */
  async does(ref: string, command: Command): Promise<CaseView> {
    const answer = await this.send(ref, command);
    if (answer.status !== 200)
      throw new Error(`${command.type}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 600)}`);
    const done = doneSchema.parse(answer.body);
    if (!done.case) throw new Error(`${command.type} took the person's own access away`);
    return done.case;
  }

  /** A command that must be refused; returns the problem. */
  async refused(ref: string, command: Command): Promise<Problem> {
    const answer = await this.send(ref, command);
    if (answer.status !== 409 && answer.status !== 403)
      throw new Error(
        `${command.type} should be refused: ${answer.status} ${JSON.stringify(answer.body).slice(0, 600)}`,
      );
    return problemSchema.parse(answer.body);
  }

  until(ref: string, what: string, good: (view: CaseView) => boolean, seconds?: number): Promise<CaseView> {
    return until(what, () => this.view(ref), good, seconds);
  }

  async #get<T>(path: string): Promise<T> {
    const answer = await fetch(`${this.base}${path}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const body: T = await answer.json();
    return body;
  }

  teams = (): Promise<Teams> => this.#get('/rehearsal/teams');
  chat = (): Promise<Chat> => this.#get('/rehearsal/chat');
  calendar = (): Promise<Calendar> => this.#get('/rehearsal/calendar');
  files = (path = ''): Promise<Files> => this.#get(`/rehearsal/files?path=${encodeURIComponent(path)}`);

  /** A file's bytes, wherever in the library it stands. */
  async findFile(name: string): Promise<Buffer> {
    const search = async (path: string): Promise<string | null> => {
      for (const entry of (await this.files(path)).entries) {
        if (entry.kind === 'file' && entry.name === name.split('/').at(-1)) return entry.id;
        const below = entry.kind === 'folder' ? await search(entry.path) : null;
        if (below) return below;
      }
      return null;
    };
    const id = await search('');
    if (!id) throw new Error(`no file ${name} in the library`);
    return this.bytes(`/rehearsal/files/${encodeURIComponent(id)}/content`);
  }

  async say(text: string, locale: string = this.#language === 'cy' ? 'cy-GB' : 'en-GB'): Promise<void> {
    const answer = await this.ask('POST', '/rehearsal/chat', { text, locale });
    if (answer.status >= 300)
      throw new Error(`chat: ${answer.status} ${JSON.stringify(answer.body).slice(0, 600)}`);
  }

  async act(
    where: { conversationId: string; activityId: string },
    verb: string,
    data: Record<string, unknown>,
  ): Promise<CardActionAnswer> {
    const answer = await fetch(`${this.base}/rehearsal/cards/action`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...where, verb, data, locale: this.#language === 'cy' ? 'cy-GB' : 'en-GB' }),
    });
    if (!answer.ok) throw new Error(`card action: ${answer.status} ${await answer.text()}`);
    const body: CardActionAnswer = await answer.json();
    return body;
  }

  async faults(faults: readonly Fault[]): Promise<void> {
    const answer = await this.ask('PUT', '/rehearsal/faults', { faults });
    if (answer.status >= 300)
      throw new Error(`faults: ${answer.status} ${JSON.stringify(answer.body).slice(0, 600)}`);
  }
}
