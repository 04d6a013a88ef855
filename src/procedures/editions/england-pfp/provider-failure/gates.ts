import type { Gate } from '../../../types.ts';

/** A step of the group before which it has met. */
const afterMeeting = (stage: 'monitoring' | 'transfer' | 'relocation'): Gate => ({
  id: `pf-meeting-before-${stage}`,
  cite: 'PFP 7.1',
  step: `enter-stage:${stage}`,
  requires: ['group-named', 'meeting-held'],
  citeFor: { 'group-named': 'PFP 7.2' },
  mayOverride: true,
  text: {
    en: 'The group decides this: name it and hold its first meeting. Where people cannot wait, a lead goes on and says why.',
    cy: 'Y grŵp sy’n penderfynu hyn: enwch ef a chynhaliwch ei gyfarfod cyntaf. Lle na all pobl aros, mae arweinydd yn mynd ymlaen ac yn dweud pam.',
  },
});

export const gates: readonly Gate[] = [
  {
    id: 'pf-open-with-cause',
    cite: 'PFP 4.1',
    step: 'open-case',
    requires: ['criteria'],
    mayOverride: true,
    text: {
      en: 'Say what lies behind the failure or exit as far as you know. A lead may open the case before that is known.',
      cy: 'Nodwch yr hyn sydd y tu ôl i’r methiant neu’r ymadawiad hyd y gwyddoch. Caiff arweinydd agor yr achos cyn bod hynny’n hysbys.',
    },
  },
  {
    id: 'pf-acknowledged-first',
    cite: 'PFP 4.4',
    step: 'enter-stage:verification',
    requires: ['activation-acknowledged'],
    mayOverride: false,
    text: {
      en: 'A lead or the named deputy must have acknowledged the news, told by telephone and in writing. Leaving it with office staff is not enough.',
      cy: 'Rhaid bod arweinydd neu’r dirprwy a enwir wedi cydnabod y newyddion, a roddwyd dros y ffôn ac yn ysgrifenedig. Nid yw ei adael gyda staff swyddfa yn ddigon.',
    },
  },
  {
    id: 'pf-verified-first',
    cite: 'PFP 4.5',
    step: 'enter-stage:steering',
    requires: ['milestone:verified-with-regulator', 'milestone:verified-with-owner'],
    mayOverride: true,
    text: {
      en: 'Verify it with the regulator and with the owner first. One of them may do: a lead then says why.',
      cy: 'Gwiriwch gyda’r rheoleiddiwr a chyda’r perchennog yn gyntaf. Gall un ohonynt fod yn ddigon: yna mae arweinydd yn dweud pam.',
    },
  },
  afterMeeting('monitoring'),
  afterMeeting('transfer'),
  afterMeeting('relocation'),
  {
    id: 'pf-telling-before-relocation',
    cite: 'PFP App. A 2.11',
    step: 'enter-stage:relocation',
    requires: ['duty-met:pf-telling-agreed'],
    mayOverride: true,
    text: {
      en: 'Before anybody moves, agree how people and carers are told, and have the scripts ready.',
      cy: 'Cyn i neb symud, cytunwch sut y dywedir wrth bobl a gofalwyr, a pharatowch y sgriptiau.',
    },
  },
  {
    id: 'pf-agreement-before-payment',
    cite: 'PFP 8.3',
    step: 'agree-payment',
    requires: ['written-agreement'],
    mayOverride: false,
    text: {
      en: 'Money meant for one service can be used for another. A written agreement on what it is for comes first, always.',
      cy: 'Gellir defnyddio arian a fwriadwyd ar gyfer un gwasanaeth at un arall. Daw cytundeb ysgrifenedig ar ei ddiben yn gyntaf, bob amser.',
    },
  },
  {
    id: 'pf-capacity-before-completion',
    cite: 'PFP 1.4',
    step: 'enter-stage:completion',
    requires: ['duty-met:pf-capacity'],
    mayOverride: true,
    text: {
      en: 'The moves are complete when each person has decided, or others for them under the Mental Capacity Act.',
      cy: 'Mae’r symud wedi’i gwblhau pan fydd pob person wedi penderfynu, neu eraill ar ei ran o dan y Ddeddf Galluedd Meddyliol.',
    },
  },
  {
    id: 'pf-lessons-before-close',
    cite: 'PFP App. A 8.2',
    step: 'close-case',
    requires: ['lessons-recorded', 'checklist-settled'],
    citeFor: { 'checklist-settled': 'PFP App. A' },
    mayOverride: true,
    text: {
      en: 'Close the case when what was learnt is recorded and every checklist item is done or set aside. For a false alarm a lead goes on and says so.',
      cy: 'Caewch yr achos pan fydd yr hyn a ddysgwyd wedi’i gofnodi a phob eitem ar y rhestr wirio wedi’i gwneud neu ei rhoi o’r neilltu. Ar gyfer larwm ffug, mae arweinydd yn mynd ymlaen ac yn dweud hynny.',
    },
  },
];
