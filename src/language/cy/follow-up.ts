/** Words that Hafan itself writes into Microsoft 365, always in both languages side by side. */
export const followUp = {
  channelDescription: '{{procedure}}: {{service}}. Cedwir gan Hafan fel {{ref}}.',
  tabName: 'Hafan',
  meetingSubject: '{{ref}}: grŵp llywio, {{service}}',
  meetingCancelled: 'Wedi’i ganslo yn Hafan ({{ref}}).',
  firstMeeting: 'Cyfarfod cyntaf y grŵp llywio',
  suspensionReview: 'Adolygu’r ataliad dros dro ar gomisiynu newydd',
} as const;
