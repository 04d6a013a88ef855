import { asked, known, nextMeeting } from '../../../papers/draft-fields.ts';
import { heading, listOf, paragraph, providerLetter } from '../../../papers/letter-frame.ts';

export const contractTermination = providerLetter({
  id: 'contract-termination',
  cite: 'Code 6.2',
  also: ['Code 6.7', 'Code 4.7', 'NF Standard 4'],
  title: { en: 'Notice that the contract ends', cy: 'Rhybudd bod y contract yn dod i ben' },
  subject: {
    en: '{service}: notice that our contract ends ({reference})',
    cy: '{service}: rhybudd bod ein contract yn dod i ben ({reference})',
  },
  fields: [
    asked(
      'contracts',
      'text',
      true,
      'Which contracts, and under which clause',
      'Pa gontractau, ac o dan ba gymal',
    ),
    asked('ends-on', 'date', true, 'The contract ends on', 'Mae’r contract yn dod i ben ar'),
    known('grounds', 'criteria', 'Grounds', 'Seiliau', 'list', false),
    asked('reasons', 'text', true, 'Our reasons, with the evidence', 'Ein rhesymau, gyda’r dystiolaeth'),
    asked('payments', 'text', false, 'Payments until the end', 'Taliadau hyd y diwedd'),
    asked(
      'staff',
      'text',
      false,
      'What is planned for your staff',
      'Yr hyn a gynlluniwyd ar gyfer eich staff',
    ),
    asked(
      'asks',
      'list',
      false,
      'What we ask of you, one a line',
      'Yr hyn a ofynnwn gennych, un i bob llinell',
    ),
    nextMeeting,
  ],
  body: [
    paragraph(
      'We have decided to stop commissioning from your service. This letter gives you notice, says why, and sets out how we keep everyone’s care going until they have another service.',
      'Rydym wedi penderfynu rhoi’r gorau i gomisiynu gan eich gwasanaeth. Mae’r llythyr hwn yn rhoi rhybudd i chi, yn dweud pam, ac yn nodi sut y cadwn ofal pawb i fynd nes bod ganddynt wasanaeth arall.',
    ),
    paragraph('What ends: {contracts}', 'Yr hyn sy’n dod i ben: {contracts}', 'contracts'),
    paragraph('Date on which it ends: {ends-on}.', 'Dyddiad dod i ben: {ends-on}.', 'ends-on'),
    heading('Why', 'Pam'),
    listOf('grounds', 'The decision rests on:', 'Mae’r penderfyniad yn gorffwys ar:'),
    paragraph('{reasons}', '{reasons}', 'reasons'),
    heading('Until then', 'Tan hynny'),
    paragraph(
      'The contract and the regulations hold until the last day. Please keep care safe and good, let our staff and the next services meet people and see what they need to know, and speak with us before you tell people or staff.',
      'Mae’r contract a’r rheoliadau mewn grym hyd y diwrnod olaf. Cadwch y gofal yn ddiogel ac yn dda, gadewch i’n staff a’r gwasanaethau nesaf gwrdd â phobl a gweld yr hyn y mae angen iddynt ei wybod, a siaradwch â ni cyn rhoi gwybod i bobl neu staff.',
    ),
    paragraph('Payments: {payments}', 'Taliadau: {payments}', 'payments'),
    paragraph('Your staff: {staff}', 'Eich staff: {staff}', 'staff'),
    listOf('asks', 'We also ask you:', 'Gofynnwn hefyd i chi:'),
    paragraph(
      'If you think that the decision is wrong, the contract says how you can dispute it, appeal or ask for mediation. Please call me first: I would like to hear you.',
      'Os credwch fod y penderfyniad yn anghywir, mae’r contract yn dweud sut y gallwch ei herio, apelio neu ofyn am gyfryngu. Ffoniwch fi yn gyntaf: hoffwn eich clywed.',
    ),
    paragraph('Our next meeting: {next-meeting}.', 'Ein cyfarfod nesaf: {next-meeting}.', 'next-meeting'),
  ],
});
