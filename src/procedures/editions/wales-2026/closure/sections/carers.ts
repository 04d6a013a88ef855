import type { ChecklistItem } from '../../../../types.ts';
import { item } from '../../checklist.ts';

export const carersItems: readonly ChecklistItem[] = [
  item(
    'cl-carer-able',
    'Code 7.9',
    'must',
    'council',
    'In each carer’s assessment, ask whether the carer can and wants to give this care, now and later.',
    'Ym mhob asesiad gofalwr, gofynnwch a yw’r gofalwr yn gallu ac yn barod i roi’r gofal hwn, yn awr ac yn y dyfodol.',
  ),
  item(
    'cl-carer-impact',
    'Code 7.9',
    'should',
    'council',
    'Weigh what the closure adds for each unpaid carer: more hours, more travel.',
    'Pwyswch yr hyn y mae’r cau yn ei ychwanegu at faich pob gofalwr di-dâl: mwy o oriau, mwy o deithio.',
  ),
  item(
    'cl-language-choice',
    'NF 1.68',
    'must',
    'all',
    'Offer Welsh to each person and family without being asked, and keep their choice for every contact.',
    'Cynigiwch y Gymraeg i bob person a theulu heb iddynt ofyn, a chadwch eu dewis ar gyfer pob cyswllt.',
  ),
  item(
    'cl-questions-answered',
    'Code 7.10',
    'must',
    'council',
    'Give people and representatives clear, regular and accessible news, and a way to ask and be answered.',
    'Rhowch newyddion clir, rheolaidd a hygyrch i bobl a’u cynrychiolwyr, a ffordd o holi a chael ateb.',
  ),
];
