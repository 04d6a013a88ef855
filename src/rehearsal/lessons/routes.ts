import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  startLessonBody,
  tickStepBody,
  type Programme,
  type Progress,
} from '../../server/contract/rehearsal-lessons.ts';
import { injectionIds } from '../../server/contract/rehearsal-lessons.ts';
import type { Faults } from '../faults.ts';
import { param } from '../graph/answers.ts';
import { findPerson, people, type RehearsalPerson } from '../people.ts';
import { sendProblem } from '../problem.ts';
import type { World } from '../world.ts';
import { tellLesson } from './lesson-text.ts';
import type { CaseWatcher } from './look-at-cases.ts';
import { createLessonBook } from './progress.ts';
import { lessons } from './programme.ts';

/** Who sees every case of the council that the lessons open: its director. */
const overseer = 'nia';

/** `/rehearsal/lessons…`: the programme, and how far each learner is. */
export const lessonRoutes = (
  app: FastifyInstance,
  { world, faults, watchCases }: { world: World; faults: Faults; watchCases: CaseWatcher },
): void => {
  const programme: Programme = { lessons: lessons.map(tellLesson) };
  const nameOf = (id: string): string => findPerson(id)?.name ?? id;
  const book = createLessonBook({ world, lessons, nameOf });

  const lookFor = async (learner: RehearsalPerson): Promise<void> => {
    const since = book.oldestOpen(learner.id);
    if (since === null) return;
    const lookers = people.filter(({ id }) => id === overseer || id === learner.id);
    const events = await watchCases(lookers, since);
    book.look(learner.id, {
      events,
      faults: faults.list().map(({ fault }) => fault),
      injections: injectionIds.flatMap((id) => {
        const injected = world.injected.get(id);
        return injected === undefined ? [] : [{ id, at: injected.at }];
      }),
    });
  };

  app.get('/lessons', () => programme);

  app.get('/lessons/progress', async (request, reply) => {
    const { learner } = z.object({ learner: z.string() }).parse(request.query);
    const person = findPerson(learner);
    if (person === undefined) return sendProblem(reply, 404, 'Nobody of that name is rehearsing.');
    await lookFor(person);
    const answer: Progress = book.progressOf(learner);
    return reply.send(answer);
  });

  app.put('/lessons/:lesson', (request, reply) => {
    const { learner } = startLessonBody.parse(request.body);
    const lesson = lessons.find(({ id }) => id === param(request, 'lesson'));
    if (lesson === undefined || findPerson(learner) === undefined)
      return sendProblem(reply, 404, 'No such lesson or learner.');
    book.start(learner, lesson);
    return reply.code(204).send();
  });

  app.put('/lessons/:lesson/steps/:step', (request, reply) => {
    const { learner, done } = tickStepBody.parse(request.body);
    const lesson = lessons.find(({ id }) => id === param(request, 'lesson'));
    const step = lesson?.steps.find(({ id }) => id === param(request, 'step'));
    if (lesson === undefined || step === undefined || findPerson(learner) === undefined)
      return sendProblem(reply, 404, 'No such step or learner.');
    book.tick(learner, lesson, step.id, done);
    return reply.code(204).send();
  });
};
