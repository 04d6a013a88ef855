import type { Text } from '../procedures/types.ts';
import type { Passing } from './state.ts';
import type { SkipReason } from './view-schema.ts';

/** What a view says in both languages at once; sentences about one person's request stand in the catalogues. */

export const unseenCase: Text = { en: 'A case you cannot see', cy: 'Achos na allwch ei weld' };

export const emergencyPlanningText: Text = {
  en: 'If the failure is more than council and health service can cope with in finding other care, consider emergency planning with partners.',
  cy: 'Os yw’r methiant yn fwy nag y gall y cyngor a’r gwasanaeth iechyd ymdopi ag ef wrth ddod o hyd i ofal arall, ystyriwch gynllunio at argyfwng gyda phartneriaid.',
};

export const marketImpactText: Text = {
  en: 'Consider whether the failure takes away a significant part of the area’s supply of this kind of service.',
  cy: 'Ystyriwch a yw’r methiant yn dileu rhan sylweddol o gyflenwad yr ardal o’r math hwn o wasanaeth.',
};

const skipTexts: Readonly<Record<SkipReason, Text>> = {
  'no-template': {
    en: 'Not filed: this case’s procedure has no situation report.',
    cy: 'Heb ei ffeilio: nid oes adroddiad sefyllfa yng ngweithdrefn yr achos hwn.',
  },
  'not-permitted': {
    en: 'Not filed: whoever filed the report does not lead this case. A lead of the case can file it here.',
    cy: 'Heb ei ffeilio: nid yw’r sawl a ffeiliodd yr adroddiad yn arwain yr achos hwn. Gall arweinydd yr achos ei ffeilio yma.',
  },
  'case-closed': {
    en: 'Not filed: the case is closed.',
    cy: 'Heb ei ffeilio: mae’r achos wedi’i gau.',
  },
  'case-not-found': {
    en: 'Not filed: there is no such case.',
    cy: 'Heb ei ffeilio: nid oes achos o’r fath.',
  },
  'fields-missing': {
    en: 'Not filed: this case’s report asks for more. Fill it in at the case.',
    cy: 'Heb ei ffeilio: mae adroddiad yr achos hwn yn gofyn am fwy. Llenwch ef yn yr achos.',
  },
  refused: {
    en: 'Not filed: the case refused it. Look at the case, then try again.',
    cy: 'Heb ei ffeilio: gwrthododd yr achos ef. Edrychwch ar yr achos, yna rhowch gynnig arall arni.',
  },
};

/** How filing stands in one case, in words. */
export const passingText = (status: Passing['status'], reason: SkipReason | null): Text => {
  switch (status) {
    case 'waiting':
      return { en: 'Being handed to the case', cy: 'Wrthi’n cael ei roi i’r achos' };
    case 'passed-on':
      return {
        en: 'Handed to the case, which files it in its folder',
        cy: 'Wedi’i roi i’r achos, sy’n ei ffeilio yn ei ffolder',
      };
    case 'skipped':
      return skipTexts[reason ?? 'refused'];
  }
};
