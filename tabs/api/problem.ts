import { type Problem, problemSchema } from '../../src/server/contract/problem.ts';

/** The server understood and said no, or could not: what it said, in the person's language. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
  /** The case itself refuses, citing its paragraph; asking again the same way cannot help. */
  get refused(): boolean {
    return this.problem.status === 409;
  }
}

/** No answer, or one that is not ours: the wire, a proxy, a server that is starting. The same request may be sent again. */
export class NoAnswer extends Error {
  /** HTTP status, or null where nothing came back. */
  readonly status: number | null;
  constructor(status: number | null, cause?: unknown) {
    super(status === null ? 'no answer' : `answered ${status}`, { cause });
    this.name = 'NoAnswer';
    this.status = status;
  }
}

/** Sorts an answer that is not a success. */
export const problemOf = async (response: Response): Promise<ApiProblem | NoAnswer> => {
  if (!response.headers.get('content-type')?.includes('json')) return new NoAnswer(response.status);
  const parsed = problemSchema.safeParse(await response.json());
  return parsed.success ? new ApiProblem(parsed.data) : new NoAnswer(response.status, parsed.error);
};

/** Whether sending the very same request again may go better. */
export const mayRetry = (error: unknown): boolean =>
  (error instanceof NoAnswer && (error.status === null || error.status >= 500 || error.status === 429)) ||
  (error instanceof ApiProblem && (error.problem.status >= 500 || error.problem.status === 429));
