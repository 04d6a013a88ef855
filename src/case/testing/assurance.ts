import type { ChecklistItem, Procedure, Text } from '../../procedures/types.ts';

/** Words, items and roles of the small edition, and the smaller of its two procedures. */

export const both = (text: string): Text => ({ en: text, cy: `${text} (cy)` });
export const item = (id: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id,
  cite: 'PFP App. A 1.1',
  force: 'should',
  text: both(id),
  responsible: 'council',
  ...more,
});

export const roles: Procedure['roles'] = [
  { id: 'lead-officer', title: both('Lead officer'), cite: 'PFP 7.2', required: true, lead: true },
  { id: 'chair', title: both('Chair'), cite: 'PFP 7.1', required: true },
  { id: 'social-work', title: both('Social work'), cite: 'PFP 7.4', required: false },
];

/** Code 5.19 holds under either procedure. */
export const suspensionGates: Procedure['gates'] = [
  {
    id: 'suspend-must',
    cite: 'Code 5.19',
    step: 'suspend-commissioning',
    requires: ['rationale', 'risk-assessment', 'partners-agreed', 'sign-off'],
    citeFor: {
      'risk-assessment': 'Code 5.23',
      'partners-agreed': 'Code 5.23',
      'sign-off': 'Code 5.23',
    },
    mayOverride: false,
    text: both('Suspend'),
  },
  {
    id: 'suspend-should',
    cite: 'Code 5.19',
    step: 'suspend-commissioning',
    requires: ['joint-parties-consulted', 'review-date', 'communications-planned'],
    mayOverride: true,
    text: both('Suspend'),
  },
];

/** Quality assurance in small: a question, ways in and out, dated events, a report, a council's own wording. */
export const assurance: Procedure = {
  id: 'quality-assurance',
  prefix: 'QA',
  title: both('Quality assurance'),
  summary: both('Summary'),
  cite: 'Code 4.1',
  firstStage: 'look',
  stages: [
    { id: 'look', title: both('Look'), purpose: both('Look'), cite: 'Code 4.3', next: ['decide'] },
    {
      id: 'decide',
      title: both('Decide'),
      purpose: both('Decide'),
      cite: 'Code 4.9',
      next: ['watch'],
      mayClose: true,
    },
    {
      id: 'watch',
      title: both('Watch'),
      purpose: both('Watch'),
      cite: 'Code 4.15',
      next: ['decide'],
      mayClose: true,
    },
  ],
  questions: [
    {
      id: 'substantiated',
      cite: 'Code 4.9',
      stage: 'decide',
      text: both('Is it so?'),
      answers: [
        { id: 'yes', text: both('Yes'), leadsTo: ['procedure:escalating-concerns'] },
        { id: 'partly', text: both('Partly'), leadsTo: ['stage:watch'] },
        { id: 'no', text: both('No'), leadsTo: ['close'] },
        { id: 'unsure', text: both('Unsure'), leadsTo: [] },
      ],
    },
  ],
  passages: [
    {
      id: 'escalate',
      cite: 'Code 5.9',
      to: 'escalating-concerns',
      from: ['decide'],
      text: both('To escalating concerns'),
    },
  ],
  milestones: [
    { id: 'visit', cite: 'CIW 5.3', title: both('Visit'), mayBePlanned: true },
    { id: 'report-received', cite: 'CIW 7.1', title: both('Report received') },
  ],
  duties: [
    {
      id: 'announce',
      cite: 'CIW 5.3',
      force: 'must',
      text: both('Announce'),
      stages: ['look'],
      responsible: 'council',
      metBy: { kind: 'hand' },
      limit: { from: 'milestone:visit', amount: 4, unit: 'weeks', direction: 'before' },
    },
    {
      id: 'have-report',
      cite: 'CIW 7.1',
      force: 'must',
      text: both('Have the report'),
      local: { text: both('Have the report in our own form'), overlay: 'bryn-glas' },
      stages: ['look'],
      responsible: 'regulator',
      metBy: { kind: 'fact', fact: 'milestone:report-received' },
      limit: { from: 'milestone:visit', amount: 1, unit: 'months' },
    },
    {
      id: 'situation',
      cite: 'PFP App. C',
      force: 'should',
      text: both('Situation report'),
      stages: ['look'],
      responsible: 'council',
      metBy: { kind: 'notification', notification: 'situation-report', step: 'filed' },
      repeats: { amount: 1, unit: 'days' },
    },
    {
      id: 'answered-yes',
      cite: 'Code 4.9',
      force: 'should',
      text: both('Tell the provider'),
      stages: ['look'],
      responsible: 'council',
      metBy: { kind: 'hand' },
      when: 'answered:substantiated.yes',
      limit: { from: 'procedure-entered', amount: 5, unit: 'working-days' },
    },
  ],
  sections: [
    {
      id: 'qa-first',
      title: both('First looks'),
      cite: 'Code 4.3',
      items: [
        item('q.1', { local: { text: both('Our own q.1'), overlay: 'bryn-glas' } }),
        item('q.planned', { applies: { urgencies: ['planned'] } }),
      ],
    },
  ],
  gates: [
    ...suspensionGates,
    {
      id: 'qa-step',
      cite: 'Code 5.9',
      step: 'step-to:escalating-concerns',
      requires: ['meeting-held'],
      mayOverride: true,
      text: both('Meet first'),
    },
    {
      id: 'qa-watch',
      cite: 'Code 4.15',
      step: 'enter-stage:watch',
      requires: ['milestone:visit', 'filed:situation-report'],
      mayOverride: true,
      text: both('Visit and report'),
    },
    {
      id: 'qa-close',
      cite: 'NF 1.44',
      step: 'close-case',
      requires: ['standards-assessed', 'duty-met:have-report', 'entry:lesson'],
      mayOverride: true,
      text: both('Assess'),
    },
    {
      id: 'qa-hold',
      cite: 'PFP 7.2',
      step: 'hold-meeting',
      requires: ['group-named'],
      mayOverride: true,
      text: both('Group'),
    },
    {
      id: 'qa-pay',
      cite: 'PFP 8.3',
      step: 'agree-payment',
      requires: ['written-agreement'],
      mayOverride: false,
      text: both('Agreement'),
    },
  ],
  letters: [],
  notifications: [],
  reports: [
    {
      id: 'situation-report',
      cite: 'PFP App. C',
      kind: 'situation-report',
      title: both('Situation'),
      fields: [{ id: 'service', label: both('Service'), from: 'service-name', kind: 'line', required: true }],
      blocks: [],
    },
  ],
  roles,
  criteria: [{ id: 'qa-sign', cite: 'Code 4.3', group: 'nature', text: both('An early sign') }],
  assessesStandards: true,
};
