import { describe, expect, it } from 'vitest';
import { caseParts, hashOf, routeOf } from './routes.ts';

describe('routeOf', () => {
  it('opens a case at its overview, or at one of its parts', () => {
    expect(routeOf('#/case/EC-2026-0007')).toEqual({ page: 'case', ref: 'EC-2026-0007', part: 'overview' });
    expect(routeOf('#/case/EC-2026-0007/plan')).toEqual({ page: 'case', ref: 'EC-2026-0007', part: 'plan' });
    expect(routeOf('#/case/EC-2026-0007/nonsense')).toMatchObject({ part: 'overview' });
  });

  it('takes a sub-page of Teams, which comes without the sign', () => {
    expect(routeOf('case/CL-2026-0001')).toMatchObject({ page: 'case', ref: 'CL-2026-0001' });
  });

  it('leads everything else to the board', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/case/', '#/case/<script>']) {
      expect(routeOf(hash)).toEqual({ page: 'board' });
    }
  });

  it('is the other way round of hashOf', () => {
    for (const part of caseParts) {
      const route = { page: 'case', ref: 'EC-2026-0007', part } as const;
      expect(routeOf(hashOf(route))).toEqual(route);
    }
    for (const page of ['board', 'open', 'configure', 'privacy', 'terms'] as const) {
      expect(routeOf(hashOf({ page }))).toEqual({ page });
    }
  });
});
