import { cy } from './cy/index.ts';
import { en } from './en/index.ts';
import { teach } from './say.ts';

/** For the server's side, which says everything to anybody: both catalogues whole. Pages take `say.ts`. */
teach('en', en);
teach('cy', cy);

export { isLanguage, type Say, sayIn, textIn } from './say.ts';
