import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const find = createRequire(import.meta.url);
const fontFolder = 'dejavu-fonts-ttf/ttf/';

/** Loaded with the first picture: a WebAssembly module, and a font with every Welsh letter, on any machine. */
let ready: Promise<readonly Uint8Array[]> | null = null;
const load = async (): Promise<readonly Uint8Array[]> => {
  await initWasm(await readFile(find.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(
    ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((file) =>
      readFile(find.resolve(`${fontFolder}${file}`)),
    ),
  );
};

/** A drawing in twice its size, sharp enough for paper. Colours must be plain ones: no style sheet is read. */
export const toPng = async (svg: string): Promise<Uint8Array> => {
  ready ??= load();
  const fonts = await ready;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...fonts], defaultFontFamily: 'DejaVu Sans Condensed' },
    fitTo: { mode: 'zoom', value: 2 },
    background: '#ffffff',
  });
  const picture = drawing.render();
  const png = picture.asPng();
  picture.free();
  drawing.free();
  return png;
};
