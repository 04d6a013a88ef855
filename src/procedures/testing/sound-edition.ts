import type { Edition, Procedure, Text } from '../types.ts';

/** A small sound edition with one of everything: tests put one thing wrong, or lay an overlay over it. */

export const words = (en: string): Text => ({ en, cy: `${en} (cy)` });

const never = {
  id: 'no-required-voluntary-suspension',
  cite: 'Code 5.22',
  step: 'request-voluntary-suspension',
  requires: ['never'],
  mayOverride: false,
  text: words('Never require a voluntary suspension.'),
} as const;

const minutes = {
  id: 'minutes',
  cite: 'PFP 7.5',
  kind: 'minutes',
  title: words('Minutes'),
  fields: [{ id: 'present', label: words('Present'), kind: 'list', required: false }],
  blocks: [{ kind: 'list', text: words('Present:'), each: 'present' }],
} as const;

const lead = {
  id: 'lead-officer',
  title: words('Lead officer'),
  cite: 'PFP 7.2',
  required: true,
  lead: true,
} as const;

const escalatingConcerns: Procedure = {
  id: 'escalating-concerns',
  prefix: 'EC',
  title: words('Escalating concerns'),
  summary: words('Concerns about a service.'),
  cite: 'Code 5.1',
  firstStage: 'evidence',
  stages: [
    {
      id: 'evidence',
      title: words('Evidence'),
      purpose: words('Gather it.'),
      cite: 'Code 5.6',
      next: ['plan'],
    },
    {
      id: 'plan',
      title: words('Plan'),
      purpose: words('Make it.'),
      cite: 'Code 5.12',
      next: ['evidence'],
      mayClose: true,
    },
  ],
  questions: [
    {
      id: 'remedied',
      cite: 'Code 5.17',
      stage: 'plan',
      text: words('Are the concerns remedied?'),
      answers: [
        { id: 'yes', text: words('Yes'), leadsTo: ['close'] },
        { id: 'no', text: words('No'), leadsTo: ['stage:evidence', 'procedure:closure'] },
        { id: 'open', text: words('Not yet known'), leadsTo: [] },
      ],
    },
  ],
  passages: [
    { id: 'to-closure', to: 'closure', cite: 'Code 7.2', from: ['plan'], text: words('It closes.') },
  ],
  milestones: [{ id: 'report-received', cite: 'CIW 7', title: words('The report has come') }],
  duties: [
    {
      id: 'ec-write',
      cite: 'Code 5.11',
      also: ['NF 1.62'],
      force: 'must',
      text: words('Put it in writing.'),
      stages: ['evidence'],
      responsible: 'council',
      metBy: { kind: 'letter', letter: 'default' },
      limit: { from: 'milestone:report-received', amount: 5, unit: 'working-days' },
      applies: { settings: ['care-home'] },
    },
    {
      id: 'ec-record',
      cite: 'Code 5.12',
      force: 'should',
      text: words('Keep a record.'),
      stages: ['plan'],
      responsible: 'all',
      metBy: { kind: 'items', items: ['ec-item-must'] },
      when: 'answered:remedied.no',
    },
  ],
  sections: [
    {
      id: 'first',
      title: words('First steps'),
      cite: 'Code 5.6',
      items: [
        {
          id: 'ec-item-must',
          cite: 'Code 5.6',
          force: 'must',
          text: words('Ask the provider.'),
          responsible: 'council',
        },
        {
          id: 'ec-item-should',
          cite: 'Code 5.7',
          force: 'should',
          text: words('Ask the neighbours.'),
          responsible: 'council',
        },
      ],
    },
  ],
  gates: [
    never,
    {
      id: 'ec-grounds',
      cite: 'Code 5.19',
      step: 'suspend-commissioning',
      requires: ['rationale', 'entry:risk'],
      citeFor: { rationale: 'Code 5.23' },
      mayOverride: false,
      text: words('A suspension rests on a risk.'),
    },
    {
      id: 'ec-to-closure',
      cite: 'Code 7.2',
      step: 'step-to:closure',
      requires: ['duty-met:ec-write'],
      mayOverride: true,
      text: words('First put it in writing.'),
    },
  ],
  letters: [
    {
      id: 'default',
      cite: 'Code 5.11',
      title: words('Default'),
      subject: words('Default: {reference}'),
      to: 'provider',
      fields: [
        { id: 'reference', label: words('Reference'), from: 'reference', kind: 'line', required: true },
      ],
      blocks: [{ kind: 'paragraph', text: words('About {reference}') }],
    },
  ],
  notifications: [
    {
      id: 'ec-notification',
      cite: 'Code 5.27',
      title: words('Notification'),
      fields: [],
      blocks: [{ kind: 'paragraph', text: words('We notify you.') }],
      recipients: [{ id: 'ciw', name: words('Care Inspectorate Wales'), kind: 'regulator' }],
    },
  ],
  reports: [minutes],
  roles: [lead, { id: 'chair', title: words('Chair'), cite: 'PFP 7.1', required: true }],
  criteria: [{ id: 'staffing', cite: 'Code 5.2', group: 'area', text: words('Staffing') }],
  firstMeeting: { cite: 'PFP 7.1', limit: { from: 'notified', amount: 2, unit: 'working-days' } },
};

