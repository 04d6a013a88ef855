import type { LetterTemplate } from '../../types.ts';
import { asked, known } from '../../papers/draft-fields.ts';
import { listOf, paragraph, providerLetter } from '../../papers/letter-frame.ts';

const reviewDate = known('review-on', 'suspension-review-date', 'Reviewed on', 'Adolygir ar', 'line');

export const suspensionLetters: readonly LetterTemplate[] = [
  providerLetter({
    id: 'suspension',
    cite: 'Code 5.19',
    title: { en: 'Suspension of new commissioning', cy: 'Atal comisiynu newydd dros dro' },
    subject: {
      en: '{service}: suspension of new commissioning ({reference})',
      cy: '{service}: atal comisiynu newydd dros dro ({reference})',
    },
    fields: [
      known('rationale', 'suspension-rationale', 'Rationale', 'Rhesymeg', 'text'),
      asked('covers', 'text', true, 'What is suspended', 'Yr hyn a ataliwyd'),
      known(
        'actions',
        'open-actions',
        'What would let us lift it',
        'Yr hyn a fyddai’n caniatáu ei godi',
        'list',
        false,
      ),
      reviewDate,
    ],
    body: [
      paragraph(
        'We have decided to suspend new commissioning with your service. The decision rests on how likely people are to come to harm, and on a risk assessment that our commissioning partners have reviewed and agreed.',
        'Rydym wedi penderfynu atal comisiynu newydd gyda’ch gwasanaeth dros dro. Mae’r penderfyniad yn seiliedig ar y tebygolrwydd o niwed i bobl ac ar asesiad risg y mae ein partneriaid comisiynu wedi’i adolygu a chytuno arno.',
      ),
      paragraph('What is suspended: {covers}', 'Yr hyn a ataliwyd: {covers}', 'covers'),
      paragraph('Our reasons: {rationale}', 'Ein rhesymau: {rationale}', 'rationale'),
      listOf(
        'actions',
        'These actions would bring the risk down so that we can lift it:',
        'Byddai’r camau hyn yn lleihau’r risg fel y gallwn ei godi:',
      ),
      paragraph(
        'We will lift the suspension as soon as that is safe, and look at it again at the latest on this date: {review-on}. People who already use the service are not affected by it.',
        'Byddwn yn codi’r ataliad cyn gynted ag y bo modd ac yn ei ailystyried fan bellaf ar y dyddiad hwn: {review-on}. Nid yw’n effeithio ar y bobl sydd eisoes yn defnyddio’r gwasanaeth.',
        'review-on',
      ),
      paragraph(
        'If you disagree with this decision, the contract sets out how to dispute it. I would rather speak with you first: please call me.',
        'Os anghytunwch â’r penderfyniad hwn, mae’r contract yn nodi sut i’w herio. Byddai’n well gennyf siarad â chi yn gyntaf: ffoniwch fi.',
      ),
    ],
  }),
  providerLetter({
    id: 'suspension-review',
    cite: 'Code 5.21',
    title: { en: 'Suspension reviewed', cy: 'Adolygu’r ataliad' },
    subject: {
      en: '{service}: suspension of new commissioning reviewed ({reference})',
      cy: '{service}: adolygu’r ataliad ar gomisiynu newydd ({reference})',
    },
    fields: [
      asked('finding', 'text', true, 'What the review found', 'Canfyddiad yr adolygiad'),
      known(
        'actions',
        'open-actions',
        'What is still to be done',
        'Yr hyn sydd i’w wneud o hyd',
        'list',
        false,
      ),
      reviewDate,
    ],
    body: [
      paragraph(
        'We have reviewed the suspension of new commissioning with your service. For now it stays in place.',
        'Rydym wedi adolygu’r ataliad ar gomisiynu newydd gyda’ch gwasanaeth. Am y tro, mae’n parhau.',
      ),
      paragraph('What we found: {finding}', 'Yr hyn a ganfuom: {finding}', 'finding'),
      listOf('actions', 'Still to be done:', 'I’w wneud o hyd:'),
      paragraph(
        'We will look at it again at the latest on this date: {review-on}.',
        'Byddwn yn ei ailystyried fan bellaf ar y dyddiad hwn: {review-on}.',
        'review-on',
      ),
    ],
  }),
  providerLetter({
    id: 'suspension-lifted',
    cite: 'Code 5.21',
    title: { en: 'Suspension lifted', cy: 'Codi’r ataliad' },
    subject: {
      en: '{service}: suspension of new commissioning lifted ({reference})',
      cy: '{service}: codi’r ataliad ar gomisiynu newydd ({reference})',
    },
    fields: [
      asked('lifted-on', 'date', true, 'Lifted on', 'Codwyd ar'),
      asked('reason', 'text', true, 'Why it could be lifted', 'Pam y bu modd ei godi'),
      asked(
        'conditions',
        'text',
        false,
        'How new work begins again',
        'Sut y mae gwaith newydd yn ailddechrau',
      ),
    ],
    body: [
      paragraph(
        'We have lifted the suspension of new commissioning with your service. Date: {lifted-on}.',
        'Rydym wedi codi’r ataliad ar gomisiynu newydd gyda’ch gwasanaeth. Dyddiad: {lifted-on}.',
      ),
      paragraph('Why: {reason}', 'Pam: {reason}', 'reason'),
      paragraph(
        'How new work begins again: {conditions}',
        'Sut y mae gwaith newydd yn ailddechrau: {conditions}',
        'conditions',
      ),
      paragraph(
        'We will tell everyone who was told of the suspension that it has ended. Thank you for the work that made this possible.',
        'Byddwn yn dweud wrth bawb a gafodd wybod am yr ataliad ei fod wedi dod i ben. Diolch am y gwaith a wnaeth hyn yn bosibl.',
      ),
    ],
  }),
];
