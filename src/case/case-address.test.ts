import { describe, expect, it } from 'vitest';
import { caseAddress, caseNamedIn } from './case-address.ts';

const origin = 'https://hafan.penrhyn.example';

describe('the address of a case', () => {
  it('has no fragment, which previews of links lose', () => {
    expect(caseAddress(origin, 'EC-2026-0007')).toBe(`${origin}/cases/EC-2026-0007`);
    expect(caseAddress(origin, 'EC-2026-0007', 'plan')).toBe(`${origin}/cases/EC-2026-0007/plan`);
  });

  it.each([
    `${origin}/cases/EC-2026-0007`,
    `${origin}/cases/EC-2026-0007/`,
    `${origin}/cases/EC-2026-0007/plan?from=mail#there`,
    `${origin}/tab/#/case/EC-2026-0007`,
    `${origin}/tab/#/case/EC-2026-0007/plan`,
    `${origin}/tab#/case/EC-2026-0007`,
  ])('is known again in %s', (address) => {
    expect(caseNamedIn(address, origin)).toBe('EC-2026-0007');
  });

  it.each([
    'https://elsewhere.example/cases/EC-2026-0007',
    'https://hafan.penrhyn.example.evil.example/cases/EC-2026-0007',
    `${origin}/cases/`,
    `${origin}/cases/EC-2026`,
    `${origin}/cases/ec-2026-0007`,
    `${origin}/cases/EC-2026-0007x`,
    `${origin}/outlook/#/case/EC-2026-0007`,
    `${origin}/tab/#/incident/IN-2026-0001`,
    `${origin}/tab/`,
    'EC-2026-0007',
    '',
  ])('is not seen in %s', (address) => {
    expect(caseNamedIn(address, origin)).toBeNull();
  });

  it('is the same by both names of this machine', () => {
    expect(caseNamedIn('http://localhost:3978/cases/EC-2026-0007', 'http://127.0.0.1:3978')).toBe(
      'EC-2026-0007',
    );
    expect(caseNamedIn('http://localhost:3979/cases/EC-2026-0007', 'http://127.0.0.1:3978')).toBeNull();
  });
});
