import { describe, expect, it } from 'vitest';
import { after, open, viewOf } from '../../src/documents/given.ts';
import { sayIn } from '../../src/language/translate.ts';
import { wordsIn } from '../components/words.tsx';
import { logEntries } from './log-entries.ts';

describe('the logs of a case', () => {
  const words = { ...wordsIn('en', () => undefined), say: sayIn('en') };
  const sha256 = 'a'.repeat(64);
  const view = viewOf(
    after(
      open('escalating-concerns'),
      { type: 'recordEntry', log: 'risk', text: 'No agency nurses to be had' },
      {
        type: 'fileMessage',
        message: {
          messageId: '<1@gofal.example>',
          conversation: 'c-1',
          direction: 'received',
          from: { name: 'Rheolwr', mail: 'rheolwr@gofal.example' },
          sentAt: '2026-11-20T09:00:00Z',
          subject: 'Our answer',
        },
        kind: 'provider-response',
        form: 'eml',
        content: { sha256, bytes: 10 },
        attachments: [],
      },
      {
        type: 'recordOutcome',
        event: {
          type: 'MessageFiled',
          payload: {
            message: 'id-2',
            files: [
              {
                name: 'EC-2026-0007.eml',
                sha256,
                bytes: 10,
                itemId: 'item',
                webUrl: 'https://files.example/1',
              },
            ],
          },
        },
      },
      { type: 'recordEntry', log: 'communication', text: 'Telephoned the manager' },
    ),
  );

  it('have a message that was filed among the communications, with its sender, its filer and its file', () => {
    const entries = logEntries(view, words);
    expect(entries.map(({ log }) => log)).toEqual(['communication', 'communication', 'risk']);
    expect(entries[0]).toMatchObject({ title: null, lines: ['Telephoned the manager'] });
    expect(entries[1]).toMatchObject({
      title: 'Message received: Our answer',
      by: 'Mari Enghraifft',
      files: [{ webUrl: 'https://files.example/1' }],
    });
    expect(entries[1]?.lines.join(' ')).toContain('From: Rheolwr');
  });

  it('have nothing of other documents', () => {
    expect(logEntries(viewOf(after(open('escalating-concerns'))), words)).toEqual([]);
  });
});
