import type { Language } from '../../src/procedures/types.ts';
import { rehearsalScreens } from './rehearsal-screens.ts';
import { screens } from './screens.ts';
import { counted } from './sweep.ts';

const { languages, windows, themes, ways } = counted;

/** What docs/accessibility.md says of the sweep, counted here, so that it says it of the sweep as it is. */
export const countedIn = (language: Language): readonly string[] =>
  language === 'en'
    ? [
        `${screens.length} screens of the tab and ${rehearsalScreens.length} of the rehearsal page (with Outlook’s pane), each in ${languages} languages, ${windows} widths and ${themes} themes`,
        `\`npm run screens\` goes all ${ways} ways; it takes some minutes and is no part of the tests before each change.`,
      ]
    : [
        `${screens.length} o sgriniau’r tab a ${rehearsalScreens.length} o sgriniau’r dudalen ymarfer (gyda chwarel Outlook), pob un mewn ${languages} iaith, ${windows} led a ${themes} thema`,
        `Mae \`npm run screens\` yn mynd ar hyd y ${ways} ffordd i gyd; mae’n cymryd rhai munudau, ac nid yw’n rhan o’r profion cyn pob newid.`,
      ];
