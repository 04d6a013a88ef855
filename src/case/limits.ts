/** Lengths and counts that a person's input may reach. Every form, route and card takes them from here. */
export const limits = {
  /** A name or a one-line title, characters. */
  line: 200,
  /** A note, a reason, a rationale, characters. */
  text: 4_000,
  /** The body of a letter as HTML, characters. */
  letterBody: 200_000,
  /** A message that is filed, with its attachments: bytes in all. Outlook itself stops at about 25 million. */
  messageBytes: 20_000_000,
  /** The text of a message where Outlook gives no more, characters. */
  messageHtml: 1_000_000,
  /** Attachments filed beside one message. */
  messageAttachments: 50,
  /** A message's own id and its conversation's, characters. */
  messageId: 998,
  link: 2_000,
  evidence: 50,
  group: 60,
  actions: 300,
  recipients: 100,
  blindCopies: 1_000,
  /** Days after which a letter half written is forgotten. */
  keptDraftDays: 14,
  agendaLines: 60,
  /** Notes taken in one meeting. */
  notes: 200,
  /** An HTTP request's body, bytes. */
  requestBody: 1_000_000,
} as const;
