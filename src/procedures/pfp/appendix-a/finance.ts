import type { Chapter } from '../chapter.ts';

export const finance: Chapter = {
  id: 'finance',
  title: { en: 'Money and responsibility', cy: 'Arian a chyfrifoldeb' },
  cite: 'PFP App. A 4.1',
  lines: [
    [
      '4.1',
      'All',
      'all',
      'See that managers may commit what this takes, both money and staff.',
      'Sicrhewch y caiff rheolwyr ymrwymo’r hyn sydd ei angen, yn arian ac yn staff.',
    ],
    [
      '4.2',
      'CH',
      'council',
      'Ask whether another area pays for anyone; tell those commissioners, and learn whether we are to find the new places for them.',
      'Gofynnwch a oes ardal arall yn talu dros rywun; rhowch wybod i’r comisiynwyr hynny, a chanfyddwch a ydym i ddod o hyd i’r lleoedd newydd ar eu rhan.',
    ],
    [
      '4.3',
      'CH',
      'council',
      'List the people whom the council pays for, and mark those with aftercare under section 117 of the Mental Health Act.',
      'Rhestrwch y bobl y mae’r awdurdod lleol yn talu drostynt, a nodwch y rhai sy’n cael ôl-ofal o dan adran 117 o’r Ddeddf Iechyd Meddwl.',
    ],
    [
      '4.4',
      'All',
      'health-board',
      'List the people whom the NHS pays for.',
      'Rhestrwch y bobl y mae’r GIG yn talu drostynt.',
    ],
    [
      '4.5',
      'All',
      'council',
      'Find the self-funders and settle who looks after the change for each; check capacity and who speaks for them.',
      'Canfyddwch yr hunangyllidwyr a phenderfynwch pwy sy’n gofalu am y newid i bob un; gwiriwch eu galluedd a phwy sy’n siarad ar eu rhan.',
    ],
    [
      '4.6',
      'All',
      'council',
      'Have legal advice on contracts, money, notice periods and anything that statute asks.',
      'Mynnwch gyngor cyfreithiol ar gontractau, arian, cyfnodau rhybudd ac unrhyw beth y mae statud yn ei ofyn.',
    ],
    [
      '4.7',
      'All',
      'council',
      'Find each financial deputy and each attorney for money, enduring or lasting; contact them and record their part, above all where a new place costs something else.',
      'Canfyddwch bob dirprwy ariannol a phob atwrnai dros arian (atwrneiaeth barhaus neu arhosol); cysylltwch â hwy a chofnodwch eu rhan, yn enwedig lle mae cost lle newydd yn wahanol.',
    ],
  ],
};
