import type { Section } from '../../../../types.ts';
import { item } from '../../checklist.ts';

export const meeting: Section = {
  id: 'qa-meeting',
  title: { en: 'Meeting the provider', cy: 'Cyfarfod â’r darparwr' },
  cite: 'Code 4.11',
  items: [
    item(
      'qa-work-together',
      'Code 4.7',
      'must',
      'all',
      'Look for the solution together with the provider and the others concerned.',
      'Chwiliwch am yr ateb gyda’r darparwr ac eraill dan sylw.',
    ),
    item(
      'qa-mitigation-heard',
      'Code Annex A',
      'should',
      'council',
      'Go through the provider’s mitigating or other evidence at the meeting.',
      'Ewch drwy dystiolaeth liniarol neu arall y darparwr yn y cyfarfod.',
    ),
    item(
      'qa-breach-clear',
      'Code Annex A',
      'should',
      'council',
      'Settle whether the contract is breached, and at which clause.',
      'Penderfynwch a yw’r contract wedi’i dorri, ac o dan ba gymal.',
    ),
    item(
      'qa-reasons-recorded',
      'Code Annex A',
      'should',
      'council',
      'Write down which concerns stand, which do not, and why.',
      'Nodwch pa bryderon sy’n sefyll, pa rai nad ydynt, a pham.',
    ),
  ],
};
