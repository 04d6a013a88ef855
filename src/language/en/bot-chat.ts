/** The conversation's own turns of phrase. */
export const botChat = {
  actionAdded:
    'Noted in the plan: {{action}}. Owner: {{owner}}. By {{date}}. Change it on the card if that is not what you meant.',
  nearest:
    'I am not sure what you want. Nearest to it I know:\n\n{{phrases}}\n\nChoose one, or write it in other words.',
  unknown: 'I know nothing like that yet. This waits for you, and this is what you can write:',
  noEdition: 'No edition in force here has this procedure, so no such case can be opened.',
  nextInChannel: 'Next you can write here, for example: "status", "show checklist", "help".',
  inChannel:
    'In this channel you can write to me: "status", "show section relocation", "add action: …, owner …, by next Friday", "schedule steering group", "log call: …", "what does the Code say about suspension". What is yours alone, your day, your cases, decisions, is in your own chat with me.',
} as const;
