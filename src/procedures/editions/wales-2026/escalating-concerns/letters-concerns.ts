import { asked, known, nextMeeting } from '../../../papers/draft-fields.ts';
import { heading, listOf, paragraph, providerLetter } from '../../../papers/letter-frame.ts';

export const concernsAndMitigations = providerLetter({
  id: 'concerns-and-mitigations',
  cite: 'Code 4.12',
  title: {
    en: 'Concerns, risks and required mitigations',
    cy: 'Pryderon, risgiau a mesurau lliniaru gofynnol',
  },
  subject: {
    en: '{service}: concerns, risks and required mitigations ({reference})',
    cy: '{service}: pryderon, risgiau a mesurau lliniaru gofynnol ({reference})',
  },
  fields: [
    known('concerns', 'criteria', 'Concerns', 'Pryderon', 'list'),
    known('evidence', 'evidence', 'Evidence', 'Tystiolaeth', 'list', false),
    asked('risks', 'text', true, 'Our assessment of the risks', 'Ein hasesiad o’r risgiau'),
    known('mitigations', 'open-actions', 'Required mitigations', 'Mesurau lliniaru gofynnol', 'list'),
    asked(
      'breaches',
      'text',
      true,
      'How or where the contract is breached',
      'Sut neu ble y torrwyd y contract',
    ),
    asked('remedy-by', 'date', true, 'To be remedied by', 'I’w unioni erbyn'),
    nextMeeting,
  ],
  body: [
    paragraph(
      'I am writing about concerns that we have assessed regarding your service. We have taken account of what you told us in reply. This letter sets out what concerns us, the risks as we see them, and what must now be done.',
      'Ysgrifennaf ynghylch pryderon yr ydym wedi’u hasesu am eich gwasanaeth. Rydym wedi ystyried yr hyn a ddywedasoch wrthym mewn ymateb. Mae’r llythyr hwn yn nodi’r hyn sy’n ein pryderu, y risgiau fel y gwelwn ni hwy, a’r hyn y mae’n rhaid ei wneud yn awr.',
    ),
    heading('Our concerns', 'Ein pryderon'),
    listOf('concerns', 'We are concerned about:', 'Rydym yn pryderu am y canlynol:'),
    listOf(
      'evidence',
      'This rests on the following evidence:',
      'Mae hyn yn seiliedig ar y dystiolaeth ganlynol:',
    ),
    heading('The risks', 'Y risgiau'),
    paragraph('{risks}', '{risks}', 'risks'),
    heading('Where the contract is breached', 'Ble y torrwyd y contract'),
    paragraph('{breaches}', '{breaches}', 'breaches'),
    heading('What is required', 'Yr hyn sy’n ofynnol'),
    listOf('mitigations', 'We require these mitigations:', 'Mae’r mesurau lliniaru hyn yn ofynnol:'),
    paragraph(
      'Date by which we propose that these are remedied: {remedy-by}. This takes account of any time that Care Inspectorate Wales has set. If you think it cannot be done safely by then, please tell me at once and say what could.',
      'Dyddiad yr ydym yn ei gynnig ar gyfer unioni’r rhain: {remedy-by}. Mae hyn yn ystyried unrhyw amser a bennwyd gan Arolygiaeth Gofal Cymru. Os credwch na ellir gwneud hynny’n ddiogel erbyn hynny, rhowch wybod i mi ar unwaith a dywedwch beth fyddai’n bosibl.',
      'remedy-by',
    ),
    paragraph(
      'We will speak about this letter at our next meeting: {next-meeting}.',
      'Byddwn yn trafod y llythyr hwn yn ein cyfarfod nesaf: {next-meeting}.',
      'next-meeting',
    ),
    paragraph(
      'Our aim is that your service improves and goes on. Please tell me what support would help you.',
      'Ein nod yw bod eich gwasanaeth yn gwella ac yn parhau. Dywedwch wrthyf pa gymorth a fyddai’n eich helpu.',
    ),
  ],
});

