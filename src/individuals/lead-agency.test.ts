import { describe, expect, it } from 'vitest';
import '../language/translate.ts';
import { sayLeadAgency } from '../language/lead-agency.ts';
import { leadAgency, leadAgencyTexts, type Funding, type LeadAgency } from './lead-agency.ts';

type Case = readonly [string, Funding, Partial<LeadAgency>];
const local = 'local' as const;
const away = 'out-of-area' as const;

describe('who leads for a person whose care is at risk', () => {
  const cases: readonly Case[] = [
    [
      'a council pays (PFP 1.7)',
      { funding: 'council', place: local },
      { lead: 'council', funder: 'host-council', longTermPlanning: 'host-council', cite: 'PFP 1.7' },
    ],
    [
      'the person pays (PFP 1.7, 6.2)',
      { funding: 'self-funded', place: local },
      { lead: 'council', funder: 'self', coordinates: 'host-council', also: ['PFP 6.2'] },
    ],
    [
      'the person pays and came from elsewhere: whoever lives here is helped here (PFP 6.2)',
      { funding: 'self-funded', place: away },
      { lead: 'council', funder: 'self', longTermPlanning: 'host-council' },
    ],
    [
      'continuing healthcare (PFP 1.7, 6.1)',
      { funding: 'continuing-healthcare', place: local },
      { lead: 'nhs', funder: 'host-nhs', coordinates: 'host-nhs', cite: 'PFP 1.7' },
    ],
    [
      'health-funded from elsewhere: the host body co-ordinates on its behalf (PFP 6.1)',
      { funding: 'continuing-healthcare', place: away },
      {
        lead: 'nhs',
        funder: 'placing-nhs',
        longTermPlanning: 'placing-nhs',
        coordinates: 'host-nhs',
        cite: 'PFP 6.1',
      },
    ],
    [
      'joint, the council pays more (PFP 1.7)',
      { funding: 'joint', place: local, councilShare: 60, nhsShare: 40 },
      { lead: 'council', longTermPlanning: 'host-council', coordinates: 'host-council' },
    ],
    [
      'joint, the NHS pays more (PFP 1.7); the other share is the rest',
      { funding: 'joint', place: local, councilShare: 40 },
      { lead: 'nhs', longTermPlanning: 'host-nhs', coordinates: 'host-nhs' },
    ],
    [
      'joint in equal shares: the documents do not say, so it has to be agreed',
      { funding: 'joint', place: local, councilShare: 50, nhsShare: 50 },
      { lead: 'to-be-agreed', longTermPlanning: null, textKey: 'jointEqual' },
    ],
    [
      'joint, and nobody has said who pays what',
      { funding: 'joint', place: local },
      { lead: 'to-be-agreed', textKey: 'jointSharesMissing' },
    ],
    [
      'part-funded by the council (PFP 6.2)',
      { funding: 'part-funded', place: local },
      { lead: 'council', funder: 'host-council-and-person', cite: 'PFP 6.2' },
    ],
    [
      'council-funded from elsewhere: that council goes on paying and planning (PFP 6.3)',
      { funding: 'council', place: away },
      {
        lead: 'council',
        funder: 'placing-council',
        longTermPlanning: 'placing-council',
        coordinates: 'host-council',
        cite: 'PFP 6.3',
      },
    ],
    [
      'part-funded from elsewhere (PFP 6.2, 6.3)',
      { funding: 'part-funded', place: away },
      {
        funder: 'placing-council-and-person',
        longTermPlanning: 'placing-council',
        coordinates: 'host-council',
      },
    ],
    [
      'joint from elsewhere, the NHS pays more: the host council sees to immediate welfare (PFP 1.7, 6.3)',
      { funding: 'joint', place: away, nhsShare: 80 },
      { lead: 'nhs', longTermPlanning: 'placing-nhs', coordinates: 'host-council', also: ['PFP 6.3'] },
    ],
    [
      'joint from elsewhere in equal shares',
      { funding: 'joint', place: away, councilShare: 50 },
      { lead: 'to-be-agreed', longTermPlanning: null, coordinates: 'host-council' },
    ],
  ];
  it.each(cases)('%s', (_name, funding, expected) => {
    expect(leadAgency(funding)).toMatchObject(expected);
  });

  it('is said in both languages for every case', () => {
    for (const key of leadAgencyTexts) {
      expect(sayLeadAgency(key, 'en')).toMatch(/[a-z]/);
      expect(sayLeadAgency(key, 'cy')).not.toBe(sayLeadAgency(key, 'en'));
    }
  });
});
