import { describe, expect, it } from 'vitest';
import { linesFor } from './recipients.ts';

const one = (mail: string) => ({ name: '', mail });
const written = { to: [one('a@x.example')], cc: [one('b@x.example')], bcc: [one('C@x.example')] };

describe('the lines of a message with a letter in it', () => {
  it('have whom the case knows first, once, and keep whom the person wrote in', () => {
    const letter = { to: 'provider', recipients: ['p@x.example', 'A@x.example'] } as const;
    const lines = linesFor({ ...letter, recipients: [...letter.recipients] }, written);
    expect(lines.to.map(({ mail }) => mail.toLowerCase())).toEqual(['p@x.example', 'a@x.example']);
    expect(lines.cc).toEqual(written.cc);
  });

  it('take the register’s addresses as blind copies, each once, and for no other letter', () => {
    const families = [one('a@x.example'), one('nia@teulu.example')];
    const to = { to: 'people-and-families', recipients: [] } as const;
    const lines = linesFor({ ...to, recipients: [] }, written, families);
    expect([lines.to, lines.cc]).toEqual([[], []]);
    expect(lines.bcc.map(({ mail }) => mail)).toEqual([
      'C@x.example',
      'a@x.example',
      'b@x.example',
      'nia@teulu.example',
    ]);
    expect(linesFor({ to: 'provider', recipients: [] }, written, families).bcc).toEqual(written.bcc);
  });

  it('show people and families to nobody', () => {
    const lines = linesFor({ to: 'people-and-families', recipients: [] }, written);
    expect(lines.to).toEqual([]);
    expect(lines.cc).toEqual([]);
    expect(lines.bcc.map(({ mail }) => mail)).toEqual(['C@x.example', 'a@x.example', 'b@x.example']);
  });
});
