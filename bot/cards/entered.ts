import type { IAdaptiveCard, IShowCardAction } from '@microsoft/teams.cards';

const formsOf = (card: IAdaptiveCard): readonly IShowCardAction[] =>
  [
    ...(card.actions ?? []),
    ...(card.body ?? []).flatMap((element) => (element.type === 'ActionSet' ? element.actions : [])),
  ].flatMap((action) => (action.type === 'Action.ShowCard' ? [action] : []));

/**
 * Puts what a person typed back into the form that they sent, told apart by the verb of its button: a refusal
 * must not cost them their words. Other forms of the card may ask for the same field and stay as they are.
 */
export const keepEntered = (
  card: IAdaptiveCard,
  verb: string,
  fields: Readonly<Record<string, string>>,
): IAdaptiveCard => {
  for (const { card: form } of formsOf(card)) {
    const sent = form?.actions?.some((action) => action.type === 'Action.Execute' && action.verb === verb);
    if (sent !== true) continue;
    for (const element of form?.body ?? []) {
      const value = fields[element.id ?? ''];
      if (value === undefined) continue;
      switch (element.type) {
        case 'Input.Text':
        case 'Input.Date':
        case 'Input.Time':
        case 'Input.ChoiceSet':
        case 'Input.Toggle':
          element.value = value;
      }
    }
  }
  return card;
};
