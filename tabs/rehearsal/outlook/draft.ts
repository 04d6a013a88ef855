import { z } from 'zod';

const draftSchema = z.object({
  to: z.string(),
  cc: z.string(),
  bcc: z.string(),
  subject: z.string(),
  html: z.string(),
  /** The case that the message is marked with. */
  stamp: z.string().nullable(),
  attachments: z.array(z.object({ name: z.string(), base64: z.string() })),
  /** Of the message that it answers. */
  conversation: z.string().nullable(),
});

/** A message being written, as one person left it. */
export type Draft = z.infer<typeof draftSchema>;

export const emptyDraft: Draft = {
  to: '',
  cc: '',
  bcc: '',
  subject: '',
  html: '',
  stamp: null,
  attachments: [],
  conversation: null,
};

const prefix = 'hafan.rehearsal.draft.';
const keyOf = (person: string): string => `${prefix}${person}`;

/** What this person was writing in this window; an empty message where there is nothing, or nothing readable. */
export const readDraft = (storage: Pick<Storage, 'getItem'>, person: string): Draft => {
  const kept = storage.getItem(keyOf(person));
  if (kept === null) return emptyDraft;
  try {
    return draftSchema.parse(JSON.parse(kept));
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof z.ZodError) return emptyDraft;
    throw problem;
  }
};

/** Keeps it for this window. One too long to be kept is dropped: an older state would come back as a lie. */
export const keepDraft = (
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  person: string,
  draft: Draft,
): void => {
  try {
    storage.setItem(keyOf(person), JSON.stringify(draft));
  } catch (problem) {
    if (!(problem instanceof DOMException)) throw problem;
    storage.removeItem(keyOf(person));
  }
};

/** Forgets what everybody was writing in this window. */
export const forgetDrafts = (storage: Storage): void => {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  for (const key of keys) if (key.startsWith(prefix)) storage.removeItem(key);
};
