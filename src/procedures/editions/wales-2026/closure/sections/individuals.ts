import type { Section } from '../../../../types.ts';
import { inOrder, pfpItems } from '../../checklist.ts';

export const individuals: Section = {
  id: 'individuals',
  title: { en: 'Individuals', cy: 'Unigolion' },
  cite: 'PFP App. A 3.1',
  items: inOrder(
    pfpItems('All', [
      [
        '3.1',
        'council',
        'Build the register of individuals with the provider: needs, cost, priority, and who should stay together.',
        'Lluniwch y gofrestr o unigolion gyda’r darparwr: anghenion, cost, blaenoriaeth, a phwy ddylai aros gyda’i gilydd.',
      ],
      [
        '3.2',
        'council',
        'Confirm who assesses self-funders and people from other areas.',
        'Cadarnhewch pwy sy’n asesu hunangyllidwyr a phobl o ardaloedd eraill.',
      ],
      [
        '3.3',
        'council',
        'Check what the service is registered to provide.',
        'Gwiriwch yr hyn y mae’r gwasanaeth wedi’i gofrestru i’w ddarparu.',
      ],
      [
        '3.4',
        'all',
        'Set up a team to assess how each individual’s needs may have changed.',
        'Sefydlwch dîm i asesu sut y gall anghenion pob unigolyn fod wedi newid.',
      ],
      [
        '3.5',
        'health-board',
        'Check who is very frail or near the end of life and plan for them specially.',
        'Gwiriwch pwy sy’n fregus iawn neu’n agos at ddiwedd oes a chynlluniwch ar eu cyfer yn arbennig.',
      ],
      [
        '3.6',
        'council',
        'Find out who would rather move or change early.',
        'Canfyddwch pwy fyddai’n well ganddynt symud neu newid yn gynnar.',
      ],
      [
        '3.7',
        'council',
        'Assess first those whom the change may distress most or whose needs are complex.',
        'Aseswch yn gyntaf y rhai y gallai’r newid beri’r gofid mwyaf iddynt neu sydd ag anghenion cymhleth.',
      ],
      [
        '3.8',
        'council',
        'Carry out each mental capacity assessment that is due, above all on where to live; record best interests decisions and appoint an IMCA for those with no one.',
        'Cynhaliwch bob asesiad galluedd meddyliol sy’n ofynnol, yn enwedig ynghylch ble i fyw; cofnodwch benderfyniadau budd pennaf a phenodwch IMCA i’r rhai heb neb.',
      ],
      ['3.9', 'council', 'Find out who needs an advocate.', 'Canfyddwch pwy sydd angen eiriolwr.'],
      [
        '3.11',
        'council',
        'Find and contact welfare deputies and attorneys.',
        'Dewch o hyd i ddirprwyon ac atwrneiod lles a chysylltwch â hwy.',
      ],
      [
        '3.12',
        'council',
        'Check whether any individual or carer is part of a safeguarding enquiry now.',
        'Gwiriwch a yw unrhyw unigolyn neu ofalwr yn rhan o ymholiad diogelu ar hyn o bryd.',
      ],
      [
        '3.13',
        'council',
        'List those whose money the council manages, appointeeships included.',
        'Rhestrwch y rhai y mae’r awdurdod lleol yn rheoli eu harian, gan gynnwys penodeiaethau.',
      ],
    ]),
    pfpItems('CH', [
      [
        '3.10',
        'provider',
        'List everyone with a deprivation of liberty authorisation, and request new ones for those who will need one.',
        'Rhestrwch bawb sydd ag awdurdodiad amddifadu o ryddid, a gofynnwch am rai newydd i’r rhai y bydd arnynt angen un.',
      ],
    ]),
  ),
};
