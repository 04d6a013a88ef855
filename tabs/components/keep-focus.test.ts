import { afterEach, beforeAll, expect, it } from 'vitest';
import { keepFocus } from './keep-focus.ts';

beforeAll(() => keepFocus(document));
afterEach(() => document.body.replaceChildren());

const drawn = (times = 4): Promise<void> =>
  times === 0
    ? Promise.resolve()
    : new Promise<void>((done) => requestAnimationFrame(() => done())).then(() => drawn(times - 1));

const show = (html: string): void => {
  document.body.innerHTML = html;
};
const the = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

it('a button that goes away with what it did leaves the focus on the entry that it stood in', async () => {
  show('<main tabindex="-1"><ul><li><div><button>Choose</button></div></li></ul></main>');
  the('button').focus();
  the('button').remove();
  await drawn();
  expect(document.activeElement).toBe(the('li'));
  the('main').focus();
  // No stop of the keyboard's is left behind.
  expect(the('li').hasAttribute('tabindex')).toBe(false);
});

it('goes further out where the entry goes too', async () => {
  show('<main tabindex="-1"><section><ul><li><button>Done</button></li></ul></section></main>');
  the('button').focus();
  the('ul').remove();
  await drawn();
  expect(document.activeElement).toBe(the('section'));
});

it('leaves the focus to whoever puts it somewhere, and to what still has it', async () => {
  show('<main tabindex="-1"><button id="one">One</button><button id="two">Two</button></main>');
  the('#one').focus();
  the('#one').remove();
  requestAnimationFrame(() => the('#two').focus());
  await drawn();
  expect(document.activeElement).toBe(the('#two'));
  the('main').append(document.createElement('p'));
  await drawn();
  expect(document.activeElement).toBe(the('#two'));
});

it('takes no focus that nobody had, nor one that was given up', async () => {
  show('<main tabindex="-1"><section><button>One</button></section></main>');
  the('button').remove();
  await drawn();
  expect(document.activeElement).toBe(document.body);
  show('<main tabindex="-1"><section><button>One</button></section></main>');
  the('button').focus();
  the('button').blur();
  await drawn();
  the('button').remove();
  await drawn();
  expect(document.activeElement).toBe(document.body);
});
