import type { Duty } from '../../../types.ts';
import { languageDuties } from '../../../national-framework/language-duties.ts';
import { withoutDelay } from '../limits.ts';
import { suspensionDuties } from '../suspension-duties.ts';

const everyStage = ['evidence', 'plan', 'improvement', 'review'];

/** What is due between agencies and towards everyone concerned, the suspension of new commissioning too. */
export const agencyDuties: readonly Duty[] = [
  {
    id: 'ec-agencies-together',
    cite: 'Code 5.14',
    force: 'should',
    text: {
      en: 'Bring in the key agencies and co-ordinate visits and enquiries.',
      cy: 'Dewch â’r asiantaethau allweddol i mewn a chydgysylltwch ymweliadau ac ymholiadau.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: { kind: 'items', items: ['ec-key-agencies', 'ec-visits'] },
  },
  {
    id: 'ec-one-demand',
    cite: 'Code 5.25',
    also: ['Code 4.9'],
    force: 'should',
    text: {
      en: 'Agree which agency does what, so that the provider does not meet the same demand twice.',
      cy: 'Cytunwch pa asiantaeth sy’n gwneud beth, fel nad yw’r darparwr yn wynebu’r un galw ddwywaith.',
    },
    stages: ['evidence', 'plan', 'improvement'],
    responsible: 'all',
    metBy: { kind: 'items', items: ['ec-roles-clear'] },
  },
  {
    id: 'ec-information-shared',
    cite: 'Code 3.8',
    also: ['Code 3.7', 'Code 3.9'],
    force: 'should',
    text: {
      en: 'Share what you know with other commissioners, regulators and the provider in good time.',
      cy: 'Rhannwch yr hyn a wyddoch â chomisiynwyr a rheoleiddwyr eraill a’r darparwr mewn da bryd.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: { kind: 'items', items: ['ec-share-information'] },
  },
  {
    id: 'ec-people-informed',
    cite: 'Code 5.15',
    force: 'should',
    text: {
      en: 'Communicate well with everyone concerned: people, representatives, self-funders, other commissioners’ people and, where right, staff.',
      cy: 'Cyfathrebwch yn effeithiol â phawb dan sylw: pobl, cynrychiolwyr, hunangyllidwyr, pobl comisiynwyr eraill a, lle bo’n briodol, staff.',
    },
    stages: everyStage,
    responsible: 'council',
    metBy: { kind: 'items', items: ['ec-people-told', 'ec-self-funders-told', 'ec-workforce-told'] },
  },
  {
    id: 'ec-safeguarding-together',
    cite: 'Code 5.16',
    also: ['Code 1.21'],
    force: 'should',
    text: {
      en: 'Where safeguarding procedures run at the same time, keep both in step and everyone’s role clear.',
      cy: 'Lle mae gweithdrefnau diogelu’n rhedeg ar yr un pryd, cadwch y ddwy mewn cytgord a rôl pawb yn glir.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: { kind: 'items', items: ['ec-safeguarding-roles'] },
  },
  {
    id: 'ec-referrals-considered',
    cite: 'Code 5.26',
    force: 'should',
    text: {
      en: 'Where workers’ conduct is a serious concern, consider reports to professional regulators and a barring referral.',
      cy: 'Lle mae ymddygiad gweithwyr yn bryder difrifol, ystyriwch adrodd wrth reoleiddwyr proffesiynol ac atgyfeiriad gwahardd.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: { kind: 'items', items: ['ec-referral-workforce', 'ec-referral-barring'] },
  },
  {
    id: 'ec-notify',
    cite: 'Code 5.27',
    force: 'must',
    text: {
      en: 'Notify the regulators concerned and other commissioners now that the concerns have led to improvement actions.',
      cy: 'Hysbyswch y rheoleiddwyr perthnasol a’r comisiynwyr eraill gan fod y pryderon wedi arwain at gamau gwella.',
    },
    stages: everyStage,
    responsible: 'council',
    metBy: { kind: 'notification', notification: 'escalating-concerns', step: 'filed' },
    limit: withoutDelay('plan-started'),
    when: 'plan-started',
  },
  {
    id: 'ec-notification-uploaded',
    cite: 'Code 5.28',
    also: ['Code 5.27'],
    force: 'must',
    text: {
      en: 'Upload the notification to the national Community of Practice platform without delay, and confirm that it is there.',
      cy: 'Lanlwythwch yr hysbysiad i lwyfan cenedlaethol y Gymuned Ymarfer yn ddi-oed, a chadarnhewch ei fod yno.',
    },
    stages: everyStage,
    responsible: 'council',
    metBy: { kind: 'notification', notification: 'escalating-concerns', step: 'uploaded' },
    limit: withoutDelay('notification-filed'),
    when: 'plan-started',
  },
  ...languageDuties('ec', everyStage, {
    offer: { kind: 'items', items: ['ec-language-choice'] },
    both: { kind: 'items', items: ['ec-in-both-languages'] },
  }),
  ...suspensionDuties('ec', everyStage),
];
