/** Words that Hafan itself writes into Microsoft 365, always in both languages side by side. */
export const followUp = {
  channelDescription: '{{procedure}}: {{service}}. Kept by Hafan as {{ref}}.',
  tabName: 'Hafan',
  meetingSubject: '{{ref}}: steering group, {{service}}',
  meetingCancelled: 'Cancelled in Hafan ({{ref}}).',
  firstMeeting: 'The steering group meets for the first time',
  suspensionReview: 'Review of the suspension of new commissioning',
} as const;
