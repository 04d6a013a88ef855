import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../src/case/view-schema.ts';
import { fromRows } from '../components/fields.ts';
import { wordsIn } from '../components/words.tsx';
import { askToStep, stepCommand } from './step-over.ts';

const words = wordsIn('en', () => undefined);
const text = (en: string) => ({ en, cy: en });
const passage = (id: string, more: Partial<CaseView['passages'][number]> = {}) => ({
  id: `to-${id}`,
  to: { id, title: text(id) },
  cite: 'Code 5.9',
  text: text('Over.'),
  open: true,
  criteria: [],
  asksClosure: false,
  ...more,
});
const from = (id: string) => ({
  procedure: { id, title: text(id), cite: 'Code 1' },
  qualityAssurance: null,
  closureKind: null,
  planned: null,
  closesOn: null,
});
const view = from('escalating-concerns');
const namesOf = (...given: Parameters<typeof askToStep>): readonly string[] =>
  askToStep(...given).fields.map(({ name }) => name);

describe('stepping over', () => {
  it('asks criteria by group, and how it closes only where that matters', () => {
    const criterion = (id: string, group: 'area' | 'reason') => ({
      id,
      group,
      text: text(id),
      cite: 'Code 5.2',
    });
    const criteria = [criterion('sustainability', 'area'), criterion('market', 'reason')];
    const plain = namesOf(from('closure'), passage('quality-assurance', { criteria }), words);
    expect(plain).toEqual(['reason', 'area', 'reasons', 'evidence']);
    expect(namesOf(view, passage('closure', { asksClosure: true }), words)).toEqual([
      'reason',
      'closureKind',
      'planned',
      'closesOn',
      'evidence',
    ]);
  });

  it('asks after quality assurance except where the case comes from it (Code 5.9)', () => {
    expect(namesOf(from('closure'), passage('escalating-concerns'), words)).toContain('quality');
    expect(namesOf(from('quality-assurance'), passage('escalating-concerns'), words)).not.toContain(
      'quality',
    );
  });

  it('sends what was typed and nothing that was not', () => {
    expect(stepCommand(view, passage('closure'), { reason: ' Notice came ' })).toEqual({
      type: 'stepToProcedure',
      procedure: 'closure',
      reason: 'Notice came',
    });
    expect(
      stepCommand(view, passage('closure'), {
        reason: 'Notice came',
        area: 'a\nb',
        reasons: 'c',
        closureKind: 'enforced',
        planned: 'no',
        closesOn: '2027-01-04',
        evidence: fromRows([{ text: 'A letter', source: 'provider', link: '' }]),
      }),
    ).toEqual({
      type: 'stepToProcedure',
      procedure: 'closure',
      reason: 'Notice came',
      criteria: ['a', 'b', 'c'],
      closureKind: 'enforced',
      planned: false,
      closesOn: '2027-01-04',
      evidence: [{ text: 'A letter', source: 'provider' }],
    });
  });
});
