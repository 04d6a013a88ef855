import { describe, expect, it } from 'vitest';
import { actionIn } from './add-action.ts';
import type { Intent } from './intent.ts';
import { createRecogniser } from './recognise.ts';
import { intents } from './intents.ts';

const recognise = createRecogniser(intents);
const named = (text: string): Intent['name'] | null => recognise(text)?.intent.name ?? null;

describe('what somebody wants', () => {
  it.each([
    ['open escalating concerns for Tŷ Gwyn', 'open-escalating-concerns', 'Tŷ Gwyn'],
    ['Open escalatng concerns for ty gwyn please', 'open-escalating-concerns', 'ty gwyn'],
    ['agor pryderon cynyddol ar gyfer Tŷ Gwyn', 'open-escalating-concerns', 'Tŷ Gwyn'],
    ['agor bryderon cynyddol ar gyfer Plas Enghraifft', 'open-escalating-concerns', 'Plas Enghraifft'],
    ['open a closure for Plas Enghraifft', 'open-closure', 'Plas Enghraifft'],
    ['agor achos cau ar gyfer Plas Enghraifft', 'open-closure', 'Plas Enghraifft'],
  ])('%s', (text, name, rest) => {
    expect(named(text)).toBe(name);
    expect(recognise(text)?.rest).toBe(rest);
  });

  it.each([
    ['my actions', 'my-actions'],
    ['fy nghamau gweithredu', 'my-actions'],
    ['what is overdue', 'overdue'],
    ["beth sydd wedi mynd heibio'r terfyn amser", 'overdue'],
    ['status of EC-2026-0001', 'status'],
    ['statws EC-2026-0001', 'status'],
    ['what does the Code say about suspension?', 'ask-code'],
    ["beth mae'r Cod yn ei ddweud am atal comisiynu?", 'ask-code'],
    ['schedule steering group', 'schedule'],
    ["trefnu'r grŵp llywio ar gyfer EC-2026-0001", 'schedule'],
    ['notify', 'notify'],
    ['hysbysu', 'notify'],
    ['suspend new commissioning', 'suspend'],
    ['atal comisiynu newydd', 'suspend'],
    ['close the case', 'close'],
    ["cau'r achos", 'close'],
    ['Cymraeg', 'language-cy'],
    ['English', 'language-en'],
    ['help', 'help'],
    ['cymorth', 'help'],
    ['utter nonsense zzz', null],
    ['', null],
  ])('%s → %s', (text, name) => expect(named(text)).toBe(name));

  it('tells the language of what was written', () => {
    expect(recognise('fy nghamau gweithredu')?.language).toBe('cy');
    expect(recognise('my actions')?.language).toBe('en');
  });
});

describe('an action in a sentence', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  it('is read with its owner and date, in both languages', () => {
    expect(actionIn('add action EC-2026-0001: fill the rota, owner Dafydd, by 4 December', now)).toEqual({
      text: 'fill the rota',
      owner: 'Dafydd',
      due: '2026-12-04',
    });
    expect(
      actionIn("ychwanegu cam gweithredu: llenwi'r rota, perchennog Dafydd, erbyn 4 Rhagfyr", now),
    ).toEqual({
      text: "llenwi'r rota",
      owner: 'Dafydd',
      due: '2026-12-04',
    });
    expect(actionIn('ychwanegu cam: x, perchennog D, erbyn dydd Mawrth', now)?.due).toBe('2026-11-24');
  });
  it('is none while a part is missing', () => {
    expect(actionIn('add action: fill the rota', now)).toBeNull();
    expect(actionIn('add action', now)).toBeNull();
  });
});
