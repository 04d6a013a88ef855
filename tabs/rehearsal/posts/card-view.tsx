import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  OpenUrlAction,
  ShowCardAction,
  SubmitAction,
} from 'adaptivecards';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSay, useSession } from '../state/session.tsx';
import { placeIn, returnTo, showHead } from './card-focus.ts';
import './card.css';
import { hostConfig } from './host-config.ts';
import { nothingKept, withKept } from './kept-card.ts';
import './markdown.ts';

export interface Executed {
  readonly verb: string;
  readonly data: Record<string, unknown>;
}

const isSent = (action: Action): boolean =>
  (action instanceof ExecuteAction || action instanceof SubmitAction) && action.associatedInputs !== 'none';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The renderer leaves names on elements without a role, where no screen reader looks for one. */
const mendMarkup = (root: HTMLElement, cardLanguage: unknown): void => {
  if (typeof cardLanguage === 'string') root.lang = cardLanguage;
  // The card itself is no stop of the keyboard's: what can be done in it is.
  root.removeAttribute('tabindex');
  for (const element of root.querySelectorAll<HTMLElement>('div[aria-label]:not([role])')) {
    element.setAttribute('role', 'group');
  }
  if (root.hasAttribute('aria-label') && !root.hasAttribute('role')) root.setAttribute('role', 'group');
  // "Done" alone says little: each button of a row is described by what stands beside it.
  for (const row of root.querySelectorAll<HTMLElement>('.ac-columnSet')) {
    const beside = row.querySelector<HTMLElement>('.ac-textBlock');
    if (beside === null) continue;
    if (beside.id === '') beside.id = `beside-${crypto.randomUUID()}`;
    for (const button of row.querySelectorAll('button')) button.setAttribute('aria-describedby', beside.id);
  }
  for (const label of root.querySelectorAll<HTMLElement>('[aria-label=""]'))
    label.removeAttribute('aria-label');
};

const openAgain = (root: HTMLElement, expanded: ReadonlySet<string>): void => {
  for (const title of expanded) {
    const closed = [...root.querySelectorAll<HTMLElement>('[aria-expanded="false"]')];
    // The card for all says both languages on one button, a reader's own says one of them.
    const button =
      closed.find(({ textContent }) => textContent === title) ??
      closed.find(({ textContent }) => textContent.includes(title) || title.includes(textContent));
    button?.click();
  }
};

/**
 * One Adaptive Card as Teams draws it. `onExecute` says whether what was typed has been taken (true) or must
 * stay (false). A new version of the card keeps what is being typed, what is open, and the keyboard's place.
 */
export const CardView = ({
  card,
  onExecute,
}: {
  card: Readonly<Record<string, unknown>>;
  onExecute: (executed: Executed) => Promise<boolean>;
}) => {
  const { theme } = useSession();
  const say = useSay();
  const holder = useRef<HTMLDivElement>(null);
  const shown = useRef<AdaptiveCard | null>(null);
  const trouble = useRef<HTMLParagraphElement>(null);
  const kept = useRef({ since: 0, ...nothingKept() });
  /** How often what was typed has been taken: each time the card begins anew. */
  const [taken, setTaken] = useState(0);
  // The same card arrives anew with each look at the server; only another content is another card.
  const content = JSON.stringify(card);

  const execute = useEffectEvent(async (action: ExecuteAction | SubmitAction): Promise<void> => {
    const data: unknown = action.data;
    const verb = action instanceof ExecuteAction ? action.verb : '';
    const accepted = await onExecute({ verb, data: isRecord(data) ? data : {} });
    // What is said about a form stands at its head, which may be far above its button.
    if (isSent(action) && holder.current !== null) showHead(holder.current);
    if (accepted) setTaken((count) => count + 1);
  });
  // The card is drawn by its own renderer, outside React, and what went wrong with it is said there too.
  const tell = useEffectEvent((problem: string | null): void => {
    if (trouble.current === null) return;
    trouble.current.hidden = problem === null;
    trouble.current.textContent = problem === null ? '' : say('rehearsal.post.cardBroken', { problem });
  });

  useEffect(() => {
    if (kept.current.since !== taken) kept.current = { since: taken, ...nothingKept() };
    const place = shown.current === null ? null : placeIn(shown.current);
    const drawn = new AdaptiveCard();
    drawn.hostConfig = hostConfig(theme);
    drawn.onInputValueChanged = (input) => {
      if (input.id !== undefined) kept.current.typed.set(input.id, String(input.value ?? ''));
    };
    drawn.onElementVisibilityChanged = (element) => {
      if (element.id !== undefined) kept.current.shown.set(element.id, element.isVisible);
    };
    drawn.onInlineCardExpanded = (action, isExpanded) => {
      if (action.title === undefined) return;
      if (isExpanded) kept.current.expanded.add(action.title);
      else kept.current.expanded.delete(action.title);
    };
    drawn.onAnchorClicked = (_element, anchor) => {
      window.open(anchor.href, '_blank', 'noopener');
      return true;
    };
    drawn.onExecuteAction = (action) => {
      if (action instanceof OpenUrlAction && action.url !== undefined) {
        window.open(action.url, '_blank', 'noopener');
      }
      if (action instanceof ShowCardAction) return;
      if (!(action instanceof ExecuteAction || action instanceof SubmitAction)) return;
      void execute(action);
    };

    const source: unknown = JSON.parse(content);
    try {
      drawn.parse(withKept(source, kept.current));
      const element = drawn.render();
      if (element === undefined) throw new Error('nothing to show');
      mendMarkup(element, isRecord(source) ? source['lang'] : undefined);
      holder.current?.replaceChildren(element);
      openAgain(element, new Set(kept.current.expanded));
      shown.current = drawn;
      if (place !== null) returnTo(drawn, place);
      tell(null);
    } catch (failure) {
      tell(failure instanceof Error ? failure.message : String(failure));
    }
  }, [content, theme, taken]);

  return (
    <>
      <p ref={trouble} role="alert" hidden />
      <div ref={holder} className="card" data-theme={theme} />
    </>
  );
};
