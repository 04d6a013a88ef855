import {
  ActionSet,
  AdaptiveCard,
  Choice,
  ChoiceSetInput,
  Column,
  ColumnSet,
  Container,
  DateInput,
  ExecuteAction,
  OpenUrlAction,
  QueryData,
  RichTextBlock,
  ShowCardAction,
  TextBlock,
  TextInput,
  TextRun,
  ToggleInput,
  type ActionArray,
  type CardElementArray,
  type IAdaptiveCard,
} from '@microsoft/teams.cards';
import { limits } from '../../src/case/limits.ts';
import type { Text } from '../../src/procedures/types.ts';
import { asWritten } from './as-written.ts';
import type { Voice } from './voice.ts';

/** What all cards have alike: version 1.5, title, notice, hidden mark, and few kinds of parts. */

export const CARD_VERSION = '1.5';
/** Bytes as UTF-16: Teams refuses a message above about 100 KB (PLATFORM §5). */
export const CARD_LIMIT = 80_000;
/** What may still be added to a card that is drawn: the way back on each button, whom to ask. */
const ADDED_LATER = 6_000;

/** Names a card's post: `<ref>/<card key>`. It stands in the card's refresh action, where nobody sees it. */
export const markOf = (ref: string, card: string): string => `${ref}/${card}`;

/** Something to say above the card: a refusal, or that it is done. */
export interface Notice {
  readonly kind: 'refused' | 'done';
  readonly lines: readonly string[];
  /** Buttons that lead on from it. */
  readonly next?: ActionArray | undefined;
}

type Elements = CardElementArray;
type ActionData = Readonly<Record<string, string>>;

export const sizeOf = (card: IAdaptiveCard): number => JSON.stringify(card).length * 2;

/** Text of the product's own: may hold a little Markdown. */
export const say = (text: string, options: Partial<TextBlock> = {}): TextBlock =>
  new TextBlock(text, { wrap: true, ...options });
export const faint = (text: string): TextBlock =>
  new TextBlock(text, { wrap: true, isSubtle: true, size: 'Small', spacing: 'None' });
/** Its size is said, since the style alone makes it larger than the card's own title. */
export const heading = (text: string): TextBlock =>
  new TextBlock(text, { wrap: true, size: 'Default', weight: 'Bolder', spacing: 'Medium', style: 'heading' });
/** Text that a person wrote: shown as it is, so that no Markdown in it becomes a link. */
export const plain = (text: string, options: { readonly subtle?: boolean; readonly bold?: boolean } = {}) =>
  new RichTextBlock({
    spacing: 'Small',
    inlines: [
      new TextRun(text, {
        ...(options.subtle === true ? { isSubtle: true, size: 'Small' as const } : {}),
        ...(options.bold === true ? { weight: 'Bolder' as const } : {}),
      }),
    ],
  });

export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

export const button = (
  title: string,
  verb: string,
  data: ActionData,
  options: { readonly style?: 'positive' | 'destructive'; readonly inputs?: boolean } = {},
): ExecuteAction =>
  new ExecuteAction({
    title,
    verb,
    data: { ...data },
    ...(options.style === undefined ? {} : { style: options.style }),
    // A plain button must not fail because some other field of the card is still empty.
    ...(options.inputs === true ? {} : { associatedInputs: 'none' as const }),
  });

export const link = (title: string, url: string): OpenUrlAction => new OpenUrlAction(url, { title });

/** A form that opens under its button. */
export const opens = (title: string, body: Elements, actions: ActionArray): ShowCardAction =>
  new ShowCardAction({
    title,
    card: new AdaptiveCard(...body).withOptions({ version: CARD_VERSION, actions }),
  });

export const row = (items: Elements, actions: ActionArray): ColumnSet =>
  new ColumnSet({
    spacing: 'Small',
    columns: [
      new Column(...items).withOptions({ width: 'stretch' }),
      ...(actions.length === 0
        ? []
        : [
            new Column(new ActionSet(...actions)).withOptions({
              width: 'auto',
              verticalContentAlignment: 'Center',
            }),
          ]),
    ],
  });

const BAR = 10;

/**
 * How far something is, as a bar of signs that every font has: seen on any ground and without colours, which the
 * tinted columns of a card are not. The words above it say the same. Full only when all is done.
 */
export const bar = (done: number, total: number): TextBlock => {
  const filled = total === 0 ? 0 : Math.floor((done / total) * BAR);
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return new TextBlock(`${'■'.repeat(filled)}${'□'.repeat(BAR - filled)} ${percent} %`, {
    spacing: 'None',
    ...(done === total && total > 0 ? { color: 'Good' as const } : {}),
  });
};

/** Something that must be seen first: a sentence on its own ground, with a sign that needs no colour. */
export const alert = (style: 'attention' | 'warning' | 'good', ...items: Elements): Container =>
  new Container(...items).withOptions({ style, bleed: true, spacing: 'Small' });

