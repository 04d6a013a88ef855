import type { Section } from '../../../../types.ts';
import { item } from '../../checklist.ts';

export const inWriting: Section = {
  id: 'qa-in-writing',
  title: { en: 'In writing', cy: 'Yn ysgrifenedig' },
  cite: 'Code 4.12',
  items: [
    item(
      'qa-time-frame',
      'Code 4.12',
      'must',
      'council',
      'Propose a time for putting things right that agrees with the contract and with any date of the regulator.',
      'Cynigiwch amser ar gyfer unioni pethau sy’n cyd-fynd â’r contract ac ag unrhyw ddyddiad gan y rheoleiddiwr.',
    ),
    item(
      'qa-clauses-named',
      'Code 4.13',
      'must',
      'council',
      'Name each clause that is breached, and what is to improve or develop.',
      'Enwch bob cymal a dorrwyd, a’r hyn sydd i’w wella neu ei ddatblygu.',
    ),
    item(
      'qa-others-told',
      'Code 5.27',
      'must',
      'council',
      'List the regulators and commissioners who must hear of it.',
      'Rhestrwch y rheoleiddwyr a’r comisiynwyr y mae’n rhaid iddynt gael gwybod.',
    ),
    item(
      'qa-communication-planned',
      'Code Annex A',
      'should',
      'council',
      'Plan who hears what: people, families, staff, other commissioners.',
      'Cynlluniwch pwy sy’n clywed beth: pobl, teuluoedd, staff, comisiynwyr eraill.',
    ),
  ],
};
