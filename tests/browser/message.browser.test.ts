import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { phone, startBrowser } from './browser.ts';
import { openCaseTab } from './case-tab.ts';
import { look } from './look.ts';
import { openMail } from './outlook-pane.ts';
import { visitAs, type Visitor } from './rehearsal-page.ts';

/** Messages that come in are filed from the Outlook pane (U7, N14). */
describe('a message that was received', () => {
  let product: Product;
  let browser: Browser;
  let ref: string;
  let mari: Client;
  const visitors: Visitor[] = [];
  const visit = async (who: Parameters<typeof visitAs>[2]): Promise<Visitor> => {
    const visitor = await visitAs(browser, product.url, who);
    visitors.push(visitor);
    return visitor;
  };
  const happens = (injection: string): Promise<unknown> =>
    mari.ask('POST', '/rehearsal/injections', { injection, person: 'mari' });

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    mari = await Client.signIn(product.url, 'mari');
    ({ ref } = await mari.open(escalatingConcerns));
    await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    await happens('insolvency');
    await happens('family');
    await happens('ciw-notice');
  });
  afterAll(async () => {
    for (const visitor of visitors) await visitor.close();
    await browser?.close();
    await product?.stop();
  });

  it('is filed whole by keyboard alone, with its attachment by itself, and never a second time', async () => {
    const visitor = await visit({ name: 'Mari Enghraifft', language: 'cy' });
    const { say, page } = visitor;
    const mail = await openMail(visitor, 0);
    await mail.chooseCase(ref);
    await mail.pane.getByRole('radio', { name: say('case.messageKind.regulator') }).press('Space');
    await mail.pane.getByRole('checkbox').press('Space');
    await look(visitor, 'outlook-message');
    await mail.fileMessage(ref).press('Enter');
    await mail.pane.getByRole('link', { name: /\.eml/ }).waitFor();
    expect(await mail.pane.getByRole('link', { name: /\.txt/ }).count()).toBe(1);
    await look(visitor, 'outlook-message-filed');
    const { messages } = await mari.view(ref);
    expect(messages).toMatchObject([{ kind: 'regulator', direction: 'received', status: 'filed' }]);

    await page.reload();
    const again = await openMail(visitor, 0);
    // It is known by now where it belongs.
    await again.pane.getByText(say('outlook.case.why.filed')).waitFor();
    await again.pane.getByText(say('case.messageKind.regulator')).first().waitFor();
    await look(visitor, 'outlook-message-already');
    expect(await again.fileMessage(ref).count()).toBe(0);
    expect(visitor.mistakes).toEqual([]);
  });

  it('in an older Outlook is filed as its text, on a phone, in the dark', async () => {
    const visitor = await visit({
      name: 'Mari Enghraifft',
      language: 'en',
      theme: 'dark',
      window: phone,
    });
    const { say, page } = visitor;
    const mail = await openMail(visitor, 1);
    await page.getByLabel(say('rehearsal.outlook.kind.label')).selectOption('older');
    await mail.chooseCase(ref);
    await mail.pane.getByText(say('outlook.message.attachmentsText')).waitFor();
    await mail.pane.getByRole('radio', { name: say('case.messageKind.family-enquiry') }).check();
    await mail.fileMessage(ref).click();
    await mail.pane.getByRole('link', { name: /\.html/ }).waitFor();
    await look(visitor, 'outlook-message-older');
    expect(visitor.mistakes).toEqual([]);
  });

  it('in a shared mailbox says whose it is, and what the provider answers goes into the plan', async () => {
    const visitor = await visit({ name: 'Mari Enghraifft', language: 'en', theme: 'contrast' });
    const { say, page } = visitor;
    const mail = await openMail(visitor, 2);
    await page.getByLabel(say('rehearsal.outlook.kind.label')).selectOption('shared');
    await mail.pane.getByText(say('outlook.shared.text')).waitFor();
    await mail.chooseCase(ref);
    await mail.pane.getByRole('radio', { name: say('case.messageKind.provider-response') }).check();
    await mail.pane.getByRole('checkbox', { name: say('outlook.message.response') }).check();
    await mail.fileMessage(ref).click();
    await mail.pane.getByText(say('outlook.message.summaryNeeded')).waitFor();
    await look(visitor, 'outlook-message-response');
    await mail.pane
      .getByRole('textbox', { name: say('outlook.message.summary') })
      .fill('Administrators are in');
    await mail.fileMessage(ref).click();
    await mail.pane.getByRole('link', { name: /\.eml/ }).waitFor();
    const { plan } = await mari.view(ref);
    expect(plan.providerResponses).toMatchObject([{ response: 'Administrators are in' }]);
    expect(visitor.mistakes).toEqual([]);
  });

  it.each([
    ['at a desk', 'en', 'light', undefined],
    ['on a phone in the dark', 'cy', 'dark', phone],
  ] as const)(
    'stands among the documents and the communications of its case, %s',
    async (_, language, theme, window) => {
      const visitor = await visit({
        name: 'Mari Enghraifft',
        language,
        theme,
        ...(window === undefined ? {} : { window }),
      });
      const { say } = visitor;
      const { messages } = await mari.view(ref);
      const [first] = messages;
      const { tab, goTo } = await openCaseTab(visitor, ref);
      await goTo('documents');
      await tab.getByText(first?.subject ?? '', { exact: true }).waitFor();
      await look(visitor, 'messages-documents');

      await goTo('log');
      const entry = tab
        .getByRole('listitem')
        .filter({ hasText: `${say('caseRecord.document.received')}: ${first?.subject ?? ''}` });
      await entry.getByRole('link', { name: /\.eml/ }).waitFor();
      expect(await entry.innerText()).toContain(first?.from.name);
      expect(await entry.innerText()).toContain('Mari Enghraifft');
      await entry.scrollIntoViewIfNeeded();
      await look(visitor, 'messages-log');
      expect(visitor.mistakes).toEqual([]);
    },
  );
});
