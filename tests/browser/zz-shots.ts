import { startBrowser, openWindow, desktop, phone } from '/work/main/tests/browser/browser.ts';
import { checkAccessibility } from '/work/main/tests/browser/axe.ts';
const base = process.env.BASE ?? 'http://127.0.0.1:4555';
const b = await startBrowser();
const out = '/tmp/stub/shots';
const { mkdirSync } = await import('node:fs');
mkdirSync(out, { recursive: true });
for (const [wn, w] of [
  ['d', desktop],
  ['p', phone],
] as const)
  for (const theme of ['light', 'dark', 'contrast'])
    for (const lang of ['en', 'cy']) {
      const { page, mistakes, context } = await openWindow(b, w);
      const axe = async (n: string, v: any = page) => {
        try {
          await checkAccessibility(`${n} ${wn} ${theme} ${lang}`, v);
        } catch (e: any) {
          console.log(String(e.message).slice(0, 2500));
        }
      };
      await page.addInitScript(
        ([t, l]) => {
          sessionStorage.setItem('hafan.rehearsal.theme', t!);
          sessionStorage.setItem('hafan.rehearsal.language', l!);
        },
        [theme, lang],
      );
      await page.goto(base);
      await page.waitForSelector('.person');
      await page.screenshot({ path: `${out}/chooser-${wn}-${theme}-${lang}.png` });
      await axe('chooser');
      await page.click('.person button >> nth=0');
      await page.waitForSelector('.rail');
      for (const r of ['chat', 'teams', 'teams/19%3Aec%40thread', 'calendar', 'files', 'outlook', 'faults']) {
        await page.evaluate((h) => {
          location.hash = h;
        }, '#/' + r);
        await page.waitForTimeout(r === 'outlook' ? 1500 : 400);
        const n = r.replace(/[^a-z]/g, '').slice(0, 12);
        await page.screenshot({ path: `${out}/${n}-${wn}-${theme}-${lang}.png` });
        await axe(n);
        if (r === 'outlook') for (const f of page.frames().slice(1)) await axe('pane', f);
      }
      if (mistakes.length) console.log('MISTAKES', wn, theme, lang, [...new Set(mistakes)].slice(0, 4));
      await context.close();
    }
await b.close();
