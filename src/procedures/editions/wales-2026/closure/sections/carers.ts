import type { Section } from '../../../../types.ts';
import { item, pfpItems } from '../../checklist.ts';

export const carers: Section = {
  id: 'carers',
  title: { en: 'Unpaid carers and families', cy: 'Gofalwyr di-dâl a theuluoedd' },
  cite: 'PFP App. A 5.1',
  items: [
    ...pfpItems('All', [
      [
        '5.1',
        'council',
        'Gather contact details of relatives, friends and representatives.',
        'Casglwch fanylion cyswllt perthnasau, ffrindiau a chynrychiolwyr.',
      ],
      [
        '5.2',
        'council',
        'Note carers with needs of their own: health, distance, other duties.',
        'Nodwch ofalwyr sydd ag anghenion eu hunain: iechyd, pellter, dyletswyddau eraill.',
      ],
      [
        '5.3',
        'council',
        'Involve relatives and those close to each person as fully as they wish.',
        'Dylech gynnwys perthnasau a’r rhai sy’n agos at bob person mor llawn ag y dymunant.',
      ],
      ['5.4', 'council', 'Consider advocacy for carers too.', 'Ystyriwch eiriolaeth i ofalwyr hefyd.'],
      [
        '5.5',
        'council',
        'Consider a carer’s assessment for each carer affected, and carry it out where it is due.',
        'Ystyriwch asesiad gofalwr ar gyfer pob gofalwr yr effeithir arno, a’i gynnal lle mae’n ddyledus.',
      ],
      [
        '5.6',
        'council',
        'Find out who has no family or friends, and get them someone to speak for them.',
        'Canfyddwch pwy sydd heb deulu na ffrindiau, a sicrhewch rywun i siarad ar eu rhan.',
      ],
    ]),
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
  ],
};
