import { describe, expect, it } from 'vitest';
import './translate.ts';
import type { Refusal, RefusalCode } from '../case/refusal.ts';
import { refusalKeys, sayRefusal } from './refusals.ts';

const refusal = (code: RefusalCode, more: Partial<Refusal> = {}): Refusal => ({
  code,
  cite: null,
  missing: [],
  mayOverride: false,
  ...more,
});
const isCode = (code: string): code is RefusalCode => Object.hasOwn(refusalKeys, code);
const codes = Object.keys(refusalKeys).filter(isCode);

describe('a refusal in words', () => {
  it.each(codes)('%s has a title and says what to do, in both languages', (code) => {
    const detail = { possible: 'p', current: 'c', name: 'n', limit: '1', status: 's', ref: 'EC-2026-0001' };
    const en = sayRefusal(refusal(code, { detail }), 'en');
    const cy = sayRefusal(refusal(code, { detail }), 'cy');
    for (const text of [en.title, en.detail, cy.title, cy.detail]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\{\{|refusals\./);
    }
    expect(cy.title).not.toBe(en.title);
    expect(cy.detail === en.detail && !/^\S+: /.test(en.detail)).toBe(false);
  });

  it('lists what is missing with its paragraphs and says that a lead may go on', () => {
    const gate = refusal('gate', {
      cite: 'Code 5.19',
      missing: [
        { requirement: 'rationale', cite: 'Code 5.19' },
        { requirement: 'sign-off', cite: 'Code 5.23' },
      ],
      mayOverride: true,
    });
    expect(sayRefusal(gate, 'cy')).toEqual({
      title: 'Mae angen rhywbeth arall yn gyntaf',
      detail:
        'Ni newidiwyd dim. Ychwanegwch yr hyn sydd ar goll yn y rhestr, yna rhowch gynnig arall arni. Caiff arweinydd y grŵp fynd ymlaen hebddo drwy roi rheswm, a gaiff ei gofnodi.',
      missing: [
        { text: 'Sail resymegol glir', cite: 'Code 5.19' },
        { text: 'Y gymeradwyaeth: gan bwy, ym mha rôl, ar ba ddyddiad', cite: 'Code 5.23' },
      ],
    });
  });

  it('names the thing of the edition that a gate waits for', () => {
    const gate = refusal('gate', {
      missing: [
        { requirement: 'milestone:visit', cite: 'CIW 5.3' },
        { requirement: 'entry:root-cause', cite: 'PFP 9.1' },
      ],
      detail: { 'milestone:visitEn': 'Visit', 'milestone:visitCy': 'Ymweliad' },
    });
    expect(sayRefusal(gate, 'en').missing).toEqual([
      { text: 'The date of: Visit', cite: 'CIW 5.3' },
      { text: 'An entry in the log: Root cause', cite: 'PFP 9.1' },
    ]);
    expect(sayRefusal(gate, 'cy').missing[0]?.text).toBe('Dyddiad yr hyn a ganlyn: Ymweliad');
  });

  it('names a field of a draft and a stage in the person’s own language', () => {
    const fields = refusal('missing-fields', {
      missing: [{ requirement: 'summary', cite: 'Code 5.27' }],
      detail: { summaryEn: 'Summary', summaryCy: 'Crynodeb' },
    });
    expect(sayRefusal(fields, 'cy').missing).toEqual([{ text: 'Crynodeb', cite: 'Code 5.27' }]);
    const stage = refusal('stage-not-next', {
      detail: { currentEn: 'Plan', currentCy: 'Cynllun', possibleEn: 'Improvement', possibleCy: 'Gwella' },
    });
    expect(sayRefusal(stage, 'en').detail).toBe('Current stage: Plan. Possible from here: Improvement.');
    expect(sayRefusal(stage, 'cy').detail).toBe('Cam presennol: Cynllun. Yn bosibl o’r fan hon: Gwella.');
  });

  it('says a status by its name', () => {
    const meeting = refusal('meeting-state', { detail: { status: 'booking' } });
    expect(sayRefusal(meeting, 'cy').detail).toContain('Wrthi’n cael ei drefnu');
    expect(sayRefusal(meeting, 'en').detail).toContain('Being booked');
  });
});
