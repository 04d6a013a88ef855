/** The statement as it stands inside the product, shorter than docs/accessibility.md and saying the same. */
export const accessibility = {
  title: 'Accessibility statement',
  scope:
    'This statement is about Hafan’s tab in Microsoft Teams and its pane in Outlook. Your organisation runs them.',
  can: {
    title: 'What you can expect',
    list: {
      keyboard: 'Everything can be reached and done with the keyboard alone.',
      text: 'Text can be made twice as large, and pages magnified to 400 %, without losing anything.',
      themes: 'Light, dark and high-contrast themes follow your settings, and so does reduced motion.',
      language:
        'Everything can be read in English and in Welsh, and each passage says in which language it is.',
    },
  },
  status: {
    title: 'How far it complies',
    text: 'Hafan partly complies with level AA of the Web Content Accessibility Guidelines 2.2, for the reasons below.',
  },
  gaps: {
    title: 'What is not accessible, or not yet known to be',
    list: {
      people: 'Nobody who relies on a screen reader, voice control or a switch has tried it yet.',
      diagrams:
        'Letters inside diagrams and charts grow with the page, but not when only text is enlarged. A list or table beside each says the same.',
      microsoft:
        'How cards in channels and chats, meetings and messages are shown is up to Microsoft’s own Teams and Outlook.',
      documents:
        'Letters and notifications are Word files with headings and a language; nobody has tested them with a screen reader. What people upload is as accessible as they made it.',
    },
  },
  ask: {
    title: 'Another format, or a problem',
    text: 'Ask the organisation that gave you Hafan, which has to name its contact and the time within which it answers. Say what you need, and on which page.',
  },
  enforcement: {
    title: 'If you are not content with the answer',
    text: 'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. The Equality Advisory and Support Service advises on how to complain.',
    link: 'Equality Advisory and Support Service',
  },
  tested: {
    title: 'How it was tested',
    text: 'Every screen is checked by program each time Hafan changes: in both languages, at two widths, in three themes, with large and with spread text; the main ones also in the colours that Windows chooses, and the main tasks by key presses alone. Program checks find some barriers, not all.',
    prepared: 'Prepared on {{date}} by those who make Hafan.',
  },
} as const;
