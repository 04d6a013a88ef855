import type { Duty } from '../../../types.ts';
import { languageDuties, welshProvisionDuty } from '../../../national-framework/language-duties.ts';
import { withoutDelay } from '../limits.ts';
import { suspensionDuties } from '../suspension-duties.ts';

const everyStage = ['dc-assessment', 'dc-decision', 'dc-transition', 'dc-completion'];
const deciding = ['dc-assessment', 'dc-decision'];
const fromDecision = ['dc-decision', 'dc-transition'];
const items = (...ids: readonly string[]): Duty['metBy'] => ({ kind: 'items', items: ids });

const onTheService: readonly Duty[] = [
  {
    id: 'dc-assess',
    cite: 'Code 6.1',
    force: 'must',
    text: {
      en: 'Assess performance, place in the plans and value for money, so that the decision rests on them.',
      cy: 'Aseswch berfformiad, lle yn y cynlluniau a gwerth am arian, fel bod y penderfyniad yn gorffwys arnynt.',
    },
    stages: ['dc-assessment'],
    responsible: 'council',
    metBy: items('dc-performance-level', 'dc-strategic-relevance', 'dc-value'),
  },
  {
    id: 'dc-grounds',
    cite: 'Code 6.3',
    force: 'may',
    text: {
      en: 'Decommission only on a ground: lasting failure, market, population, money or law.',
      cy: 'Peidiwch â datgomisiynu ond ar sail: methiant parhaus, y farchnad, y boblogaeth, arian neu’r gyfraith.',
    },
    stages: deciding,
    responsible: 'council',
    metBy: { kind: 'fact', fact: 'criteria-named' },
  },
  {
    id: 'dc-standards',
    cite: 'NF 1.48',
    also: ['NF 1.44', 'NF 1.45', 'NF 1.47', 'NF 1.52', 'Code 1.14'],
    force: 'should',
    text: {
      en: 'Show, with evidence, how the decision meets each principle and standard of the National Framework.',
      cy: 'Dangoswch, gyda thystiolaeth, sut y mae’r penderfyniad yn bodloni pob egwyddor a safon yn y Fframwaith Cenedlaethol.',
    },
    stages: fromDecision,
    responsible: 'council',
    metBy: { kind: 'fact', fact: 'standards-assessed' },
  },
  {
    id: 'dc-options-weighed',
    cite: 'NF Standard 4',
    force: 'must',
    text: {
      en: 'Base the choice between the options on evidence that you can show.',
      cy: 'Seiliwch y dewis rhwng yr opsiynau ar dystiolaeth y gallwch ei dangos.',
    },
    stages: ['dc-decision'],
    responsible: 'council',
    metBy: items('dc-options-compared'),
  },
  {
    id: 'dc-equality-impact',
    cite: 'NF Standard 10',
    also: ['NF 1.71', 'NF 1.72'],
    force: 'must',
    text: {
      en: 'Assess the effect on equality and human rights.',
      cy: 'Aseswch yr effaith ar gydraddoldeb a hawliau dynol.',
    },
    stages: fromDecision,
    responsible: 'council',
    metBy: items('dc-equality-impact-assessed'),
  },
  {
    id: 'dc-social-partnership',
    cite: 'Code 6.5',
    force: 'must',
    text: {
      en: 'Keep the process in line with your social partnership duties.',
      cy: 'Cadwch y broses yn unol â’ch dyletswyddau partneriaeth gymdeithasol.',
    },
    stages: fromDecision,
    responsible: 'council',
    metBy: items('dc-unions-met'),
  },
  {
    id: 'dc-workforce',
    cite: 'Code 6.5',
    also: ['NF Standard 6'],
    force: 'should',
    text: {
      en: 'Keep the skill and knowledge of staff in the area, and answer what the change does to it.',
      cy: 'Cadwch sgiliau a gwybodaeth staff yn yr ardal, ac ymatebwch i’r hyn y mae’r newid yn ei wneud iddi.',
    },
    stages: fromDecision,
    responsible: 'all',
    metBy: items('dc-workforce-kept', 'dc-area-impact', 'dc-workers-equality'),
  },
  {
    id: 'dc-sign-off',
    cite: 'NF Standard 9',
    force: 'should',
    text: {
      en: 'Have the decision signed off under your standing orders.',
      cy: 'Sicrhewch gymeradwyaeth i’r penderfyniad o dan eich rheolau sefydlog.',
    },
    stages: ['dc-decision'],
    responsible: 'council',
    metBy: items('dc-signed-off'),
  },
];

