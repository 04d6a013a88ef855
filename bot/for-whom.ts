import type {
  ActionArray,
  CardElementArray,
  IActionSet,
  IAdaptiveCard,
  IColumnSet,
  IContainer,
} from '@microsoft/teams.cards';
import { may } from '../src/access/permissions.ts';
import type { Person } from '../src/access/person.ts';
import { personKey, personOfKey } from '../src/case/commands.ts';
import type { CaseView } from '../src/case/view-schema.ts';
import { commandOf } from './card-actions/commands.ts';
import { asWritten } from './cards/as-written.ts';
import { faint } from './cards/frame.ts';
import { voiceIn } from './cards/voice.ts';
import type { Card } from './incoming.ts';

/**
 * A card as one person may use it: a button that they would only be refused is left out, with its form, and a
 * line says whom to ask. What is decided is decided at the desk all the same, whoever presses what.
 */

type Keeps = (action: ActionArray[number]) => boolean;

const isSubmit = (action: ActionArray[number]): boolean =>
  action.type === 'Action.Execute' && action.associatedInputs !== 'none';

const containsActions = (element: object): element is IActionSet => 'actions' in element;
const containsItems = (element: object): element is IContainer => 'items' in element;
const containsColumns = (element: object): element is IColumnSet => 'columns' in element;

/** Those elements of which something is left; forms are emptied of their fields with their last button. */
const keptElements = (elements: CardElementArray, keeps: Keeps): CardElementArray =>
  elements.filter((element) => {
    if (element.type === 'ActionSet' && containsActions(element)) {
      element.actions = keptActions(element.actions, keeps);
      return element.actions.length > 0;
    }
    if (element.type === 'ColumnSet' && containsColumns(element))
      element.columns = (element.columns ?? []).filter((column) => {
        column.items = keptElements(column.items ?? [], keeps);
        return column.items.length > 0;
      });
    else if (element.type === 'Container' && containsItems(element))
      element.items = keptElements(element.items, keeps);
    return true;
  });

const keptActions = (actions: ActionArray, keeps: Keeps): ActionArray =>
  actions.filter((action) => {
    if (action.type !== 'Action.ShowCard') return keeps(action);
    const form = action.card;
    if (form === undefined) return true;
    strip(form, keeps);
    return (form.actions ?? []).length > 0;
  });

const isField = ({ type }: CardElementArray[number]): boolean => type.startsWith('Input.');

const strip = (card: IAdaptiveCard, keeps: Keeps): void => {
  const had = (card.actions ?? []).some(isSubmit);
  card.actions = keptActions(card.actions ?? [], keeps);
  card.body = keptElements(card.body ?? [], keeps);
  if (had && !card.actions.some(isSubmit)) card.body = card.body.filter((element) => !isField(element));
};

const refOf = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'ref' in data && typeof data.ref === 'string'
    ? data.ref
    : null;

/** The cases that this card has a command for. */
export const casesActedOn = (card: Card): readonly string[] => {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) look(one);
    else if (typeof part === 'object' && part !== null) {
      const verb = 'verb' in part && typeof part.verb === 'string' ? commandOf(part.verb) : null;
      const ref = verb !== null && 'data' in part ? refOf(part.data) : null;
      if (ref !== null) found.add(ref);
      for (const one of Object.values(part)) look(one);
    }
  };
  look(card);
  return [...found];
};

/** Whom to ask: the case's leads; where it has none, its lead agency. */
export const leadsOf = ({ group, leadAgency }: Pick<CaseView, 'group' | 'leadAgency'>): readonly string[] => {
  const names = group.filter(({ lead }) => lead).map(({ name }) => name);
  return names.length > 0 ? names : [leadAgency];
};

/** Takes the card apart and gives it back: draw another where somebody else's is wanted. */
export const forPerson = (card: Card, person: Person, view: CaseView): Card => {
  const leadRoles = view.group.filter(({ lead }) => lead).map(({ role }) => role);
  const group = view.group.map(({ key, name, agency, mail, role }) => ({
    ...personOfKey(key),
    name,
    agency,
    mail,
    role,
  }));
  let left = 0;
  strip(card, (action) => {
    if (action.type !== 'Action.Execute' || refOf(action.data) !== view.ref) return true;
    const command = commandOf(action.verb ?? '');
    const keeps = command === null || may(person, command, { group, leadAgency: view.leadAgency }, leadRoles);
    if (!keeps) left += 1;
    return keeps;
  });
  if (left === 0) return card;
  const voice = voiceIn(person.language);
  const isMember = view.group.some(({ key }) => key === personKey(person));
  const names = asWritten(leadsOf(view).join(', '));
  card.body = [
    ...(card.body ?? []),
    faint(voice.label((tell) => tell(isMember ? 'cards.forWhom.member' : 'cards.forWhom.reader', { names }))),
  ];
  return card;
};
