/** Lengths and counts that a person's input may reach. Every form, route and card takes them from here. */
export const limits = {
  /** A name or a one-line title, characters. */
  line: 200,
  /** A note, a reason, a rationale, characters. */
  text: 4_000,
  /** The body of a letter as HTML, characters. */
  letterBody: 200_000,
  link: 2_000,
  evidence: 50,
  group: 60,
  actions: 300,
  recipients: 100,
  /** An HTTP request's body, bytes. */
  requestBody: 1_000_000,
} as const;
