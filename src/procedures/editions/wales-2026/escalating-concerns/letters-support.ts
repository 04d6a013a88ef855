import { asked, known, nextMeeting, registeredManager } from '../../../papers/draft-fields.ts';
import { listOf, paragraph, providerLetter } from '../../../papers/letter-frame.ts';

export const planAgreed = providerLetter({
  id: 'plan-agreed',
  cite: 'Code 5.12',
  title: { en: 'Improvement action plan agreed', cy: 'Cytuno ar y cynllun gweithredu gwella' },
  subject: {
    en: '{service}: improvement action plan agreed ({reference})',
    cy: '{service}: cytuno ar y cynllun gweithredu gwella ({reference})',
  },
  fields: [
    known('actions', 'all-actions', 'Actions agreed', 'Camau gweithredu y cytunwyd arnynt', 'list'),
    nextMeeting,
  ],
  body: [
    paragraph(
      'Thank you for working with us on the improvement action plan. This letter confirms what we have agreed. The plan belongs to you; it holds the actions that our contract and your regulation require.',
      'Diolch am weithio gyda ni ar y cynllun gweithredu gwella. Mae’r llythyr hwn yn cadarnhau’r hyn yr ydym wedi cytuno arno. Chi sy’n berchen ar y cynllun; mae’n cynnwys y camau y mae ein contract a’r rheoliadau’n gofyn amdanynt.',
    ),
    listOf(
      'actions',
      'The agreed actions, who owns each and by when:',
      'Y camau y cytunwyd arnynt, pwy sy’n berchen ar bob un ac erbyn pryd:',
    ),
    paragraph(
      'The plan does not take the place of any action by Care Inspectorate Wales. Once every remedy in it is met, we will end the escalating concerns procedure without delay.',
      'Nid yw’r cynllun yn cymryd lle unrhyw gamau gan Arolygiaeth Gofal Cymru. Pan fydd pob cam unioni ynddo wedi’i gyflawni, byddwn yn dod â’r weithdrefn pryderon cynyddol i ben yn ddi-oed.',
    ),
    paragraph(
      'We next review it together: {next-meeting}.',
      'Byddwn yn ei adolygu gyda’n gilydd nesaf: {next-meeting}.',
      'next-meeting',
    ),
  ],
});

export const supportConfirmed = providerLetter({
  id: 'support-confirmed',
  cite: 'Code 5.13',
  title: { en: 'Support confirmed', cy: 'Cadarnhau cymorth' },
  subject: {
    en: '{service}: the support we will give ({reference})',
    cy: '{service}: y cymorth y byddwn yn ei roi ({reference})',
  },
  fields: [
    registeredManager,
    asked('support', 'list', true, 'Support that we give, one a line', 'Cymorth a roddwn, un i bob llinell'),
    asked(
      'clinical',
      'text',
      false,
      'Clinical support by the health board',
      'Cymorth clinigol gan y bwrdd iechyd',
    ),
    asked('monitoring', 'text', false, 'Closer monitoring', 'Monitro agosach'),
    asked('until', 'date', false, 'Until', 'Tan'),
  ],
  body: [
    paragraph(
      'This letter confirms what we will do to support you in improving the service, as agreed with you and the registered manager: {registered-manager}.',
      'Mae’r llythyr hwn yn cadarnhau’r hyn y byddwn yn ei wneud i’ch cefnogi i wella’r gwasanaeth, fel y cytunwyd gyda chi a’r rheolwr cofrestredig: {registered-manager}.',
    ),
    listOf('support', 'We will give this support:', 'Byddwn yn rhoi’r cymorth hwn:'),
    paragraph('Clinical support: {clinical}', 'Cymorth clinigol: {clinical}', 'clinical'),
    paragraph(
      'Monitoring during this time: {monitoring}',
      'Monitro yn ystod y cyfnod hwn: {monitoring}',
      'monitoring',
    ),
    paragraph('The support is agreed until: {until}.', 'Cytunwyd ar y cymorth tan: {until}.', 'until'),
    paragraph(
      'If something would help you more, or sooner, please tell me.',
      'Os byddai rhywbeth yn eich helpu’n fwy, neu’n gynt, dywedwch wrthyf.',
    ),
  ],
});

export const closed = providerLetter({
  id: 'escalating-concerns-closed',
  cite: 'Code 5.17',
  title: { en: 'Escalating concerns closed', cy: 'Pryderon cynyddol wedi dod i ben' },
  subject: {
    en: '{service}: escalating concerns procedure closed ({reference})',
    cy: '{service}: y weithdrefn pryderon cynyddol wedi dod i ben ({reference})',
  },
  fields: [
    asked('closed-on', 'date', true, 'Closed on', 'Daeth i ben ar'),
    known('actions', 'all-actions', 'Actions of the plan', 'Camau’r cynllun', 'list', false),
    asked('residual', 'text', false, 'Smaller concerns that remain', 'Mân bryderon sy’n weddill'),
  ],
  body: [
    paragraph(
      'The remedies in your improvement action plan have been met, and we have closed the escalating concerns procedure. Date of closing: {closed-on}.',
      'Mae’r camau unioni yn eich cynllun gweithredu gwella wedi’u cyflawni, ac rydym wedi dod â’r weithdrefn pryderon cynyddol i ben. Dyddiad: {closed-on}.',
    ),
    listOf('actions', 'The plan held these actions:', 'Roedd y cynllun yn cynnwys y camau hyn:'),
    paragraph(
      'These smaller concerns remain, and we will take them up with you in our usual quality assurance: {residual}',
      'Mae’r mân bryderon hyn yn weddill, a byddwn yn eu trafod gyda chi fel rhan o’n sicrhau ansawdd arferol: {residual}',
      'residual',
    ),
    paragraph(
      'Thank you, and please thank everyone at the service, for the work that you have done for the people in your care.',
      'Diolch, a diolchwch i bawb yn y gwasanaeth, am y gwaith a wnaethoch er lles y bobl yn eich gofal.',
    ),
  ],
});
