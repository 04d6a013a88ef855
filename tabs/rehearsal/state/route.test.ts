import { describe, expect, test } from 'vitest';
import { parseRoute, routeHash } from './route.ts';

describe('the rehearsal page’s addresses', () => {
  test('a channel’s id with its signs survives the round trip', () => {
    const id = '19:abc/%def@thread.tacv2';
    expect(parseRoute(routeHash('teams', id, 'tab-1'))).toEqual({ app: 'teams', rest: [id, 'tab-1'] });
  });

  test('an unknown or empty address is the chat', () => {
    expect(parseRoute('')).toEqual({ app: 'chat', rest: [] });
    expect(parseRoute('#/nowhere/x')).toEqual({ app: 'chat', rest: [] });
  });

  test('a mangled escape is kept as it stands', () => {
    expect(parseRoute('#/files/100%')).toEqual({ app: 'files', rest: ['100%'] });
  });
});
