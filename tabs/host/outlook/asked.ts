import { MailProblem } from './mail-host.ts';

const reasons: Readonly<Record<string, MailProblem['reason']>> = {
  DataExceedsMaximumSize: 'tooLong',
  InvalidFormatError: 'plainText',
  NotSupported: 'notHere',
  'API Not Supported': 'notHere',
  AttachmentSizeExceeded: 'tooLarge',
  FileTypeNotSupported: 'fileType',
  NumberOfAttachmentsExceeded: 'tooMany',
};

/** Office.js answers by callback; this gives the value or throws what went wrong. */
export const asked = <T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new MailProblem(reasons[result.error.name] ?? 'failed', result.error.name));
    }),
  );

/** Lets at most so many run at once: Outlook on the web takes three calls at a time. */
export const inTurns = (most: number) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < most) running += 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      // Whoever waits takes the place over, so that nobody comes in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};
