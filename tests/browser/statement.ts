import type { Language } from '../../src/procedures/types.ts';
import { rehearsalScreens } from './rehearsal-screens.ts';
import { screens } from './screens.ts';
import { counted } from './sweep.ts';

const { languages, windows, themes, ways, short } = counted;

/** What docs/accessibility.md says of the sweep, counted here, so that it says it of the sweep as it is. */
export const countedIn = (language: Language): readonly string[] =>
  language === 'en'
    ? [
        `${screens.length} screens of the tab and ${rehearsalScreens.length} of the rehearsal page (with Outlook’s pane), each in ${languages} languages, ${windows} widths and ${themes} themes`,
        `Before each change, ${short} of these ${ways} ways are gone, so that every language, width and theme is seen; \`npm run screens\` goes all ${ways}.`,
      ]
    : [
        `${screens.length} o sgriniau’r tab a ${rehearsalScreens.length} o sgriniau’r dudalen ymarfer (gyda chwarel Outlook), pob un mewn ${languages} iaith, ${windows} led a ${themes} thema`,
        `Cyn pob newid eir ar hyd ${short} o’r ${ways} ffordd hyn, fel y gwelir pob iaith, lled a thema; mae \`npm run screens\` yn mynd ar hyd y ${ways} i gyd.`,
      ];
