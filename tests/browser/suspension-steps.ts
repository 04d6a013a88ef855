import { expect } from 'vitest';
import { inDays } from '../journeys/given.ts';
import { openChat } from './bot-chat.ts';
import { openCaseTab } from './case-tab.ts';
import { look } from './look.ts';
import type { Visitor } from './rehearsal-page.ts';

/** A suspension of new commissioning on its pages: refused with too little, made with all of it, and lifted. */
export const suspendAndLift = async (visitor: Visitor, ref: string): Promise<void> => {
  const { say } = visitor;
  const chat = await openChat(visitor);
  await chat.write(`suspend commissioning ${ref}`);
  const form = chat.card(say('cards.suspension.intro'));
  await form.getByRole('button', { name: say('cards.suspension.suspend') }).click();
  await form
    .getByText(/\(Code 5\.23\)/)
    .first()
    .waitFor();
  await look(visitor, 'chat-suspension-refused');

  const tab = await openCaseTab(visitor, ref);
  await tab.goTo('suspension');
  const dialog = await tab.ask(say('tabParts.suspend.start'));
  await dialog
    .getByLabel(say('tabParts.suspend.rationale'))
    .fill('Harm is likely while nights are not staffed.');
  const suspend = dialog.getByRole('button', { name: say('tabParts.suspend.start'), exact: true });
  await suspend.click();
  const refusal = dialog.getByRole('alert');
  await refusal.getByText('Code 5.19').first().waitFor();
  await refusal.getByText('Code 5.23').first().waitFor();
  expect(await dialog.getByLabel(say('tabParts.suspend.rationale')).inputValue()).toContain('nights');
  await look(visitor, 'tab-suspension-refused');

  await dialog.getByLabel(say('tabParts.suspend.risk')).fill('High: two falls in a week with nobody near.');
  await dialog.getByLabel(say('tabParts.suspend.partners')).fill('Bwrdd Iechyd Hafren');
  await dialog.getByLabel(say('tabParts.suspend.joint'), { exact: true }).fill('Bwrdd Iechyd Hafren');
  await dialog.getByLabel(say('tabParts.suspend.signName')).fill('Nia Ymarfer');
  await dialog.getByLabel(say('tabParts.suspend.signRole')).fill('Director');
  await dialog.getByLabel(say('tabParts.suspend.signOn')).fill(inDays(0));
  await dialog.getByLabel(say('tabParts.suspend.reviewOn')).fill(inDays(14));
  await dialog
    .getByLabel(say('tabParts.suspend.communications'))
    .fill('Provider by letter; families through the home.');
  await tab.send(say('tabParts.suspend.start'));
  await tab.tab.getByText(say('tab.case.suspendedTitle'), { exact: true }).waitFor();
  await look(visitor, 'tab-suspended');

  const lift = await tab.ask(say('tabParts.suspend.lift'));
  await lift.getByLabel(say('tab.case.why')).fill('Nights are staffed.');
  await tab.send(say('tabParts.suspend.lift'));
  await tab.tab.getByText(say('tabParts.suspend.notInForce'), { exact: true }).waitFor();
  expect(await tab.tab.getByText(say('tab.case.suspendedTitle'), { exact: true }).count()).toBe(0);
};

/** What nobody may ask of a provider, with whatever reason. */
export const askForVoluntarySuspension = async (visitor: Visitor, ref: string): Promise<void> => {
  const { say } = visitor;
  const tab = await openCaseTab(visitor, ref);
  await tab.goTo('suspension');
  const dialog = await tab.ask(say('tabParts.suspend.ask'));
  await dialog.getByLabel(say('tab.case.why')).fill('It would be quicker');
  await dialog.getByRole('button', { name: say('tabParts.suspend.send'), exact: true }).click();
  await dialog.getByRole('alert').getByText('Code 5.22').first().waitFor();
  // Nobody may go on in spite of this one.
  expect(await dialog.getByRole('button', { name: say('common.problem.goOn') }).count()).toBe(0);
  await look(visitor, 'tab-voluntary-refused');
  await tab.leave();
};
