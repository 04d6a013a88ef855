import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { workingDays } from '../calendar/working-days.ts';
import { zone } from '../calendar/zone.ts';
import type { Morning } from '../server/contract/rehearsal-lessons.ts';
import { sendProblem } from './problem.ts';
import type { World } from './world.ts';

/**
 * A rehearsal of an afternoon has no mornings of its own: whoever leads it lets the next one come. The clock of
 * the rehearsal and of Hafan in it then goes on from there; the machine's own is left alone.
 */

/** Shortly after the hour at which people are written to if they chose no other. */
const BREAKFAST = '08:01';

/** The next morning of a working day in Wales, an ISO instant. */
export const morningAfter = (now: string): string => {
  const days = workingDays('WLS');
  let day = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  for (;;) {
    const morning = day.toZonedDateTime({ timeZone: zone, plainTime: BREAKFAST }).toInstant();
    if (days.isWorkingDay(day.toString()) && Temporal.Instant.compare(morning, now) > 0)
      return morning.toString();
    day = day.add({ days: 1 });
  }
};

/** `/rehearsal/morning`: what time it is there, and the next morning if it may be let come. */
export const morningRoutes = (
  app: FastifyInstance,
  { world, movesTime }: { readonly world: World; readonly movesTime: boolean },
): void => {
  app.get('/morning', (): Morning => {
    const now = world.now();
    return { now, next: movesTime ? morningAfter(now) : null };
  });
  app.post('/morning', (_request, reply) => {
    // Its clock alone would move, and Hafan's would not.
    if (!movesTime) return sendProblem(reply, 409, 'Hafan does not go by the clock of this rehearsal.');
    world.moveOnTo(morningAfter(world.now()));
    return reply.code(204).send();
  });
};