export const group = (id: string, visible: boolean, items: Elements): Container =>
  new Container(...items).withOptions({ id, isVisible: visible });

export const actionRow = (...actions: ActionArray): ActionSet => new ActionSet(...actions);

interface FieldWanted {
  readonly id: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly required?: string | undefined;
}
const field = ({ id, label, value, required }: FieldWanted) => ({
  id,
  label,
  ...(value === undefined || value === '' ? {} : { value }),
  ...(required === undefined ? {} : { isRequired: true, errorMessage: required }),
});

export const line = (wanted: FieldWanted): TextInput =>
  new TextInput({ ...field(wanted), maxLength: limits.line });
export const area = (wanted: FieldWanted & { readonly most?: number }): TextInput =>
  new TextInput({ ...field(wanted), isMultiline: true, maxLength: wanted.most ?? limits.text });
export const url = (wanted: FieldWanted): TextInput =>
  new TextInput({ ...field(wanted), style: 'Url', maxLength: limits.link });
export const date = (wanted: FieldWanted): DateInput => new DateInput(field(wanted));
export const toggle = (wanted: FieldWanted): ToggleInput =>
  new ToggleInput(wanted.label, {
    id: wanted.id,
    value: wanted.value ?? 'false',
    valueOn: 'true',
    valueOff: 'false',
    wrap: true,
  });
export const choice = (
  wanted: FieldWanted & {
    readonly choices: readonly { readonly title: string; readonly value: string }[];
    readonly many?: boolean;
    readonly open?: boolean;
    readonly searchesPeople?: boolean;
  },
): ChoiceSetInput =>
  new ChoiceSetInput(...wanted.choices.map(({ title, value }) => new Choice({ title, value }))).withOptions({
    ...field(wanted),
    style: wanted.open === true ? 'expanded' : 'compact',
    ...(wanted.searchesPeople === true
      ? {
          style: 'filtered' as const,
          'choices.data': new QueryData({ dataset: 'graph.microsoft.com/users' }),
        }
      : {}),
    isMultiSelect: wanted.many === true,
    wrap: true,
  });

/** Told apart without their colours. */
const noticeSigns = { refused: '⚠', done: '✓' } as const satisfies Record<Notice['kind'], string>;

const noticeOf = ({ kind, lines, next = [] }: Notice): Container =>
  new Container(
    ...lines.map((text, at) =>
      at === 0
        ? say(`${noticeSigns[kind]} ${asWritten(text)}`, { weight: 'Bolder' })
        : say(asWritten(text), { spacing: 'Small' }),
    ),
    ...(next.length === 0 ? [] : [new ActionSet(...next)]),
  ).withOptions({ style: kind === 'refused' ? 'attention' : 'good', bleed: true });

export interface Framed {
  readonly title: string;
  /** Names of services and people: shown as they are. */
  readonly subtitle?: string | undefined;
  readonly notice?: Notice | undefined;
  readonly body: Elements;
  readonly actions?: ActionArray | undefined;
  /** Given for the cards of a channel, which are found and refreshed by it. */
  readonly post?: { readonly ref: string; readonly card: string } | undefined;
  readonly voice: Voice;
}

export const frame = (wanted: Framed): IAdaptiveCard =>
  new AdaptiveCard(
    new TextBlock(wanted.title, { wrap: true, size: 'Medium', weight: 'Bolder', style: 'heading' }),
    ...(wanted.subtitle === undefined ? [] : [plain(wanted.subtitle, { subtle: true })]),
    ...(wanted.notice === undefined ? [] : [noticeOf(wanted.notice)]),
    ...wanted.body,
  ).withOptions({
    version: CARD_VERSION,
    lang: wanted.voice.language === 'both' ? 'cy' : wanted.voice.language,
    fallbackText: cut(wanted.title, 200),
    msteams: { width: 'full' },
    ...(wanted.actions === undefined || wanted.actions.length === 0 ? {} : { actions: wanted.actions }),
    ...(wanted.post === undefined
      ? {}
      : {
          refresh: {
            action: new ExecuteAction({
              title: wanted.voice.label((tell) => tell('cards.refresh')),
              verb: 'show-card',
              data: { ...wanted.post, hafanMark: markOf(wanted.post.ref, wanted.post.card) },
            }),
          },
        }),
  });

/** The fullest drawing that Teams takes: notes are shortened, then left to the tab. */
export const fitting = (draw: (detail: 'full' | 'short' | 'bare') => IAdaptiveCard): IAdaptiveCard => {
  for (const detail of ['full', 'short'] as const) {
    const card = draw(detail);
    if (sizeOf(card) <= CARD_LIMIT - ADDED_LATER) return card;
  }
  return draw('bare');
};

export const cited = (text: Text, voice: Voice, cite: string): string => `${voice.text(text)} (${cite})`;
