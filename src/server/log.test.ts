import { describe, expect, it } from 'vitest';
import { OutsideProblem } from '../follow-up/ports.ts';
import { createLog, noteTo } from './log.ts';

const lines: string[] = [];
const log = createLog('info', { write: (line) => void lines.push(line) });
const note = noteTo(log, 'warn');
const last = (): unknown => JSON.parse(lines.at(-1) ?? 'null');
const secret = 'Gwen Sampl, ystafell 7';

describe('the log', () => {
  it('says what went wrong and where', () => {
    const error = Object.assign(new TypeError('the card has no section'), { code: 'E_CARD' });
    note('a job broke', { ref: 'EC-2026-0001', step: 'card:plan', error });
    expect(last()).toMatchObject({
      level: 40,
      msg: 'a job broke',
      detail: { ref: 'EC-2026-0001', step: 'card:plan' },
      err: {
        type: 'TypeError',
        code: 'E_CARD',
        message: 'the card has no section',
        stack: expect.stringContaining('log.test.ts'),
      },
    });
  });

  it('is without an error when there is none', () => {
    note('a step did not go through', { ref: 'EC-2026-0001', attempt: 2, kind: 'retry', code: 'busy' });
    expect(last()).toMatchObject({ detail: { attempt: 2, kind: 'retry', code: 'busy' } });
    expect(last()).not.toHaveProperty('err');
  });

  it('holds nothing that a person may have written', () => {
    // As PostgreSQL's come, with the row that it would not take.
    const row = Object.assign(new Error('null value in column "body"'), {
      code: '23502',
      detail: `Failing row contains (${secret})`,
      where: secret,
    });
    const outside = new OutsideProblem({ kind: 'rejected', code: 'BadRequest' }, null, new Error(secret));
    const unread = ((): unknown => {
      try {
        return JSON.parse(`{"note": ${secret}}`);
      } catch (error) {
        return error;
      }
    })();
    for (const error of [row, outside, unread, secret]) {
      note('a job broke', { error });
      log.error({ err: error }, 'the same, said directly');
    }
    expect(lines.slice(-8).join('')).not.toContain('Gwen');
    expect(lines.slice(-8).join('')).toContain('23502');
  });
});
