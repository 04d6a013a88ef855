import { describe, expect, it } from 'vitest';
import { getEdition } from '../../procedures/editions/index.ts';
import type { OpenCase } from '../commands.ts';
import { Story, eventsOf, openTyGwyn, refusalOf } from '../testing/scenario.ts';

/** Code 1.2: which homes may stay under the 2009 guidance. */

const nobody = new Story();
const edition = getEdition('wales-2026');
const opening: OpenCase = {
  ...openTyGwyn,
  procedure: 'transitional',
  criteria: ['tg-adult-care-home'],
  override: 'It is urgent.',
};

describe('a home under the 2009 guidance', () => {
  it('may stay where it was under it on 31 March 2026', () => {
    const since = { ...opening, guidance2009Since: '2026-03-31' };
    expect(eventsOf(nobody.asks(since, { edition }))[0]?.type).toBe('CaseOpened');
  });

  it.each([
    ['came to it a day later', { guidance2009Since: '2026-04-01' }],
    ['has no date', {}],
    [
      'is no care home',
      {
        guidance2009Since: '2025-11-03',
        service: { ...opening.service, serviceType: 'domiciliary-support' },
      },
    ],
  ])('may not stay where the service %s, whoever asks', (_what, given) => {
    expect(refusalOf(nobody.asks({ ...opening, ...given }, { edition }))).toMatchObject({
      code: 'gate',
      cite: 'Code 1.2',
      mayOverride: false,
      missing: [{ requirement: 'guidance-2009-applied' }],
    });
  });
});
