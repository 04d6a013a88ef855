import { describe, expect, test } from 'vitest';
import { outcomeOf, refreshOf } from './card-answer.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';

describe('the bot’s answer to a click', () => {
  test('a card replaces the card', () => {
    const card = { type: 'AdaptiveCard', body: [] };
    expect(outcomeOf({ statusCode: 200, type: adaptive, value: card }, 'gone')).toEqual({
      kind: 'card',
      card,
    });
  });

  test('an error says its message; anything else that the app could not be reached', () => {
    const error = { code: 'gate', message: 'Code 5.6 asks for evidence.' };
    expect(
      outcomeOf({ statusCode: 400, type: 'application/vnd.microsoft.error', value: error }, 'gone'),
    ).toEqual({ kind: 'error', text: 'Code 5.6 asks for evidence.' });
    expect(outcomeOf({ statusCode: 200, type: 'text/html', value: null }, 'gone')).toEqual({
      kind: 'error',
      text: 'gone',
    });
  });
});

describe('a card’s refresh', () => {
  const refresh = { action: { type: 'Action.Execute', verb: 'show-card', data: { ref: 'EC-2026-0001' } } };

  test('is sent for everybody, for the people named, and never for an empty list', () => {
    const sent = { verb: 'show-card', data: { ref: 'EC-2026-0001' } };
    expect(refreshOf({ refresh }, 'me')).toEqual(sent);
    expect(refreshOf({ refresh: { ...refresh, userIds: ['29:me'] } }, 'me')).toEqual(sent);
    expect(refreshOf({ refresh: { ...refresh, userIds: ['29:you'] } }, 'me')).toBeNull();
    expect(refreshOf({ refresh: { ...refresh, userIds: [] } }, 'me')).toBeNull();
    expect(refreshOf({ body: [] }, 'me')).toBeNull();
  });
});
