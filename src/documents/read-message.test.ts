import { describe, expect, it } from 'vitest';
import { readMessage } from './read-message.ts';

const message = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'));

describe('a message kept as it came', () => {
  it('is read in its letters, whatever they were sent as', async () => {
    const html = await readMessage(
      message(
        'Content-Type: text/html; charset=iso-8859-14',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<p>Mae dau =F4l d=F4 ar D=FE Gwyn</p>',
      ),
    );
    expect(html).toBe('<p>Mae dau ôl dô ar Dŷ Gwyn</p>');
  });

  it('does nothing and fetches nothing when it is shown', async () => {
    const html = await readMessage(
      message(
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p onclick="x()">Dear all<script>x()</script><img src="https://tracker.example/1.gif"><a href="javascript:x()">here</a></p>',
        '--b',
        'Content-Type: text/csv',
        'Content-Disposition: attachment; filename="list.csv"',
        '',
        'a,b',
        '--b--',
        '',
      ),
    );
    expect(html).toContain('Dear all');
    expect(html).not.toMatch(/onclick|script|tracker|a,b/);
  });

  it('that is plain text keeps its lines, and what looks like a tag stays text', async () => {
    const html = await readMessage(message('Content-Type: text/plain', '', 'First <b>line</b>', 'second'));
    expect(html).toBe('<p>First &lt;b&gt;line&lt;/b&gt;<br />second</p>');
  });

  it('without a text says so', async () => {
    expect(await readMessage(message('Subject: nothing', '', ''))).toBeNull();
  });
});
