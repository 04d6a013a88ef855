import type { Language } from '../../src/procedures/types.ts';
import { rehearsalScreens } from './rehearsal-screens.ts';
import { screens } from './screens.ts';

/** What docs/accessibility.md says of the sweep, counted here, so that it says it of the sweep as it is. */
export const countedIn = (language: Language): string =>
  language === 'en'
    ? `${screens.length} screens of the tab and ${rehearsalScreens.length} of the rehearsal page (with Outlook’s pane), each in 2 languages, 2 widths and 3 themes`
    : `${screens.length} o sgriniau’r tab a ${rehearsalScreens.length} o sgriniau’r dudalen ymarfer (gyda chwarel Outlook), pob un mewn 2 iaith, 2 led a 3 thema`;
