import type { Section } from '../../../types.ts';
import { item } from '../checklist.ts';

export const sections: readonly Section[] = [
  {
    id: 'tg-standing',
    title: { en: 'Where the home stands', cy: 'Sefyllfa’r cartref' },
    cite: 'Code 1.2',
    items: [
      item(
        'tg-proof',
        'Code 1.2',
        'should',
        'council',
        'File what shows that the home was under the 2009 procedures on 31 March 2026.',
        'Ffeiliwch yr hyn sy’n dangos bod y cartref o dan weithdrefnau 2009 ar 31 Mawrth 2026.',
      ),
      item(
        'tg-agencies-agree',
        'Code 1.2',
        'should',
        'all',
        'Agree among the statutory agencies that the home stays on them, and look at that again at each meeting.',
        'Cytunwch rhwng yr asiantaethau statudol fod y cartref yn aros arnynt, ac ailystyriwch hynny ym mhob cyfarfod.',
      ),
      item(
        'tg-rights',
        'Code 3.12',
        'must',
        'all',
        'Look to people’s rights, needs and outcomes, and offer advocacy.',
        'Gofalwch am hawliau, anghenion a chanlyniadau pobl, a chynigiwch eiriolaeth.',
      ),
      item(
        'tg-safeguarding',
        'Code 1.21',
        'must',
        'all',
        'Make every safeguarding report that is due.',
        'Gwnewch bob adroddiad diogelu sy’n ddyledus.',
      ),
    ],
  },
  {
    id: 'tg-way-out-recorded',
    title: { en: 'Leaving the 2009 guidance', cy: 'Gadael canllawiau 2009' },
    cite: 'Code 1.3',
    items: [
      item(
        'tg-decision-recorded',
        'Code 1.2',
        'should',
        'council',
        'Record what ended the 2009 procedures: the home’s closing, or who decided to take it off them, when and why.',
        'Cofnodwch beth ddaeth â gweithdrefnau 2009 i ben: cau’r cartref, neu bwy a benderfynodd ei dynnu oddi arnynt, pryd a pham.',
      ),
      item(
        'tg-open-work-carried',
        'Code 1.3',
        'should',
        'all',
        'Carry each open action into the procedure that follows, or say why it falls away.',
        'Trosglwyddwch bob cam agored i’r weithdrefn sy’n dilyn, neu nodwch pam nad oes ei angen mwyach.',
      ),
      item(
        'tg-others-told',
        'Code 3.8',
        'should',
        'council',
        'Tell Care Inspectorate Wales and the other commissioners which procedure applies.',
        'Rhowch wybod i Arolygiaeth Gofal Cymru a’r comisiynwyr eraill pa weithdrefn sy’n gymwys.',
      ),
    ],
  },
];
