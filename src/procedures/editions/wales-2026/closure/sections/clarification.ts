import type { Section } from '../../../../types.ts';
import { inOrder, pfpItems } from '../../checklist.ts';

export const clarification: Section = {
  id: 'clarification',
  title: { en: 'First clarification', cy: 'Egluro cychwynnol' },
  cite: 'PFP App. A 2.1',
  items: inOrder(
    pfpItems('All', [
      ['2.1', 'all', 'Establish when each service stops.', 'Sefydlwch pryd y daw pob gwasanaeth i ben.'],
      [
        '2.2',
        'all',
        'Count the people affected, by need and by who pays for them.',
        'Cyfrifwch y bobl yr effeithir arnynt, yn ôl angen ac yn ôl pwy sy’n talu.',
      ],
      [
        '2.3',
        'council',
        'Ask the placements team what room other services have.',
        'Gofynnwch i’r tîm lleoliadau pa le sydd mewn gwasanaethau eraill.',
      ],
      [
        '2.5',
        'council',
        'Consult and advise the other authorities concerned.',
        'Ymgynghorwch â’r awdurdodau eraill dan sylw a chynghorwch hwy.',
      ],
      [
        '2.6',
        'all',
        'List the tasks, set dates and give each to someone.',
        'Rhestrwch y tasgau, pennwch ddyddiadau a rhowch bob un i rywun.',
      ],
      [
        '2.7',
        'council',
        'Name lead workers, on site if you can, and see that they have equipment and a manager’s support.',
        'Enwch weithwyr arweiniol, ar y safle os oes modd, a sicrhewch offer a chymorth rheolwr iddynt.',
      ],
      [
        '2.9',
        'all',
        'Meet the owner, the registered manager and others who matter.',
        'Cyfarfyddwch â’r perchennog, y rheolwr cofrestredig ac eraill perthnasol.',
      ],
      [
        '2.10',
        'council',
        'Ask for the provider’s business continuity plan and judge whether it still works now.',
        'Gofynnwch am gynllun parhad busnes y darparwr a barnwch a yw’n dal i weithio yn awr.',
      ],
      [
        '2.11',
        'all',
        'Agree early when, how and by whom people and carers are told of the change.',
        'Cytunwch yn gynnar pryd, sut a chan bwy y dywedir wrth bobl a gofalwyr am y newid.',
      ],
      [
        '2.12',
        'provider',
        'Let professionals in freely while people are being moved or transferred.',
        'Rhowch fynediad rhydd i weithwyr proffesiynol tra bo pobl yn symud neu’n trosglwyddo.',
      ],
      [
        '2.13',
        'all',
        'Decide who needs to know what (GPs, urgent care, possible new providers) and share no more.',
        'Penderfynwch pwy sydd angen gwybod beth (meddygon teulu, gofal brys, darparwyr newydd posibl) a pheidiwch â rhannu mwy.',
      ],
      [
        '2.14',
        'council',
        'Write scripts with the communications team: for staff who speak with families, for the provider’s staff, for the press.',
        'Lluniwch sgriptiau gyda’r tîm cyfathrebu: i staff sy’n siarad â theuluoedd, i staff y darparwr, i’r wasg.',
      ],
      [
        '2.15',
        'council',
        'Consider who needs independent advocacy or other support in the community.',
        'Ystyriwch pwy sydd angen eiriolaeth annibynnol neu gymorth arall yn y gymuned.',
      ],
      [
        '2.16',
        'provider',
        'Name the managers of the provider who take part.',
        'Enwch reolwyr y darparwr sy’n cymryd rhan.',
      ],
      [
        '2.17',
        'council',
        'Find a place away from the service for meetings with managers or staff, if needed.',
        'Dewch o hyd i le y tu allan i’r gwasanaeth i gwrdd â rheolwyr neu staff, os oes angen.',
      ],
      [
        '2.18',
        'all',
        'List the other agencies to bring in.',
        'Rhestrwch yr asiantaethau eraill i’w cynnwys.',
      ],
      [
        '2.19',
        'all',
        'Check whether this is a serious incident in your agency, and start that procedure if so.',
        'Gwiriwch a yw hwn yn ddigwyddiad difrifol yn eich asiantaeth, a dechreuwch y weithdrefn honno os felly.',
      ],
      [
        '2.20',
        'council',
        'Judge what the loss does to local supply of this kind of service.',
        'Barnwch effaith y golled ar y cyflenwad lleol o’r math hwn o wasanaeth.',
      ],
      [
        '2.21',
        'all',
        'Tell your line manager what other work this puts back.',
        'Rhowch wybod i’ch rheolwr llinell pa waith arall sy’n cael ei ohirio.',
      ],
    ]),
    pfpItems('HC', [
      [
        '2.4',
        'council',
        'Explore with other home care agencies, and with the provider, whether staff (TUPE) and whole groups of people can transfer.',
        'Archwiliwch gyda’r darparwr ac asiantaethau gofal cartref eraill a all staff (TUPE) a grwpiau cyfan o bobl drosglwyddo.',
      ],
    ]),
    pfpItems('CH', [
      [
        '2.8',
        'provider',
        'List beds, hoists, furniture and packing needs: who owns each thing, and can it move?',
        'Rhestrwch welyau, teclynnau codi, dodrefn ac anghenion pacio: pwy biau pob peth, ac a ellir ei symud?',
      ],
    ]),
  ),
};
