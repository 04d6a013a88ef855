import type { Standard } from '../types.ts';
import { assessed } from './assessed.ts';

/** The seven principles of the National Framework (NF 1.44), each with what evidence for it would show. */
export const principles: readonly Standard[] = [
  assessed('principle', 1, 'Relationships matter', 'Mae perthnasoedd yn bwysig', [
    [
      'Who had a say in this decision: people, families, carers, staff, provider? Where is that recorded?',
      'Pwy gafodd lais yn y penderfyniad hwn: pobl, teuluoedd, gofalwyr, staff, y darparwr? Ble mae cofnod o hynny?',
    ],
    ['What changed because of what they said?', 'Beth a newidiodd oherwydd yr hyn a ddywedwyd ganddynt?'],
    [
      'How were people treated as equals who find it hard to take part?',
      'Sut y cafodd pobl sy’n ei chael yn anodd cymryd rhan eu trin yn gydradd?',
    ],
  ]),
  assessed(
    'principle',
    2,
    'Leaders are open, honest and inclusive',
    'Mae arweinwyr yn agored, yn onest ac yn gynhwysol',
    [
      [
        'Who is accountable for the decision, and can everyone affected see why it was made?',
        'Pwy sy’n atebol am y penderfyniad, ac a all pawb yr effeithir arnynt weld pam y’i gwnaed?',
      ],
      [
        'Which evidence was used, and which effects, wanted or not, were looked for?',
        'Pa dystiolaeth a ddefnyddiwyd, a pha effeithiau, bwriadol neu beidio, y chwiliwyd amdanynt?',
      ],
      [
        'Was the provider asked once for each piece of information, and its answer shared?',
        'A ofynnwyd i’r darparwr unwaith am bob darn o wybodaeth, ac a rannwyd ei ateb?',
      ],
    ],
  ),
  assessed('principle', 3, 'Risks, resources and assets are shared', 'Rhennir risgiau, adnoddau ac asedau', [
    [
      'Which partners know the risks of this case and carry a part of them?',
      'Pa bartneriaid sy’n gwybod am risgiau’r achos hwn ac yn ysgwyddo rhan ohonynt?',
    ],
    [
      'Which help in the community was found and used?',
      'Pa gymorth yn y gymuned y daethpwyd o hyd iddo a’i ddefnyddio?',
    ],
    [
      'Where were people supported to take a risk that they chose?',
      'Ble y cefnogwyd pobl i gymryd risg o’u dewis eu hunain?',
    ],
  ]),
  assessed('principle', 4, 'Value is what matters to people', 'Gwerth yw’r hyn sy’n bwysig i bobl', [
    [
      'Besides the price, which outcomes, quality and safety were weighed?',
      'Ar wahân i’r pris, pa ganlyniadau, ansawdd a diogelwch a bwyswyd?',
    ],
    [
      'What does the service give its community, and what would be lost or gained?',
      'Beth mae’r gwasanaeth yn ei roi i’w gymuned, a beth a gollid neu a enillid?',
    ],
  ]),
  assessed(
    'principle',
    5,
    'Fair work and fair prices sustain care',
    'Mae gwaith teg a phrisiau teg yn cynnal gofal',
    [
      [
        'What does this decision do to the pay, conditions and well-being of staff?',
        'Beth mae’r penderfyniad hwn yn ei wneud i gyflog, amodau a llesiant staff?',
      ],
      [
        'Was the price paid enough to give good care and fair work?',
        'A oedd y pris a dalwyd yn ddigon i roi gofal da a gwaith teg?',
      ],
    ],
  ),
  assessed(
    'principle',
    6,
    'Plan for now and for generations to come',
    'Cynllunio at yr anghenion presennol a chenedlaethau’r dyfodol',
    [
      [
        'Which forecast of need was used, and for how many years?',
        'Pa ragolwg o’r angen a ddefnyddiwyd, ac am sawl blwyddyn?',
      ],
      [
        'How does the decision help to prevent need, and keep services going?',
        'Sut mae’r penderfyniad yn helpu i atal angen, a chadw gwasanaethau i fynd?',
      ],
      ['What does it mean for carbon and travel?', 'Beth mae’n ei olygu o ran carbon a theithio?'],
    ],
  ),
  assessed(
    'principle',
    7,
    'Show what works in stories and numbers',
    'Dangos yr hyn sy’n gweithio drwy straeon a rhifau',
    [
      [
        'What do people themselves say about the service and about a good life?',
        'Beth mae pobl eu hunain yn ei ddweud am y gwasanaeth ac am fywyd da?',
      ],
      [
        'Which figures on outcomes and experience stand beside those accounts?',
        'Pa ffigurau am ganlyniadau a phrofiad sydd ochr yn ochr â’r hanesion hynny?',
      ],
      ['What was learnt and passed on?', 'Beth a ddysgwyd a’i rannu?'],
    ],
  ),
];
