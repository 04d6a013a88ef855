import { z } from 'zod';
import { date, id, line, optionalText, personKeySchema, text } from './inputs.ts';
import { limits } from './limits.ts';

/** What people ask of a meeting besides its time: its agenda, the notes taken in it, its minutes (N3, PFP 7.2). */

const names = z.array(line).max(limits.group);

/** A line in people's own words: as written, or as a pair. At least one of the two. */
const agendaWords = z
  .object({ en: line.optional(), cy: line.optional() })
  .refine(({ en, cy }) => en !== undefined || cy !== undefined);

/** What the minutes say; what people typed stays in the language in which they typed it. */
export const minutesInputSchema = z.object({
  chairedBy: line,
  takenBy: line.optional(),
  present: names,
  apologies: names,
  /** Ids of the agenda's lines that were dealt with; the others are carried over. */
  dealtWith: z.array(id).max(limits.agendaLines),
  discussion: optionalText,
  decisions: z.array(z.object({ decision: text, rationale: text })).max(50),
  actions: z
    .array(
      z.object({
        /** Of an action that is in the plan already, in a correction. */
        action: id.optional(),
        text,
        owner: line,
        due: date,
      }),
    )
    .max(50),
  /** What may be said outside the group, and what is confidential (PFP 7.2). */
  information: optionalText,
  /** Heads of service who get a copy (PFP 7.2). */
  copiedTo: z.array(line).max(limits.recipients),
});

export const meetingCommands = [
  z.object({
    type: z.literal('setAgenda'),
    meeting: id,
    /** The agenda's revision that this one was made from; when somebody was quicker it is refused. */
    revision: z.number().int().min(0),
    /** All lines in their order; a line of the case is named by its id alone. `null`: as the case suggests. */
    lines: z
      .array(z.object({ id, words: agendaWords.optional() }))
      .max(limits.agendaLines)
      .nullable(),
  }),
  z.object({ type: z.literal('beginMeetingNotes'), meeting: id }),
  z.object({ type: z.literal('tickAgendaLine'), meeting: id, line: id, dealtWith: z.boolean() }),
  z.object({
    type: z.literal('noteAttendance'),
    meeting: id,
    /** A member of the group by key, anybody else by name. */
    who: z.union([personKeySchema, z.object({ name: line })]),
    /** `null` takes back what was said. */
    standing: z.enum(['present', 'apologies', 'absent']).nullable(),
  }),
  z.object({
    type: z.literal('keepMeetingNote'),
    meeting: id,
    /** Chosen by whoever writes it, so that what is typed on and sent again is the same note. */
    note: id,
    kind: z.enum(['action', 'decision', 'point']),
    text,
    /** Of an action; what is not known yet is left out. */
    owner: line.optional(),
    due: date.optional(),
    /** Of a decision. */
    rationale: optionalText,
  }),
  z.object({ type: z.literal('dropMeetingNote'), meeting: id, note: id }),
  z.object({
    type: z.literal('finishMeeting'),
    meeting: id,
    minutes: minutesInputSchema,
    override: text.optional(),
  }),
  z.object({ type: z.literal('correctMinutes'), meeting: id, minutes: minutesInputSchema, reason: text }),
  z.object({ type: z.literal('markMinutesSent'), meeting: id, member: personKeySchema, note: text }),
] as const;

export type MinutesInput = z.infer<typeof minutesInputSchema>;
