import { describe, expect, it } from 'vitest';
import { fixturePage } from './fixture-page.ts';
import { enlargeText, misfitsIn, spreadText } from './text-fit.ts';

/** What finds lost text must itself be seen to find it, and to leave alone what only looks like it. */
describe('the finder of lost text', () => {
  const { show } = fixturePage();

  const inPage = async (body: string): Promise<readonly string[]> => {
    return misfitsIn(await show(body));
  };

  it.each([
    [
      'a label cut off sideways',
      '<div style="width:60px;overflow:hidden;white-space:nowrap">A long label here</div>',
      'cut off',
    ],
    [
      'lines cut off below',
      '<div style="width:60px;height:20px;overflow:hidden">One and two and three lines</div>',
      'cut off',
    ],
    [
      'an ellipsis that keeps the text to itself',
      '<div style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">A long label here</div>',
      'cut off',
    ],
    [
      'a button pushed out of its box',
      '<div style="height:30px;overflow:hidden"><p>Text</p><button>Save</button></div>',
      'out of reach',
    ],
    [
      'a field lower than its letters',
      '<select aria-label="Kind" style="height:16px;font-size:28px"><option>One</option></select>',
      'cut off',
    ],
    [
      'a link left of the page',
      '<a href="#x" style="position:absolute;left:-300px">Away</a>',
      'out of reach',
    ],
    [
      'text over text',
      '<div style="height:10px">One line of text</div><div>Another line of text</div>',
      'text over text',
    ],
    [
      'a heading whose lines lie over one another',
      '<h1 style="width:200px;font-size:40px;line-height:20px">A heading in lines</h1>',
      'text over text',
    ],
    [
      'a button over a button',
      '<button style="position:absolute;left:0">One button</button><button style="position:absolute;left:20px">Two</button>',
      'control over control',
    ],
    ['a page that moves sideways', '<div style="width:2000px">Wide</div>', 'moves sideways'],
    [
      'a box that moves sideways',
      '<div style="width:100px;overflow-x:auto"><div style="width:500px">Wide</div></div>',
      'moves sideways',
    ],
    [
      'a slit to scroll in',
      '<div style="height:12px;overflow-y:auto"><p>One</p><p>Two</p></div>',
      'no room to read',
    ],
  ])('finds %s', async (_, body, kind) => {
    expect((await inPage(body)).join('\n')).toContain(kind);
  });

  it.each([
    [
      'a link that goes on in the next line beside another',
      '<p style="width:110px">A <a href="#a">first one</a> and <a href="#b">another one</a></p>',
    ],
    ['text that wraps', '<div style="width:60px">A long label here</div>'],
    [
      'a box that scrolls down',
      '<div style="height:90px;overflow-y:auto"><p>1</p><p>2</p><p>3</p><p>4</p></div>',
    ],
    [
      'what is scrolled away under something else',
      '<div style="height:60px;overflow-y:auto"><p>1</p><p>2</p><p>3</p><button>In the box</button></div><button>Below it</button>',
    ],
    [
      'words for screen readers only',
      '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Read aloud</span>',
    ],
    [
      'what is folded away',
      '<details><summary>More</summary><div style="width:60px;overflow:hidden;white-space:nowrap">A long label here</div></details>',
    ],
    [
      'an ellipsis whose text is told',
      '<div title="A long label here" style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">A long label here</div>',
    ],
    [
      'what an open dialog covers',
      '<div style="width:60px;overflow:hidden;white-space:nowrap">A long label here</div><div role="dialog" style="position:fixed;top:0">Asks</div>',
    ],
  ])('leaves alone %s', async (_, body) => {
    expect(await inPage(body)).toEqual([]);
  });

  it('finds what only larger letters lose, whatever unit they were written in, and then undoes it', async () => {
    const body = ['13px', '0.8rem', '1em']
      .map(
        (size) =>
          `<div style="width:160px;height:24px;overflow:hidden;font-size:${size}">A label: ${size}</div>`,
      )
      .join('');
    const page = await show(body);
    expect(await misfitsIn(page)).toEqual([]);
    const undo = await enlargeText(page);
    expect(await misfitsIn(page)).toHaveLength(3);
    await undo();
    expect(await misfitsIn(page)).toEqual([]);
  });

  it('finds what text that stands further apart loses', async () => {
    const page = await show(
      '<div style="width:150px;overflow:hidden;white-space:nowrap">Just long enough text</div>',
    );
    expect(await misfitsIn(page)).toEqual([]);
    const undo = await spreadText(page);
    expect((await misfitsIn(page)).join('\n')).toContain('cut off');
    await undo();
    expect(await misfitsIn(page)).toEqual([]);
  });
});
