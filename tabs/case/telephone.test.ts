import { expect, it } from 'vitest';
import { telephoneIn } from './telephone.ts';

it.each([
  ['01632 960 123', '01632960123'],
  ['+44 (0)1632 960123', '+441632960123'],
  ['01632 960123 ext 12', '01632960123'],
  ['Duty team: 01632 960 555', '01632960555'],
  ['01632 960123 or 01632 960124', null],
  ['see the rota', null],
])('%s is dialled as %s', (text, number) => {
  expect(telephoneIn(text)).toBe(number);
});