export const breachAndImprovement = providerLetter({
  id: 'breach-and-improvement',
  cite: 'Code 4.13',
  title: { en: 'Breach of contract and improvement required', cy: 'Torri contract a gwelliant gofynnol' },
  subject: {
    en: '{service}: breach of contract and improvement required ({reference})',
    cy: '{service}: torri contract a gwelliant gofynnol ({reference})',
  },
  fields: [
    asked(
      'breaches',
      'list',
      true,
      'Breaches of the contract, one a line',
      'Achosion o dorri’r contract, un i bob llinell',
    ),
    known('improvements', 'open-actions', 'Improvement required', 'Gwelliant gofynnol', 'list'),
    asked('plan-due', 'date', true, 'Your plan is due by', 'Dyddiad cyflwyno eich cynllun'),
  ],
  body: [
    paragraph(
      'The evidence before us shows that the quality of your service falls short of what our contract requires. This letter says where, and what must be improved.',
      'Mae’r dystiolaeth sydd ger ein bron yn dangos nad yw ansawdd eich gwasanaeth yn cyrraedd yr hyn y mae ein contract yn gofyn amdano. Mae’r llythyr hwn yn dweud ble, a’r hyn y mae’n rhaid ei wella.',
    ),
    listOf(
      'breaches',
      'The service does not comply with the contract in these respects:',
      'Nid yw’r gwasanaeth yn cydymffurfio â’r contract yn y ffyrdd hyn:',
    ),
    listOf('improvements', 'We require these improvements:', 'Mae’r gwelliannau hyn yn ofynnol:'),
    paragraph(
      'Please send us an improvement action plan that answers each point. The plan is yours: say who does what, and by when. Date by which we ask for it: {plan-due}.',
      'Anfonwch gynllun gweithredu gwella atom sy’n ateb pob pwynt. Eich cynllun chi ydyw: nodwch pwy sy’n gwneud beth, ac erbyn pryd. Dyddiad yr ydym yn gofyn amdano: {plan-due}.',
      'plan-due',
    ),
    paragraph(
      'If Care Inspectorate Wales has sent you priority action notices, one plan may cover those and our points together.',
      'Os yw Arolygiaeth Gofal Cymru wedi anfon hysbysiadau gweithredu blaenoriaethol atoch, caiff un cynllun gynnwys y rheini a’n pwyntiau ni gyda’i gilydd.',
    ),
  ],
});

export const defaultAndRemedy = providerLetter({
  id: 'default-and-remedy',
  cite: 'Code 5.11',
  title: { en: 'Default and expected remedy', cy: 'Diffyg cyflawni a’r camau unioni a ddisgwylir' },
  subject: {
    en: '{service}: default under the contract and expected remedy ({reference})',
    cy: '{service}: diffyg cyflawni o dan y contract a’r camau unioni a ddisgwylir ({reference})',
  },
  fields: [
    known('criteria', 'criteria', 'Criteria met', 'Meini prawf a fodlonwyd', 'list'),
    asked('defaults', 'list', true, 'Defaults, one a line', 'Diffygion cyflawni, un i bob llinell'),
    known('remedies', 'open-actions', 'Expected remedies', 'Camau unioni a ddisgwylir', 'list'),
    asked('remedy-by', 'date', true, 'To be remedied by', 'I’w unioni erbyn'),
    nextMeeting,
  ],
  body: [
    paragraph(
      'We are managing concerns about your service under our escalating concerns procedure. This letter says in what the service fails our agreement and what remedy we expect.',
      'Rydym yn rheoli pryderon am eich gwasanaeth o dan ein gweithdrefn pryderon cynyddol. Mae’r llythyr hwn yn nodi ble mae’r gwasanaeth yn methu â chyflawni ein cytundeb a’r camau unioni yr ydym yn eu disgwyl.',
    ),
    listOf('criteria', 'The procedure was opened because of:', 'Agorwyd y weithdrefn oherwydd:'),
    listOf(
      'defaults',
      'The service is in default as follows:',
      'Mae’r gwasanaeth yn methu â chyflawni fel a ganlyn:',
    ),
    listOf('remedies', 'We expect this remedy:', 'Rydym yn disgwyl y camau unioni hyn:'),
    paragraph(
      'Date by which we expect it: {remedy-by}. We want to write the improvement action plan together with you; you own it. The contract sets out your rights to dispute, appeal and mediation.',
      'Dyddiad yr ydym yn eu disgwyl: {remedy-by}. Rydym am lunio’r cynllun gweithredu gwella ar y cyd â chi; chi sy’n berchen arno. Mae’r contract yn nodi eich hawliau o ran anghydfod, apêl a chyfryngu.',
      'remedy-by',
    ),
    paragraph('Our next meeting: {next-meeting}.', 'Ein cyfarfod nesaf: {next-meeting}.', 'next-meeting'),
  ],
});