const toPeople: readonly Duty[] = [
  {
    id: 'dc-rights',
    cite: 'Code 3.12',
    also: ['Code 1.19', 'Code 1.20'],
    force: 'must',
    text: {
      en: 'Start from people’s rights, needs and outcomes, and let each have a true voice, with an advocate where one is due.',
      cy: 'Dechreuwch o hawliau, anghenion a chanlyniadau pobl, a rhowch lais go iawn i bob un, gydag eiriolwr lle mae un yn ddyledus.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: items('dc-wishes', 'dc-advocacy'),
  },
  {
    id: 'dc-voice',
    cite: 'Code 6.4',
    force: 'must',
    text: {
      en: 'Weigh the wishes, views, feelings and rights of people and their representatives in each decision.',
      cy: 'Pwyswch ddymuniadau, barn, teimladau a hawliau pobl a’u cynrychiolwyr ym mhob penderfyniad.',
    },
    stages: fromDecision,
    responsible: 'all',
    metBy: items('dc-wishes'),
  },
  {
    id: 'dc-continuity-plan',
    cite: 'Code 6.4',
    force: 'must',
    text: {
      en: 'Plan a managed transition: each person, their assessed needs and the service that follows.',
      cy: 'Cynlluniwch bontio a reolir: pob unigolyn, ei anghenion asesedig a’r gwasanaeth sy’n dilyn.',
    },
    stages: ['dc-decision'],
    responsible: 'all',
    metBy: items('dc-register', 'dc-plan-each'),
  },
  {
    id: 'dc-continuity',
    cite: 'Code 6.4',
    also: ['Code 3.1', 'Code 3.2', 'Code 3.3'],
    force: 'must',
    text: {
      en: 'See that everyone’s care goes on without a gap and meets their assessed needs.',
      cy: 'Sicrhewch fod gofal pawb yn parhau heb fwlch ac yn diwallu eu hanghenion asesedig.',
    },
    stages: ['dc-transition'],
    responsible: 'all',
    metBy: items('dc-new-service', 'dc-nobody-without'),
    limit: {
      from: 'milestone:dc-contract-ends',
      amount: 1,
      unit: 'working-days',
      direction: 'before',
      reading: {
        en: 'The Code asks for continuity and gives no day: Hafan reads it as the last working day before the contract ends.',
        cy: 'Mae’r Cod yn gofyn am barhad heb roi diwrnod: mae Hafan yn ei ddarllen fel y diwrnod gwaith olaf cyn i’r contract ddod i ben.',
      },
    },
  },
  {
    id: 'dc-carers',
    cite: 'Code 6.8',
    force: 'must',
    text: {
      en: 'Assess each unpaid carer who seems to need support, now or later, and whether they can and will go on caring.',
      cy: 'Aseswch bob gofalwr di-dâl yr ymddengys bod arno angen cymorth, yn awr neu’n ddiweddarach, ac a all ac a fydd yn parhau i ofalu.',
    },
    stages: fromDecision,
    responsible: 'council',
    metBy: items('dc-carers-found', 'dc-carers-assessed'),
  },
  {
    id: 'dc-safeguard',
    cite: 'Code 1.21',
    force: 'must',
    text: {
      en: 'Do what safeguarding law asks, alongside this case.',
      cy: 'Gwnewch yr hyn y mae cyfraith diogelu yn gofyn amdano, ochr yn ochr â’r achos hwn.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: items('dc-safeguarding'),
  },
];

const inWriting: readonly Duty[] = [
  {
    id: 'dc-communication-arranged',
    cite: 'Code 6.7',
    force: 'must',
    text: {
      en: 'Arrange good communication with provider, staff, people and representatives, self-funders and people of other commissioners among them.',
      cy: 'Trefnwch gyfathrebu da â’r darparwr, staff, pobl a chynrychiolwyr, gan gynnwys hunangyllidwyr a phobl comisiynwyr eraill.',
    },
    stages: fromDecision,
    responsible: 'council',
    metBy: items('dc-communication-plan', 'dc-provider-told', 'dc-workforce-told', 'dc-everyone-told'),
  },
  {
    id: 'dc-notice-in-writing',
    cite: 'NF Standard 4',
    also: ['Code 6.2', 'Code 6.7', 'Code 4.7'],
    force: 'must',
    text: {
      en: 'Be open with the provider: give notice in writing, as the contract provides, with your reasons.',
      cy: 'Byddwch yn agored gyda’r darparwr: rhowch rybudd ysgrifenedig, fel y mae’r contract yn darparu, gyda’ch rhesymau.',
    },
    stages: ['dc-transition'],
    responsible: 'council',
    metBy: { kind: 'letter', letter: 'contract-termination' },
  },
  {
    id: 'dc-people-in-writing',
    cite: 'Code 6.7',
    force: 'should',
    text: {
      en: 'Write to people and families about the change, what they can choose and whom to ask.',
      cy: 'Ysgrifennwch at bobl a theuluoedd am y newid, yr hyn y gallant ei ddewis a phwy i’w holi.',
    },
    stages: ['dc-transition'],
    responsible: 'council',
    metBy: { kind: 'letter', letter: 'service-change-people-and-families' },
  },
  {
    id: 'dc-staff-in-writing',
    cite: 'Code 6.7',
    also: ['Code 6.5'],
    force: 'should',
    text: {
      en: 'Write to the service’s staff and their representatives about what the change means for them.',
      cy: 'Ysgrifennwch at staff y gwasanaeth a’u cynrychiolwyr am yr hyn y mae’r newid yn ei olygu iddynt.',
    },
    stages: ['dc-transition'],
    responsible: 'council',
    metBy: { kind: 'letter', letter: 'service-change-workforce' },
  },
  {
    id: 'dc-partners-in-writing',
    cite: 'Code 6.7',
    also: ['Code 3.8'],
    force: 'should',
    text: {
      en: 'Write to partners whom the change concerns.',
      cy: 'Ysgrifennwch at bartneriaid y mae’r newid yn effeithio arnynt.',
    },
    stages: ['dc-transition'],
    responsible: 'council',
    metBy: { kind: 'letter', letter: 'service-change-partners' },
  },
  {
    id: 'dc-notify',
    cite: 'Code 6.6',
    force: 'must',
    text: {
      en: 'The contract is being ended over quality and safety: notify the regulators concerned and every other commissioner you know of.',
      cy: 'Mae’r contract yn dod i ben oherwydd ansawdd a diogelwch: hysbyswch y rheoleiddwyr perthnasol a phob comisiynydd arall y gwyddoch amdano.',
    },
    stages: ['dc-transition'],
    responsible: 'council',
    metBy: { kind: 'notification', notification: 'contract-terminated', step: 'filed' },
    limit: withoutDelay('stage-entered'),
    when: 'answered:dc-decided.for-quality-and-safety',
  },
  {
    id: 'dc-notification-uploaded',
    cite: 'Code 6.9',
    force: 'must',
    text: {
      en: 'Upload the notification to the national Community of Practice platform without delay, and confirm that it is there.',
      cy: 'Lanlwythwch yr hysbysiad i lwyfan cenedlaethol y Gymuned Ymarfer yn ddi-oed, a chadarnhewch ei fod yno.',
    },
    stages: ['dc-transition'],
    responsible: 'council',
    metBy: { kind: 'notification', notification: 'contract-terminated', step: 'uploaded' },
    limit: withoutDelay('notification-filed'),
    when: 'answered:dc-decided.for-quality-and-safety',
  },
];

export const duties: readonly Duty[] = [
  ...onTheService,
  ...toPeople,
  ...inWriting,
  ...languageDuties('dc', fromDecision, {
    offer: items('dc-choice-of-language'),
    both: { kind: 'letter', letter: 'service-change-people-and-families' },
  }),
  welshProvisionDuty('dc', ['dc-transition'], items('dc-choice-of-language', 'dc-new-service')),
  ...suspensionDuties('dc', everyStage),
  {
    id: 'dc-lessons',
    cite: 'Code 4.16',
    force: 'must',
    text: {
      en: 'Review your practice by what this case taught, and record the lessons.',
      cy: 'Adolygwch eich arferion yn ôl yr hyn a ddysgodd yr achos hwn, a chofnodwch y gwersi.',
    },
    stages: ['dc-completion'],
    responsible: 'all',
    metBy: { kind: 'fact', fact: 'lessons-recorded' },
  },
];
