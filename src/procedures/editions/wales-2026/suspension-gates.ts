import type { Gate } from '../../types.ts';

/**
 * Suspension of new commissioning stands in chapter 5 but can come up in any case, so both procedures carry
 * these gates. What the Code says must be there stops the step; what it says should be there a lead may pass
 * with a reason.
 */
export const suspensionGates: readonly Gate[] = [
  {
    id: 'suspension-grounds',
    cite: 'Code 5.19',
    also: ['Code 5.20'],
    step: 'suspend-commissioning',
    requires: ['rationale', 'risk-assessment', 'partners-agreed', 'sign-off'],
    citeFor: {
      rationale: 'Code 5.19',
      'risk-assessment': 'Code 5.23',
      'partners-agreed': 'Code 5.23',
      'sign-off': 'Code 5.23',
    },
    mayOverride: false,
    text: {
      en: 'A suspension of new commissioning rests on how likely people are to come to harm. It needs a clear rationale and a risk assessment that commissioning partners have reviewed and agreed and that has been signed off. It can damage the service and can be challenged in court.',
      cy: 'Mae atal comisiynu newydd dros dro yn seiliedig ar y tebygolrwydd o niwed i bobl. Rhaid wrth resymeg glir ac asesiad risg y mae partneriaid comisiynu wedi’i adolygu a chytuno arno ac sydd wedi’i gymeradwyo’n ffurfiol. Gall niweidio’r gwasanaeth a gellir ei herio mewn llys.',
    },
  },
  {
    id: 'suspension-conduct',
    cite: 'Code 5.19',
    step: 'suspend-commissioning',
    requires: ['joint-parties-consulted', 'review-date', 'communications-planned'],
    citeFor: {
      'joint-parties-consulted': 'Code 5.19',
      'review-date': 'Code 5.21',
      'communications-planned': 'Code 5.19',
    },
    mayOverride: true,
    text: {
      en: 'Before suspending, involve every party to a joint contract, set the date on which the suspension is looked at again, and plan what is said to whom.',
      cy: 'Cyn atal, dylech gynnwys pob parti i gontract ar y cyd, pennu’r dyddiad y caiff yr ataliad ei ailystyried, a chynllunio beth a ddywedir wrth bwy.',
    },
  },
  {
    id: 'no-required-voluntary-suspension',
    cite: 'Code 5.22',
    step: 'request-voluntary-suspension',
    requires: ['never'],
    mayOverride: false,
    text: {
      en: 'Never require a voluntary suspension: whether to limit new work is for the provider alone to decide. If it does, record what it decided and whom that affects.',
      cy: 'Peidiwch byth â mynnu ataliad gwirfoddol: y darparwr yn unig sydd i benderfynu a fydd yn cyfyngu ar waith newydd. Os bydd, cofnodwch yr hyn a benderfynodd ac ar bwy y mae’n effeithio.',
    },
  },
];
