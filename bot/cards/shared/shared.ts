import {
  AdaptiveCard,
  Fact,
  FactSet,
  TextBlock,
  type CardElementArray,
  type IAdaptiveCard,
} from '@microsoft/teams.cards';
import { caseAddress } from '../../../src/case/case-address.ts';
import type { BoardRow } from '../../../src/case/view-schema.ts';
import { escapeHtml } from '../../../src/documents/to-html.ts';
import { names } from '../../../src/language/names.ts';
import type { Insertable } from '../../incoming.ts';
import { asWritten } from '../as-written.ts';
import { link, plain, say } from '../frame.ts';
import { voiceIn } from '../voice.ts';
import type { Language } from '../../../src/procedures/types.ts';

/**
 * Cards that a person puts into their own message, in a conversation of which Hafan knows nothing: its members may
 * be in no case's group. So they are drawn from the board's row, never from the case, and of the row only what a
 * colleague needs (decision 20): no evidence, no text that a person wrote, nobody's name, no suspension.
 */

/** As much of a board's row as the cards and their previews are drawn from. */
type Shown = Pick<
  BoardRow,
  'ref' | 'procedure' | 'service' | 'stage' | 'status' | 'leadAgency' | 'overdue' | 'nextDeadline'
>;

/** Cards of unfolded links may use no newer one (PLATFORM §5). */
const VERSION = '1.3';

/** Those who read it may speak either language, and nobody's own view of it can be fetched there. */
const voice = voiceIn('both');

const card = (row: Shown, origin: string, body: CardElementArray): IAdaptiveCard =>
  new AdaptiveCard(...body).withOptions({
    version: VERSION,
    lang: 'cy',
    fallbackText: row.ref,
    actions: [
      link(
        voice.label((tell) => tell('share.open')),
        caseAddress(origin, row.ref),
      ),
    ],
  });

const title = (text: string): TextBlock =>
  new TextBlock(text, { wrap: true, size: 'Medium', weight: 'Bolder' });

const note = (text: string): TextBlock => say(text, { isSubtle: true, size: 'Small' });

const standing = (row: Shown): Fact =>
  row.status === 'closed'
    ? new Fact(
        voice.label((tell) => tell('cards.summary.stage')),
        voice.label((tell) => tell(names.status.closed)),
      )
    : new Fact(
        voice.label((tell) => tell('cards.summary.stage')),
        voice.heading(row.stage.title),
      );

/** Chosen by somebody from a list, knowing which service it names. */
const caseCard = (row: Shown, origin: string): IAdaptiveCard =>
  card(row, origin, [
    title(asWritten(row.service.name)),
    plain(`${row.ref} · ${voice.heading(row.procedure.title)}`, { subtle: true }),
    new FactSet(
      standing(row),
      ...(row.status === 'open' && row.nextDeadline !== null && !row.nextDeadline.overdue
        ? [
            new Fact(
              voice.label((tell) => tell('share.next')),
              voice.date(row.nextDeadline.due),
            ),
          ]
        : []),
      ...(row.status === 'open' && row.overdue > 0
        ? [
            new Fact(
              voice.label((tell) => tell('share.overdue')),
              String(row.overdue),
            ),
          ]
        : []),
      new Fact(
        voice.label((tell) => tell('cards.summary.lead')),
        asWritten(row.leadAgency),
      ),
    ),
    note(voice.line((tell) => tell('share.needToKnow'))),
  ]);

/**
 * Unfolded from a link, without anybody's choice: it says little more than the address does. Not which service it
 * is about, and nothing that changes from day to day, since Teams may show an unfolded link for half an hour.
 */
const linkCard = (row: Shown, origin: string): IAdaptiveCard =>
  card(row, origin, [
    title(row.ref),
    plain(`${voice.label((tell) => tell('share.link'))}: ${voice.heading(row.procedure.title)}`, {
      subtle: true,
    }),
    note(voice.line((tell) => tell('share.linkNote'))),
  ]);

/**
 * A case as it stands in the list of a search, in the language of whoever searches. Teams reads the preview's text
 * as HTML.
 */
export const foundCase = (row: Shown, origin: string, language: Language): Insertable => {
  const own = voiceIn(language);
  return {
    card: caseCard(row, origin),
    preview: {
      title: escapeHtml(row.service.name),
      text: escapeHtml(
        [
          row.ref,
          row.service.provider,
          row.status === 'closed'
            ? `${own.heading(row.procedure.title)}: ${own.label((tell) => tell(names.status.closed))}`
            : `${own.heading(row.procedure.title)}: ${own.heading(row.stage.title)}`,
          ...(row.overdue > 0 && row.status === 'open'
            ? [own.label((tell) => tell('cards.progress.overdue', { count: row.overdue }))]
            : []),
        ].join(' · '),
      ),
    },
  };
};

/** A case whose link somebody put into a message. */
export const linkedCase = (row: Shown, origin: string, language: Language): Insertable => ({
  card: linkCard(row, origin),
  preview: { title: row.ref, text: escapeHtml(voiceIn(language).label((tell) => tell('share.link'))) },
});
