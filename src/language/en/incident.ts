/** An incident above several cases: names, why something was not done, and what happened. */
export const incident = {
  unseenCase: 'a case you cannot see',
  unseenDetail: 'not shown',
  authorityKind: {
    council: 'Council',
    'health-board': 'Health board or other NHS body',
    regulator: 'Regulator',
    other: 'Other',
  },
  way: {
    telephone: 'By telephone',
    mail: 'By e-mail',
    meeting: 'At a meeting',
    letter: 'By letter',
    other: 'Otherwise',
  },
  planning: {
    activate: 'Activate emergency planning',
    'not-now': 'Not now',
    'not-needed': 'Not needed',
  },
  impact: {
    significant: 'Significant',
    'not-significant': 'Not significant',
    'not-known': 'Not known yet',
  },
  log: { risk: 'Risk', decision: 'Decision', communication: 'Communication' },
  refusal: {
    'not-permitted': {
      title: 'You may not do this',
      detail: 'Nothing was changed. Ask a commissioner or director of the agency that leads the incident.',
    },
    'not-found': {
      title: 'There is no such incident for you',
      detail:
        'Check the reference. If it is right, ask the agency that leads the incident to share it with yours.',
    },
    'version-conflict': {
      title: 'Somebody changed the incident meanwhile',
      detail: 'Nothing was changed. Look at the incident as it is now, then try again.',
    },
    'incident-open-already': {
      title: 'This incident is open already',
      detail: 'There is nothing to open.',
    },
    'incident-closed': {
      title: 'This incident is closed',
      detail: 'It can be read, and answers and entries can still be added.',
    },
    'no-agency': {
      title: 'Your agency is not known',
      detail: 'No incident was opened. An administrator can add your agency to the directory.',
    },
    'unknown-case': {
      title: 'There is no such case for you',
      detail:
        'Nothing was changed. Check the reference. If it is right, ask a lead of the case’s group to add you.',
    },
    'case-linked-already': {
      title: 'This case is linked already',
      detail: 'There is nothing to do.',
    },
    'case-not-linked': {
      title: 'This case is not linked',
      detail: 'Nothing was changed. Choose one of the linked cases that you can see.',
    },
    'shared-already': {
      title: 'This agency works in the incident already',
      detail: 'There is nothing to do.',
    },
    'not-shared': {
      title: 'The incident is not shared with this agency',
      detail: 'There is nothing to take back.',
    },
    'unknown-authority': {
      title: 'This authority was not told yet',
      detail: 'Record first that it was told, then its answer.',
    },
    'told-in-future': {
      title: 'This time is still to come',
      detail: 'Nothing was changed. Record it once the authority has been told.',
    },
    'unknown-action': {
      title: 'There is no such action in the shared plan',
      detail: 'Open the plan again and choose an action from it.',
    },
    'action-settled': {
      title: 'This action is settled already',
      detail: 'If it needs more, add a new action.',
    },
    'actions-open': {
      title: 'Actions of the shared plan are open',
      detail: 'Meet or withdraw them first. Open: {{number}}.',
    },
    'unknown-report': {
      title: 'There is no such situation report',
      detail: 'Open the incident again and choose one of its reports.',
    },
    'report-state': {
      title: 'This cannot be done to the report as it stands',
      detail: 'Look at the report again: it may be filed or discarded by now.',
    },
    'report-incomplete': {
      title: 'Something still has to be filled in',
      detail: 'Nothing was filed. Fill in what is listed as missing, then try again.',
    },
    'no-case-linked': {
      title: 'No case is linked',
      detail: 'Nothing was filed: a report goes into the folders of the linked cases. Link the cases first.',
    },
    'report-in-place': {
      title: 'The report is in this case already',
      detail: 'There is nothing to try again.',
    },
    'too-many': {
      title: 'That is more than one incident can hold',
      detail: 'At most {{limit}} are possible.',
    },
  },
  event: {
    IncidentOpened: 'Incident opened: {{title}}. Provider: {{provider}}. Lead agency: {{agency}}',
    CaseLinked: 'Case linked: {{ref}}',
    CaseUnlinked: 'Case no longer linked: {{ref}}. {{reason}}',
    IncidentShared: 'Shared with {{agency}}',
    SharingStopped: 'No longer shared with {{agency}}: {{reason}}',
    AuthorityTold: '{{name}} told. {{way}}, {{time}}',
    AnswerRecorded: 'Answer of an authority: {{text}}',
    EmergencyPlanningConsidered: 'Emergency planning considered: {{decision}}. {{rationale}}',
    MarketImpactNoted: 'Effect on the area’s supply: {{impact}}. {{text}}',
    ActionAdded: 'Action added: {{text}}. Owner: {{owner}}. Due: {{due}}',
    ActionMet: 'Action met: {{evidence}}',
    ActionWithdrawn: 'Action withdrawn: {{reason}}',
    EntryRecorded: '{{log}}: {{text}}',
    ReportDrafted: 'Situation report drafted',
    ReportDiscarded: 'Draft of a situation report discarded',
    ReportFiled: 'Situation report filed. Linked cases: {{number}}',
    PassingOnRequested: 'Situation report asked for once more: {{ref}}',
    ReportPassedOn: 'Situation report handed to the case: {{ref}}',
    ReportSkipped: 'Situation report not filed in the case: {{ref}}',
    IncidentClosed: 'Incident closed: {{outcome}}',
  },
} as const;
