import { ToggleVisibilityAction, type IAdaptiveCard } from '@microsoft/teams.cards';
import type { ItemView, SectionView } from '../../../src/case/view-schema.ts';
import { forceName, openCaseLink, stampLine, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import {
  area,
  bar,
  button,
  choice,
  cut,
  faint,
  fitting,
  frame,
  group,
  opens,
  plain,
  row,
  say,
  url,
} from '../frame.ts';

/**
 * One section of the checklist: an open item is ticked with one click; a settled one says who and when and can
 * be undone. One form below serves notes, links and "not applicable" for every item: a form an item would
 * outgrow what Teams takes in a message.
 */

type Detail = 'full' | 'short' | 'bare';
const noteLength = { full: 300, short: 80, bare: 0 } as const;

const citeLine = ({ voice }: Drawing, item: ItemView): string =>
  `${item.cite} · ${forceName(voice, item.force)}`;

const openRow = (drawing: Drawing, item: ItemView, detail: Detail) => {
  const { voice, view } = drawing;
  const note = noteLength[detail];
  return row(
    [
      say(voice.text(item.text), { spacing: 'Small' }),
      faint(citeLine(drawing, item)),
      ...(item.note !== null && note > 0 ? [plain(`✎ ${cut(item.note, note)}`, { subtle: true })] : []),
    ],
    [
      button(
        voice.label((tell) => tell('cards.section.tick')),
        'tick-item',
        { ref: view.ref, item: item.id },
      ),
    ],
  );
};

const settledRow = (drawing: Drawing, item: ItemView, detail: Detail) => {
  const { voice, view } = drawing;
  const why = item.reason ?? item.note;
  const note = noteLength[detail];
  return row(
    [
      say(`${item.status === 'done' ? '✓' : '–'} ${voice.text(item.text)}`, { spacing: 'Small' }),
      faint(
        [
          item.cite,
          ...(item.status === 'done' ? [] : [voice.label((tell) => tell('cards.section.notApplicable'))]),
          ...(item.by !== null && item.at !== null ? [stampLine(voice, item.by, item.at)] : []),
        ].join(' · '),
      ),
      ...(why !== null && note > 0 ? [plain(`✎ ${cut(why, note)}`, { subtle: true })] : []),
    ],
    [
      button(
        voice.label((tell) => tell('cards.section.undo')),
        'reopen-item',
        { ref: view.ref, item: item.id },
      ),
    ],
  );
};

const noteForm = ({ voice, view }: Drawing, section: SectionView) => {
  const ours = { ref: view.ref, card: `section:${section.id}` };
  return opens(
    voice.label((tell) => tell('cards.section.form')),
    [
      choice({
        id: 'item',
        label: voice.label((tell) => tell('cards.section.whichItem')),
        required: voice.label((tell) => tell('cards.needed')),
        choices: section.items.map((item) => ({
          value: item.id,
          title: cut(`${item.cite}: ${voice.language === 'en' ? item.text.en : item.text.cy}`, 90),
        })),
      }),
      area({ id: 'note', label: voice.label((tell) => tell('cards.section.note')) }),
      url({ id: 'evidence', label: voice.label((tell) => tell('cards.section.evidence')) }),
    ],
    [
      button(
        voice.label((tell) => tell('cards.section.saveNote')),
        'note-item',
        ours,
        { inputs: true },
      ),
      button(
        voice.label((tell) => tell('cards.section.tickWithNote')),
        'tick-item',
        ours,
        { inputs: true },
      ),
      button(
        voice.label((tell) => tell('cards.section.setNotApplicable')),
        'set-item-not-applicable',
        ours,
        {
          inputs: true,
        },
      ),
    ],
  );
};

export const sectionCard = (drawing: Drawing, sectionId: string): IAdaptiveCard | null => {
  const { view, voice } = drawing;
  const section = view.sections.find(({ id }) => id === sectionId);
  if (section === undefined) return null;
  const open = section.items.filter(({ status }) => status === 'open');
  const settled = section.items.filter(({ status }) => status !== 'open');
  return fitting((detail) =>
    frame({
      voice,
      title: `${titleOf(drawing)}: ${voice.heading(section.title)} (${section.cite})`,
      subtitle: subtitleOf(drawing),
      notice: drawing.notice,
      post: { ref: view.ref, card: `section:${section.id}` },
      body: [
        say(
          voice.label((tell) =>
            tell('cards.section.settled', { done: section.settled, total: section.total }),
          ),
        ),
        bar(section.settled, section.total),
        ...open.map((item) => openRow(drawing, item, detail)),
        ...(open.length === 0 ? [say(voice.label((tell) => tell('cards.section.allSettled')))] : []),
        // Folded away once there is more to do than to look back on.
        group(
          'settled',
          open.length === 0 || settled.length <= 5,
          settled.map((item) => settledRow(drawing, item, detail)),
        ),
      ],
      actions: [
        ...(settled.length > 0
          ? [
              new ToggleVisibilityAction({
                title: voice.label((tell) => tell('cards.section.showSettled', { count: settled.length })),
                targetElements: ['settled'],
              }),
            ]
          : []),
        ...(view.status === 'open' ? [noteForm(drawing, section)] : []),
        openCaseLink(drawing),
      ],
    }),
  );
};
