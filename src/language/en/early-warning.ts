/** A service's record of early signs: names, why something was not done, and what happened. */
export const earlyWarning = {
  source: {
    complaint: 'Complaint',
    safeguarding: 'Safeguarding',
    inspection: 'Inspection',
    'ciw-notice': 'Notice of Care Inspectorate Wales',
    'contract-monitoring': 'Contract monitoring',
    'care-review': 'Care review',
    finance: 'Finance',
    workforce: 'Workforce',
    feedback: 'Feedback from people',
    provider: 'The provider itself',
    media: 'Media',
    other: 'Other',
  },
  severity: { low: 'Low', moderate: 'Moderate', high: 'High' },
  decision: {
    'keep-watching': 'Keep watching',
    'open-quality-assurance': 'Quality assurance and performance management',
    'open-escalating-concerns': 'Escalating concerns',
    other: 'Something else',
  },
  refusal: {
    'not-permitted': {
      title: 'You may not do this',
      detail: 'Nothing was changed. Ask a commissioner or director of the service’s council or health board.',
    },
    'not-found': {
      title: 'There is no such record for you',
      detail:
        'Records of early signs are for commissioners and directors of the service’s council and health board.',
    },
    'version-conflict': {
      title: 'Somebody changed the record meanwhile',
      detail: 'Nothing was changed. Look at the record as it is now, then try again.',
    },
    'unknown-service': {
      title: 'The directory has no such service',
      detail: 'Nothing was changed. Choose a service of the provider directory.',
    },
    'unknown-signal': {
      title: 'There is no such signal',
      detail: 'Nothing was changed. Open the record again and choose a signal from it.',
    },
    'signal-withdrawn': {
      title: 'This signal was withdrawn',
      detail: 'Nothing was changed. Choose signals that stand, or record a new one.',
    },
    'signal-in-future': {
      title: 'This day is still to come',
      detail: 'Nothing was changed. Give the day that the signal is about, today at the latest.',
    },
    'same-source': {
      title: 'A source does not confirm itself',
      detail: 'Nothing was changed. Choose signals of which at least two come from different sources.',
    },
    'unknown-link': {
      title: 'These signals are not linked',
      detail: 'Nothing was changed. Open the record again.',
    },
    'unknown-case': {
      title: 'You see no such case about this service',
      detail: 'Nothing was changed. Give the reference of a case about this service, or leave it out.',
    },
    'too-many': {
      title: 'That is more than one record can hold',
      detail: 'At most {{limit}} signals are possible.',
    },
  },
  event: {
    ServiceNamed: 'The record is about {{service}}, {{provider}}',
    SignalRecorded: 'Signal recorded. Source: {{source}}. Severity: {{severity}}. About: {{on}}. {{text}}',
    SignalWithdrawn: 'Signal withdrawn: {{reason}}',
    RootCauseNoted: 'Root cause noted: {{text}}',
    SignalsLinked: 'Signals linked, from different sources: {{number}}',
    SignalsUnlinked: 'Signals no longer linked: {{reason}}',
    WatchDecided: 'Decided: {{decision}}. {{rationale}}',
    WatchDecidedWithCase: 'Decided: {{decision}}. {{rationale}} Case: {{ref}}',
  },
} as const;
