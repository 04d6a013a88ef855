import { afterAll, beforeAll, describe } from 'vitest';
import { Client } from '../journeys/client.ts';
import { closure, escalatingConcerns } from '../journeys/given.ts';
import { startProduct } from '../product.ts';
import { startBrowser } from './browser.ts';
import { tellOfTheRehearsal } from './keyboard-rehearsal.ts';
import { type House, tellOfTheTab } from './keyboard-tab.ts';

/**
 * Nothing here clicks, fills or moves the focus but the keyboard. On the way every stop has to show that it has the
 * focus, none may be covered, and the focus is never lost.
 */
describe('by keys alone', () => {
  let house: House | undefined;

  beforeAll(async () => {
    const [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    const mari = await Client.signIn(product.url, 'mari');
    const [{ ref }, { ref: closing }] = [await mari.open(escalatingConcerns), await mari.open(closure)];
    house = { product, browser, mari, ref, closing };
    for (const one of [ref, closing])
      await mari.until(one, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
  });
  afterAll(async () => {
    await house?.browser.close();
    await house?.product.stop();
  });

  const getHouse = (): House => {
    if (house === undefined) throw new Error('the product did not start');
    return house;
  };
  tellOfTheTab(getHouse);
  tellOfTheRehearsal(getHouse);
});
