import type { Edition } from '../../types.ts';
import { contacts } from './contacts.ts';
import { providerFailure } from './provider-failure/index.ts';
import { serviceTypes } from './service-types.ts';

export const englandPfp: Edition = {
  id: 'england-pfp',
  title: {
    en: 'England, Southampton’s procedure for provider failure and exit',
    cy: 'Lloegr, gweithdrefn Southampton ar gyfer methiant ac ymadawiad darparwyr',
  },
  nation: 'ENG',
  // The document bears no date. It rests on a safeguarding policy of December 2016, so it cannot be older.
  inForceFrom: '2016-12-01',
  sources: [
    {
      short: 'PFP',
      title: {
        en: 'Southampton City Council and NHS: procedure for care provider failure and exit from the market (undated; it rests on a policy of December 2016)',
        cy: 'Cyngor Dinas Southampton a’r GIG: gweithdrefn ar gyfer methiant darparwyr gofal ac ymadael â’r farchnad (heb ddyddiad; mae’n seiliedig ar bolisi o fis Rhagfyr 2016)',
      },
    },
  ],
  serviceTypes,
  procedures: [providerFailure],
  contacts,
  standards: [],
  calendar: [],
};
