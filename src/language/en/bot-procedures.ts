/** What the bot says in a chat where it serves every procedure. */
export const botProcedures = {
  log: {
    how: 'Write it on the card, or as one line, for example: log call: the manager rang about the rota',
    done: 'Recorded in {{ref}}: {{log}}.',
  },
  logWithTheme: 'Recorded in {{ref}}: {{log}} ({{theme}}).',
  contactsNoCase: 'No case of yours fits, so these are the contacts for any case.',
  whichProcedure: 'Which procedure? Write it with the service’s name, or choose below.',
  noQuestion: 'There is no question to answer at this stage. These are the ways on.',
  standards:
    'Standards and principles are assessed in the tab, where there is room for the evidence: {{url}}',
  noStandards: 'This procedure does not assess the standards.',
  drafted:
    'The draft of “{{title}}” stands on its card in the channel of {{ref}}, for you to read and confirm.',
  whichSection: 'I found no section like “{{text}}”. These are the sections of the checklist.',
} as const;
