import type { Gate } from '../../../types.ts';
import { suspensionGates } from '../suspension-gates.ts';

export const gates: readonly Gate[] = [
  {
    id: 'tg-open-under-2009',
    cite: 'Code 1.2',
    step: 'open-case',
    requires: ['guidance-2009-applied'],
    mayOverride: false,
    text: {
      en: 'Only a home that was still under the 2009 procedures at the end of 31 March 2026 may stay on them. Give the date since when. A concern that began later is handled under the Code.',
      cy: 'Dim ond cartref a oedd yn dal o dan weithdrefnau 2009 ar ddiwedd 31 Mawrth 2026 a gaiff aros arnynt. Rhowch y dyddiad y dechreuodd hynny. Ymdrinnir â phryder diweddarach o dan y Cod.',
    },
  },
  {
    id: 'tg-open-adult-care-home',
    cite: 'Code 1.2',
    step: 'open-case',
    requires: ['criteria'],
    mayOverride: false,
    text: {
      en: 'Confirm that the service is a care home for adults: no other service may stay on the 2009 guidance.',
      cy: 'Cadarnhewch mai cartref gofal i oedolion yw’r gwasanaeth: ni chaiff unrhyw wasanaeth arall aros ar ganllawiau 2009.',
    },
  },
  ...suspensionGates,
  {
    id: 'tg-close-checked',
    cite: 'Code 1.2',
    step: 'close-case',
    requires: ['checklist-settled'],
    mayOverride: true,
    text: {
      en: 'Before the case closes, settle the checklist: what ended, who decided it and who was told.',
      cy: 'Cyn cau’r achos, setlwch y rhestr wirio: yr hyn a ddaeth i ben, pwy a’i penderfynodd a phwy a gafodd wybod.',
    },
  },
];
