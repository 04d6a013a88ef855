import pino, { type DestinationStream, type Level, type Logger } from 'pino';

/**
 * What of an error may stand in a log. A database's error also carries rows and parameters (`detail`, `where`),
 * one of reading JSON quotes what it read, and a cause may quote the other side: all that may hold what a person
 * wrote, and stays out.
 */
const described = (error: unknown): object => {
  if (!(error instanceof Error)) return { type: typeof error };
  const message = error instanceof SyntaxError ? '(left out)' : error.message;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { ...kindOf(error), message, stack: frames.join('\n'), ...causeOf(error) };
};

const kindOf = (error: Error): object => ({
  type: error.name,
  ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
});

const causeOf = ({ cause }: Error): object => (cause instanceof Error ? { cause: kindOf(cause) } : {});

/** The program's log: JSON lines, to the standard output unless said otherwise. */
export const createLog = (level: string, to?: DestinationStream): Logger => {
  const options = { level, serializers: { err: described } };
  return to === undefined ? pino(options) : pino(options, to);
};

/** How the rooms that know no logger report: a fixed sentence, with keys and codes; an error goes as `err`. */
export const noteTo =
  (log: Logger, level: Extract<Level, 'info' | 'warn'>) =>
  (message: string, { error, ...detail }: Readonly<Record<string, unknown>>): void => {
    log[level]({ ...(error === undefined ? {} : { err: error }), detail }, message);
  };
