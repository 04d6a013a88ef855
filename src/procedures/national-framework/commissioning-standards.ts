import type { Standard } from '../types.ts';
import { assessed } from './assessed.ts';

/** The ten standards of the National Framework, each with what evidence for it would show in a case. */
export const commissioningStandards: readonly Standard[] = [
  assessed(
    'standard',
    1,
    'The values of the Act in everything commissioned',
    'Gwerthoedd y Ddeddf ym mhopeth a gomisiynir',
    [
      [
        'How did people, their advocates and carers help to shape, carry out and judge this decision?',
        'Sut y bu pobl, eu heiriolwyr a’u gofalwyr yn helpu i lunio, cyflawni a barnu’r penderfyniad hwn?',
      ],
      [
        'Which well-being outcomes does it serve, and how is that known?',
        'Pa ganlyniadau llesiant y mae’n eu gwasanaethu, a sut y gwyddys hynny?',
      ],
      [
        'Which other council or NHS body ought to commission together with us here, and does it?',
        'Pa awdurdod lleol neu gorff GIG arall a ddylai gomisiynu gyda ni yma, ac a yw’n gwneud hynny?',
      ],
      [
        'How does it fit with the needs assessment and area plan, soon and in years to come?',
        'Sut mae’n cyd-fynd â’r asesiad o anghenion a’r cynllun ardal, yn fuan ac yn y blynyddoedd i ddod?',
      ],
    ],
  ),
  assessed('standard', 2, 'Enough skill, resources and capacity', 'Digon o sgiliau, adnoddau a gallu', [
    [
      'Who has the time and the skill to see this case through?',
      'Pwy sydd â’r amser a’r sgiliau i weld yr achos hwn hyd y diwedd?',
    ],
    [
      'How was the problem worked on together with the provider?',
      'Sut y gweithiwyd ar y broblem ar y cyd â’r darparwr?',
    ],
    [
      'Which preventative or community support fills a gap that this leaves?',
      'Pa gymorth ataliol neu gymunedol sy’n llenwi bwlch y mae hyn yn ei adael?',
    ],
  ]),
  assessed('standard', 3, 'Decisions rest on data', 'Mae penderfyniadau’n seiliedig ar ddata', [
    [
      'Which figures on need, demand and protected characteristics were used, and how recent are they?',
      'Pa ffigurau am angen, galw a nodweddion gwarchodedig a ddefnyddiwyd, a pha mor ddiweddar ydynt?',
    ],
    [
      'What does the market stability report say, for care in Welsh too?',
      'Beth mae’r adroddiad sefydlogrwydd y farchnad yn ei ddweud, gan gynnwys am ofal yn Gymraeg?',
    ],
    [
      'When was the market risk assessment last looked at, and what in it changes now?',
      'Pryd yr edrychwyd ddiwethaf ar yr asesiad risg o’r farchnad, a beth ynddo sy’n newid yn awr?',
    ],
  ]),
  assessed('standard', 4, 'How services are chosen', 'Sut y dewisir gwasanaethau', [
    [
      'Which ways of securing care were compared, and why was this one taken?',
      'Pa ffyrdd o sicrhau gofal a gymharwyd, a pham y dewiswyd yr un hon?',
    ],
    [
      'When and how were the reasons given to the provider?',
      'Pryd a sut y rhoddwyd y rhesymau i’r darparwr?',
    ],
    [
      'How were providers and people who use services brought in?',
      'Sut y cynhwyswyd darparwyr a phobl sy’n defnyddio gwasanaethau?',
    ],
  ]),
  assessed('standard', 5, 'Value is measured', 'Caiff gwerth ei fesur', [
    [
      'What do outcomes, experience, rights, quality and safety show, side by side with cost?',
      'Beth mae canlyniadau, profiad, hawliau, ansawdd a diogelwch yn ei ddangos, ochr yn ochr â’r gost?',
    ],
    [
      'What do complaints and compliments show, and about whom?',
      'Beth mae cwynion a chanmoliaeth yn ei ddangos, ac am bwy?',
    ],
    [
      'What is the effect on the environment, the economy and the community?',
      'Beth yw’r effaith ar yr amgylchedd, yr economi a’r gymuned?',
    ],
  ]),
  assessed('standard', 6, 'Ethical and fair work', 'Gwaith moesegol a theg', [
    [
      'How is fair work kept for the staff whom this decision touches?',
      'Sut y cedwir gwaith teg i’r staff y mae’r penderfyniad hwn yn effeithio arnynt?',
    ],
    [
      'What does the equality impact assessment say about workers, and where is it published?',
      'Beth mae’r asesiad o’r effaith ar gydraddoldeb yn ei ddweud am weithwyr, a ble y’i cyhoeddwyd?',
    ],
    [
      'How do staff who lose this work keep their skills in local care?',
      'Sut mae staff sy’n colli’r gwaith hwn yn cadw eu sgiliau mewn gofal lleol?',
    ],
  ]),
  assessed('standard', 7, 'The cost of care is understood', 'Deellir cost gofal', [
    [
      'What does this care truly cost, bought and run directly?',
      'Beth yw gwir gost y gofal hwn, wedi’i brynu ac wedi’i redeg yn uniongyrchol?',
    ],
    ['How was that worked out together with providers?', 'Sut y cyfrifwyd hynny ar y cyd â darparwyr?'],
    [
      'Where are budgets aligned or pooled, and could they be here?',
      'Ble mae cyllidebau wedi’u halinio neu eu cyfuno, ac a allent fod yma?',
    ],
  ]),
  assessed('standard', 8, 'Fees are fair and can last', 'Mae ffioedd yn deg ac yn gynaliadwy', [
    [
      'By which method was the fee set, and was it told in good time?',
      'Trwy ba ddull y pennwyd y ffi, ac a roddwyd gwybod amdani mewn da bryd?',
    ],
    ['How did fees keep up with rising costs?', 'Sut y bu i ffioedd ddal i fyny â chostau cynyddol?'],
    [
      'What does the decision do to the supply of care in the area?',
      'Beth mae’r penderfyniad yn ei wneud i’r cyflenwad o ofal yn yr ardal?',
    ],
  ]),
  assessed(
    'standard',
    9,
    'Standing orders fit for buying care',
    'Rheolau sefydlog addas ar gyfer prynu gofal',
    [
      [
        'Which financial and contract rules were followed, and who signed off?',
        'Pa reolau ariannol a rheolau contract a ddilynwyd, a phwy a gymeradwyodd?',
      ],
      [
        'Did a rule stand in the way of the right outcome, and who reviews it?',
        'A fu rheol yn rhwystr i’r canlyniad cywir, a phwy sy’n ei hadolygu?',
      ],
    ],
  ),
  assessed('standard', 10, 'Equality and human rights', 'Cydraddoldeb a hawliau dynol', [
    [
      'Where is the equality impact assessment, and what was changed because of it?',
      'Ble mae’r asesiad o’r effaith ar gydraddoldeb, a beth a newidiwyd o’i herwydd?',
    ],
    [
      'Whose rights are touched, and how are they upheld?',
      'Hawliau pwy yr effeithir arnynt, a sut y cânt eu cynnal?',
    ],
    [
      'Where children use the service, how were their rights built in?',
      'Lle mae plant yn defnyddio’r gwasanaeth, sut yr ymgorfforwyd eu hawliau?',
    ],
  ]),
];
