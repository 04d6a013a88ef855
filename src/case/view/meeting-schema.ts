import { z } from 'zod';
import { agendaKinds } from '../agenda.ts';
import { stamp, text } from './course-schema.ts';

/** A meeting as every surface sees it: its time, its agenda, what was noted, its minutes. */

const slotSchema = z.object({ start: z.string(), end: z.string(), busy: z.array(z.string()) });
const file = z.object({
  language: z.enum(['en', 'cy']),
  name: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  webUrl: z.string(),
});
const named = z.object({ key: z.string(), name: z.string() });

const agendaLineSchema = z.object({
  id: z.string(),
  kind: z.enum(agendaKinds),
  subject: text.nullable(),
  due: z.string().nullable(),
  count: z.number().nullable(),
  cite: z.string().nullable(),
  words: z.object({ en: z.string().nullable(), cy: z.string().nullable() }).nullable(),
});

const agendaSchema = z.object({
  /** Goes back with a change of it, so that two people do not overwrite each other. */
  revision: z.number(),
  /** By whom it was changed last; `null`: it is as the case suggests. */
  changed: stamp.nullable(),
  lines: z.array(agendaLineSchema),
  /** What the case suggests and the agenda has not. */
  more: z.array(agendaLineSchema),
});

const noteSchema = stamp.extend({
  note: z.string(),
  kind: z.enum(['action', 'decision', 'point']),
  text: z.string(),
  owner: z.string().nullable(),
  due: z.string().nullable(),
  rationale: z.string().nullable(),
});

const notesSchema = z.object({
  begun: stamp,
  dealtWith: z.array(z.string()),
  attendance: z.array(
    z.object({
      key: z.string().nullable(),
      name: z.string(),
      standing: z.enum(['present', 'apologies', 'absent']),
    }),
  ),
  kept: z.array(noteSchema),
});

const minutesSchema = z.object({
  version: z.number(),
  confirmed: stamp,
  /** Of a correction. */
  reason: z.string().nullable(),
  content: z.object({
    chairedBy: z.string(),
    takenBy: z.string().nullable(),
    present: z.array(z.string()),
    apologies: z.array(z.string()),
    agenda: z.array(z.object({ line: agendaLineSchema, dealtWith: z.boolean() })),
    discussion: z.string().nullable(),
    decisions: z.array(z.object({ decision: z.string(), rationale: z.string() })),
    actions: z.array(z.object({ action: z.string(), text: z.string(), owner: z.string(), due: z.string() })),
    information: z.string().nullable(),
    copiedTo: z.array(z.string()),
    nextMeeting: z.string().nullable(),
  }),
  files: z.array(file),
  filedAt: z.string().nullable(),
  sent: z.array(named.extend({ at: z.string(), how: z.enum(['chat', 'hand']), note: z.string().nullable() })),
  /** Members who still have to get them; `code`: why the bot could not write to them, where it tried. */
  waiting: z.array(named.extend({ code: z.string().nullable() })),
});

export const meetingViewSchema = z.object({
  id: z.string(),
  number: z.number(),
  status: z.enum([
    'searching',
    'proposed',
    'no-slot',
    'booking',
    'booked',
    'moving',
    'cancelling',
    'cancelled',
    'held',
  ]),
  duration: z.number(),
  purpose: z.string().nullable(),
  latest: z.string(),
  slots: z.array(slotSchema),
  unreadable: z.array(z.string()),
  start: z.string().nullable(),
  end: z.string().nullable(),
  joinUrl: z.string().nullable(),
  webUrl: z.string().nullable(),
  decisions: z.string().nullable(),
  attendees: z.array(z.string()),
  apologies: z.array(z.string()),
  /** Ids of the group's own actions that came of it. */
  actions: z.array(z.string()),
  agenda: agendaSchema,
  /** What was noted while it was held; `null` until somebody began. */
  notes: notesSchema.nullable(),
  /** Every version, oldest first; the last is in force. */
  minutes: z.array(minutesSchema),
});

export type MinutesView = z.infer<typeof minutesSchema>;
export type NoteView = z.infer<typeof noteSchema>;