const closure: Procedure = {
  id: 'closure',
  prefix: 'CL',
  title: words('Closure'),
  summary: words('A service closes.'),
  cite: 'Code 7.1',
  firstStage: 'work',
  stages: [
    {
      id: 'work',
      title: words('Work'),
      purpose: words('Do it.'),
      cite: 'Code 7.5',
      next: [],
      mayClose: true,
    },
  ],
  questions: [],
  passages: [],
  milestones: [],
  duties: [
    {
      id: 'cl-report',
      cite: 'PFP 7.5',
      force: 'should',
      text: words('Keep minutes.'),
      stages: ['work'],
      responsible: 'council',
      metBy: { kind: 'notification', notification: 'minutes', step: 'filed' },
      repeats: { amount: 1, unit: 'weeks' },
    },
  ],
  sections: [],
  gates: [
    never,
    {
      id: 'cl-close',
      cite: 'PFP App. A 10.1',
      step: 'close-case',
      // The first three are known only of a case that came from the other procedure.
      requires: [
        'milestone:report-received',
        'answered:remedied',
        'filed:default',
        'filed:minutes',
        'left:escalating-concerns',
        'standards-assessed',
        'activation-acknowledged',
      ],
      mayOverride: true,
      text: words('Look back first.'),
    },
  ],
  letters: [],
  notifications: [],
  reports: [minutes],
  roles: [lead, { id: 'chair', title: words('Chair'), cite: 'PFP 7.1', required: false }],
  criteria: [],
  assessesStandards: true,
};

export const soundEdition: Edition = {
  id: 'sound-2026',
  title: words('A sound edition'),
  nation: 'WLS',
  inForceFrom: '2026-03-31',
  sources: [
    { short: 'Code', title: words('Code') },
    { short: 'NF', title: words('Framework') },
    { short: 'CIW', title: words('Inspectorate') },
    { short: 'PFP', title: words('Procedure') },
  ],
  serviceTypes: [
    { id: 'care-home', title: words('Care home'), setting: 'care-home', cite: 'Code 1.9', scope: 'covered' },
  ],
  procedures: [escalatingConcerns, closure],
  contacts: [
    { id: 'duty-desk', title: words('Duty desk'), cite: 'PFP 4.3', agency: 'council', activation: true },
  ],
  standards: [
    {
      id: 'standard-1',
      kind: 'standard',
      title: words('First standard'),
      cite: 'NF Standard 1',
      prompts: [words('What shows it?')],
    },
  ],
  calendar: [
    {
      id: 'survey',
      title: words('Survey'),
      cite: 'CIW Annex 1',
      frequency: words('Every autumn'),
      responsible: 'council',
    },
  ],
};
