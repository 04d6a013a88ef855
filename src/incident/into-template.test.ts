import { describe, expect, it } from 'vitest';
import { currentEdition, findEdition } from '../procedures/editions/index.ts';
import { intoTemplate, situationTemplate } from './into-template.ts';

const incident = { ref: 'IN-2026-0001', title: 'Gofal Enghraifft stops trading' };
const fields = {
  situation: 'Three homes at risk',
  numbers: '61 people',
  staffing: 'Two nurses short tonight',
  authorities: 'Cyngor Arall: twelve places',
  'next-steps': 'Meet at four',
};
const editions = [currentEdition('WLS'), findEdition('england-pfp')].filter((edition) => edition !== null);
const templates = editions.flatMap(({ id, procedures }) =>
  procedures.flatMap((procedure) => {
    const template = situationTemplate(procedure.reports);
    return template === null ? [] : [[`${id} ${procedure.id}`, template] as const];
  }),
);

describe('a shared report in a case’s own form', () => {
  it('has one wherever the editions have a situation report', () => {
    expect(templates.length).toBeGreaterThan(0);
  });

  it.each(templates)('in %s fills what has to be filled and loses nothing', (_name, template) => {
    const filled = intoTemplate(template, incident, fields);
    const places = new Set(template.fields.map(({ id }) => id));
    expect(Object.keys(filled).filter((place) => !places.has(place))).toEqual([]);
    const missing = template.fields.filter(
      ({ id, required, from }) => required && from === undefined && (filled[id] ?? '') === '',
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    const all = Object.values(filled).join('\n');
    for (const text of [incident.ref, ...Object.values(fields)]) expect(all).toContain(text);
  });

  it('puts what has no place after the situation, under a heading in both languages', () => {
    const template = {
      fields: [{ id: 'headline', label: { en: 'a', cy: 'b' }, kind: 'text', required: true }],
    } as const;
    expect(intoTemplate(template, incident, { situation: 'Now', risks: 'Few nurses' })).toEqual({
      headline: 'IN-2026-0001: Gofal Enghraifft stops trading\n\nNow\n\nRisgiau / Risks:\nFew nurses',
    });
  });
});
