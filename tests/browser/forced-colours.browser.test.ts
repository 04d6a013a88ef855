import { describe, expect, it } from 'vitest';
import { fixturePage } from './fixture-page.ts';
import { lostColours } from './forced-colours.ts';

/** What looks for signs that Windows' high contrast takes away must find them, and leave alone what is told otherwise. */
describe('the finder of lost colours', () => {
  const { show } = fixturePage();

  const inPage = async (body: string): Promise<string> => {
    const page = await show(body);
    const found = await lostColours({ page, views: () => [page.mainFrame()] }, () => Promise.resolve());
    return found.join('\n');
  };
  const tabs = (chosen: string): string =>
    `<style>[aria-selected=true] { ${chosen} }</style><div role="tablist"><button role="tab" aria-selected="true">One</button><button role="tab" aria-selected="false">Two</button></div>`;

  it.each([
    [
      'a dot of colour',
      '<span style="display:block;width:12px;height:12px;background:red"></span>',
      'background alone',
    ],
    [
      'a choice told by its background',
      tabs('background: navy; color: white'),
      'aria-selected cannot be seen',
    ],
    ['a choice told by its weight only', tabs('font-weight: 700'), 'aria-selected cannot be seen'],
    [
      'a drawn sign in the colour of the page',
      '<svg width="20" height="20"><path fill="#fff" d="M0 0h20v20z"/></svg>',
      'a sign that cannot be seen',
    ],
    [
      'what moves although less movement was asked for',
      '<div style="transition: transform 0.3s">Moves</div>',
      'moves',
    ],
  ])('finds %s', async (_, body, kind) => {
    expect(await inPage(body)).toContain(kind);
  });

  it.each([
    [
      'a dot with an edge',
      '<span style="display:block;width:12px;height:12px;background:red;border:1px solid"></span>',
    ],
    ['a choice told by its outline', tabs('outline: 2px solid; background: navy')],
    [
      'a sign in the colour of the text',
      '<svg width="20" height="20" fill="currentColor"><path d="M0 0h20v20z"/></svg>',
    ],
    ['colours that change at once', '<div style="transition: color 0.3s">Still</div>'],
  ])('leaves alone %s', async (_, body) => {
    expect(await inPage(body)).toBe('');
  });
});
