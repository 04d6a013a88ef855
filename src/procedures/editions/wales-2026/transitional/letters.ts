import type { LetterTemplate } from '../../../types.ts';
import { asked, known, nextMeeting } from '../../../papers/draft-fields.ts';
import { listOf, paragraph, providerLetter } from '../../../papers/letter-frame.ts';
import { suspensionLetters } from '../suspension-letters.ts';

export const letters: readonly LetterTemplate[] = [
  providerLetter({
    id: 'tg-which-procedure',
    cite: 'Code 1.2',
    also: ['Code 1.3'],
    title: { en: 'Which procedure applies now', cy: 'Pa weithdrefn sy’n gymwys yn awr' },
    subject: {
      en: '{service}: which procedure applies now ({reference})',
      cy: '{service}: pa weithdrefn sy’n gymwys yn awr ({reference})',
    },
    fields: [
      known('stage', 'stage', 'Where the case stands', 'Ble mae’r achos arni'),
      asked('applies', 'text', true, 'The procedure that applies now', 'Y weithdrefn sy’n gymwys yn awr'),
      asked('from', 'date', true, 'From which date', 'O ba ddyddiad'),
      asked('why', 'text', true, 'Why', 'Pam'),
      known('actions', 'open-actions', 'Actions that go on', 'Camau sy’n parhau', 'list', false),
      nextMeeting,
    ],
    body: [
      paragraph(
        'A new Code of Practice came into force on 31 March 2026. Your home was under the guidance of 2009 on that day, and may stay under it until the home closes or until we decide to take it off. This letter says which procedure applies to your home.',
        'Daeth Cod Ymarfer newydd i rym ar 31 Mawrth 2026. Yr oedd eich cartref o dan ganllawiau 2009 ar y diwrnod hwnnw, a chaiff aros oddi tanynt nes i’r cartref gau neu nes i ni benderfynu ei dynnu oddi arnynt. Mae’r llythyr hwn yn dweud pa weithdrefn sy’n gymwys i’ch cartref.',
      ),
      paragraph('Where the case stands: {stage}', 'Ble mae’r achos arni: {stage}'),
      paragraph('What applies now: {applies}', 'Yr hyn sy’n gymwys yn awr: {applies}'),
      paragraph('From this date: {from}', 'O’r dyddiad hwn: {from}'),
      paragraph('Why: {why}', 'Pam: {why}'),
      listOf('actions', 'These actions go on:', 'Mae’r camau hyn yn parhau:'),
      paragraph('Our next meeting: {next-meeting}.', 'Ein cyfarfod nesaf: {next-meeting}.', 'next-meeting'),
      paragraph(
        'If you see this differently, please tell me and we will look at it together.',
        'Os ydych yn gweld hyn yn wahanol, rhowch wybod i mi ac fe edrychwn arno gyda’n gilydd.',
      ),
    ],
  }),
  ...suspensionLetters,
];
