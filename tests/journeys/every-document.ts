import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { getEdition, getProcedure } from '../../src/procedures/editions/index.ts';
import type { Procedure } from '../../src/procedures/types.ts';
import { fileDraft, fileLetter } from './acts.ts';
import type { Walker } from './walk.ts';

/** A place that nothing was put into, or nothing at all written out. */
const unfilled = /\{[a-z-]+\}|undefined|\[object/;

/** Every letter, notification and report of a procedure, filed in both languages and found in the file library. */
export const everyDocument = (edition: string, id: Procedure['id'], walker: () => Walker): void => {
  const procedure = getProcedure(getEdition(edition), id);

  describe('every document, in both languages in the library', () => {
    let ref = '';
    const theCase = async (): Promise<string> =>
      (ref ||= (await walker().lead.open(walker().opening(id))).ref);

    it.each(procedure.letters.map((letter) => [letter.id, letter] as const))(
      '%s',
      async (letter, { cite }) => {
        const { lead } = walker();
        const view = await fileLetter(lead, await theCase(), letter);
        const filed = view.letters.find((one) => one.letter === letter);
        expect(filed).toMatchObject({ status: 'filed', cite, language: 'both' });
        const content = await lead.findFile(filed?.file?.name ?? '');
        expect(createHash('sha256').update(content).digest('hex')).toBe(filed?.file?.sha256);
        const text = content.toString('utf8');
        expect(text).toContain(view.service.name);
        expect(text).toContain(view.ref);
        expect(text).toMatch(/lang="cy"/);
        expect(text).not.toMatch(unfilled);
      },
    );

    it.each([...procedure.notifications, ...procedure.reports].map((one) => [one.id, one] as const))(
      '%s',
      async (template, { cite, title }) => {
        const { lead } = walker();
        const { draft, view, files } = await fileDraft(lead, await theCase(), template);
        expect(view.notifications.find((one) => one.draft === draft)).toMatchObject({ cite, title });
        expect(files.map(({ language }) => language).toSorted()).toEqual(['cy', 'en']);
        const texts = await Promise.all(
          files.map(async ({ name, sha256, language }) => {
            const content = await lead.findFile(name);
            expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
            const { value } = await mammoth.extractRawText({ buffer: content });
            expect(value).toContain(title[language]);
            expect(value).toContain(view.ref);
            expect(value).not.toMatch(unfilled);
            return value;
          }),
        );
        expect(texts[0]).not.toBe(texts[1]);
        // A notification is uploaded to the national platform; a report is the group's own and is not.
        const isReport = procedure.reports.some((one) => one.id === template);
        const uploaded = await lead.send(view.ref, { type: 'confirmUpload', draft });
        expect(uploaded.status).toBe(isReport ? 409 : 200);
        expect(JSON.stringify(uploaded.body).includes('not-for-upload')).toBe(isReport);
      },
    );
  });
};
