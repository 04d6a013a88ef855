import type { Download } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import writeWorkbook from 'write-excel-file/node';
import { individualDoneSchema } from '../../src/server/contract/individuals.ts';
import type { GivenDetails, IndividualCommand } from '../../src/individuals/commands.ts';
import { Client } from '../journeys/client.ts';
import { type CaseTab, openCaseTab } from './case-tab.ts';
import type { Visitor } from './rehearsal-page.ts';

/** Steps that the register's browser tests share. */

/** A cell as a provider's Excel holds it; a day is Excel's own kind of day. */
type Cell = string | number | Date;

/** A provider's workbook, to be chosen in a file field. */
export const workbookOf = async (lines: readonly (readonly Cell[])[]) => ({
  name: 'residents.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: await writeWorkbook(
    lines.map((line) =>
      line.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value })),
    ),
  ).toBuffer(),
});

/** A provider's CSV file, to be chosen in a file field. */
export const csvOf = (text: string) => ({
  name: 'residents.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'utf8'),
});

export const goToRegister = async (who: Visitor, ref: string): Promise<CaseTab> => {
  const opened = await openCaseTab(who, ref);
  await opened.goTo('individuals');
  await opened.tab.getByRole('heading', { name: who.say('tabCase.part.individuals'), exact: true }).waitFor();
  return opened;
};

/** Goes by the Tab key alone until the focus is on what is called so; fails when it never is. */
export const tabTo = async ({ page }: Visitor, tab: CaseTab['tab'], name: string): Promise<void> => {
  const wanted = tab.locator(':focus').and(
    tab
      .getByRole('button', { name, exact: true })
      .or(tab.getByRole('link', { name, exact: true }))
      .or(tab.getByRole('textbox', { name, exact: true })),
  );
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await wanted.count()) > 0) return;
  }
  throw new Error(`The Tab key never comes to "${name}"`);
};

/** Presses what downloads, and waits for the file. */
export const downloadBy = async (who: Visitor, tab: CaseTab['tab'], button: string): Promise<Download> => {
  const [file] = await Promise.all([
    who.page.waitForEvent('download'),
    tab.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return file;
};

const taken = (answer: { readonly status: number; readonly body: unknown }) => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body).slice(0, 400)}`);
  return individualDoneSchema.parse(answer.body);
};

/** Somebody in the register, put there over HTTP; `does` asks more about them. */
export const somebodyIn = async (client: Client, ref: string, details: GivenDetails) => {
  const path = `/api/cases/${ref}/individuals`;
  const send = async (to: string, body: unknown) =>
    taken(await client.ask('POST', to, body, { 'idempotency-key': randomUUID() }));
  const { id } = await send(path, { details });
  const does = (command: Exclude<IndividualCommand, { type: 'addIndividual' }>) =>
    send(`${path}/${id}/commands`, command);
  return {
    id,
    does,
    /** A home is offered and chosen, with all that is asked of a choice. */
    async chooses(service: string): Promise<void> {
      const { individual } = await does({ type: 'offerOption', service });
      const option = individual?.options.at(-1)?.id ?? '';
      await does({
        type: 'recordChoice',
        option,
        chosenBy: 'person',
        registered: true,
        meetsNeeds: true,
      });
    },
  };
};
