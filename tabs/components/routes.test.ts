import { describe, expect, it } from 'vitest';
import { caseParts, hashOf, incidentParts, routeOf } from './routes.ts';

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
    for (const hash of [
      '',
      '#',
      '#/',
      '#/nowhere',
      '#/case/',
      '#/case/<script>',
      '#/service/',
      '#/incident/EC-2026-0001',
      '#/procedures/..%2f',
    ]) {
      expect(routeOf(hash)).toEqual({ page: 'board' });
    }
  });

  it('is the other way round of hashOf', () => {
    for (const part of caseParts) {
      const route = { page: 'case', ref: 'EC-2026-0007', part } as const;
      expect(routeOf(hashOf(route))).toEqual(route);
    }
    for (const page of ['board', 'open', 'configure', 'privacy', 'services', 'incidents', 'ask'] as const) {
      expect(routeOf(hashOf({ page }))).toEqual({ page });
    }
    for (const part of incidentParts) {
      const route = { page: 'incident', ref: 'IN-2026-0001', part } as const;
      expect(routeOf(hashOf(route))).toEqual(route);
    }
    for (const route of [
      { page: 'service', id: 'ty-gwyn' },
      { page: 'procedures', edition: 'wales-2026+cwm-arian.3f9a1c' },
      { page: 'open', service: 'ty-gwyn', procedure: 'escalating-concerns' },
    ] as const) {
      expect(routeOf(hashOf(route))).toEqual(route);
    }
  });

  it('opens a page of the register by opaque ids only', () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    for (const within of ['moves', 'import', `import-${id}`, id]) {
      const route = { page: 'case', ref: 'CL-2026-0001', part: 'individuals', within } as const;
      expect(routeOf(hashOf(route))).toEqual(route);
    }
    expect(routeOf('#/case/CL-2026-0001/individuals/Mrs%20Jones')).toEqual({
      page: 'case',
      ref: 'CL-2026-0001',
      part: 'individuals',
    });
  });

  it('takes no service or procedure into the opening form that is not an id', () => {
    expect(routeOf('#/open?service=Mrs%20Jones&procedure=closure')).toEqual({
      page: 'open',
      procedure: 'closure',
    });
  });
});
