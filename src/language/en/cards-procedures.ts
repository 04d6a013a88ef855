/** What the bot's cards say where they serve every procedure; words shared with the case page stand in `tab-case.ts`. */
export const cardsProcedures = {
  back: 'Back',
  more: 'Record and decide',
  noNames: 'Do not name anybody who uses the service here.',
  stage: {
    decide: 'Stage, decision and ways on',
    answer: 'Answer the question',
    shut: 'Not now: {{way}}. {{why}}',
    close: 'Closing the case',
    question: 'To be decided at this stage ({{cite}})',
    criteria: 'What it rests on there',
  },
  checklist: {
    hint: 'Each section opens here for you alone; what you tick, everybody sees.',
  },
  menu: {
    title: 'Record and decide',
    stage: 'Decide, step over or close',
    milestones: 'Dates set by others',
    activation: 'Activation',
    evidence: 'Evidence',
    log: 'Call, enquiry, risk, move or lesson',
    payment: 'Payments',
    reports: 'Notifications and reports',
    contacts: 'Whom to call',
    standards:
      'Standards and principles: {{done}} of {{total}} assessed. They are assessed in the tab, where there is room for the evidence.',
    openStandards: 'Open the standards',
  },
  milestone: {
    which: 'Which date',
    none: 'This procedure has no dates set by others.',
  },
  activation: {
    none: 'This procedure does not begin with an activation.',
    day: '{{what}}: day',
    time: '{{what}}: time',
  },
  evidence: {
    save: 'Add the evidence',
    count_one: '{{count}} piece of evidence',
    count_other: '{{count}} pieces of evidence',
  },
  log: {
    title: 'Log',
    add: 'Add an entry',
    which: 'Which log',
    text: 'What happened',
    save: 'Record it',
    latest: 'Latest entries',
  },
  reports: {
    draft: 'Draft',
    none: 'Nothing can be drafted in this procedure.',
  },
  contacts: {
    deputy: 'Deputy: {{name}}, {{phone}}',
    unset: 'Nobody is named yet for: {{titles}}',
  },
  meeting: {
    actionsHint: 'Up to three actions here; further ones in the plan.',
    actionText: 'Action {{number}}',
    actionOwner: 'Action {{number}}: who does it',
    actionDue: 'Action {{number}}: by when',
  },
  notification: {
    reportFiled: 'Filed in the case folder. There is nothing to upload.',
    group: 'Members of the group',
  },
  help: {
    now: 'Waiting for you now',
    question: 'To be decided: {{question}}',
    nothing: 'Nothing is waiting for you in your cases.',
    otherProcedures:
      'open quality assurance, decommissioning, provider failure, CIW review or 2009 guidance for a service',
    contacts: 'who do I call for {{ref}}',
    log: 'log call {{ref}}: the manager rang about the rota',
    decide: 'answer the question of {{ref}}',
    agenda: 'agenda of {{ref}}',
    items_one: '{{count}} checklist item is yours to see to.',
    items_other: '{{count}} checklist items are yours to see to.',
    moreOverdue_one: 'and {{count}} more is overdue',
    moreOverdue_other: 'and {{count}} more are overdue',
    overseen:
      'Cases that {{agency}} leads: {{open}} open, {{overdue}} of them with something overdue. You can read them; their groups act in them.',
    begin: 'You are in no open case. Open one:',
    noCase:
      'You are in no case yet. A case’s lead or a commissioner adds you to its group; then its work is shown here. What the documents say you can ask already.',
    checklist: 'show section',
  },
  open: {
    edition: '{{cite}} · {{edition}}',
    noServiceOfKind:
      'I found no service of the kind that this procedure is for. Write its name after the procedure, or look for it in the tab.',
    unknown: 'Not known yet',
    sudden: 'It comes suddenly, or earlier than expected',
    notifiedDay: 'Told on (leave empty if now)',
    notifiedTime: 'Told at',
  },
} as const;
