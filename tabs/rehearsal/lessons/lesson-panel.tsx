import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { textIn } from '../../../src/language/say.ts';
import type { Lesson, Programme, Progress } from '../../../src/server/contract/rehearsal-lessons.ts';
import { Answered, Lacking } from '../../components/answered.tsx';
import { goTo } from '../state/route.ts';
import { useProgramme, useProgress } from '../state/queries.ts';
import { useSay, useSession } from '../state/session.tsx';
import { type Followed, follow, useFollowed } from './followed.ts';
import { isNarrow } from './is-narrow.ts';
import { LessonStepItem } from './lesson-step.tsx';

/** The lesson being followed, beside whatever app is open; on a phone a sheet that folds away. */
export const LessonPanel = () => {
  const followed = useFollowed();
  return followed === null ? null : <FollowedLesson followed={followed} />;
};

const FollowedLesson = ({ followed }: { followed: Followed }) => {
  const programme = useProgramme();
  const say = useSay();
  const lesson = programme.data?.lessons.find(({ id }) => id === followed.lesson);
  if (programme.data === undefined)
    return (
      <aside className="lesson" aria-label={say('rehearsal.lessons.title')}>
        <div className="lesson-head">
          <h2 className="app-title">{say('rehearsal.lessons.title')}</h2>
          <CloseLesson />
        </div>
        <div className="lesson-body">
          <Answered
            to={programme}
            waiting={say('rehearsal.waiting', { what: say('rehearsal.lessons.title') })}
          >
            {() => null}
          </Answered>
        </div>
      </aside>
    );
  return lesson === undefined ? null : (
    <OpenLesson
      key={`${followed.learner} ${lesson.id}`}
      followed={followed}
      lesson={lesson}
      programme={programme.data}
    />
  );
};

const CloseLesson = () => {
  const say = useSay();
  return (
    <Button
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={say('rehearsal.lessons.close')}
      onClick={() => follow(null)}
    />
  );
};

const OpenLesson = ({
  followed,
  lesson,
  programme,
}: {
  followed: Followed;
  lesson: Lesson;
  programme: Programme;
}) => {
  const { requests, language, people } = useSession();
  const say = useSay();
  const progress = useProgress(followed.learner);
  const learner = people.find(({ id }) => id === followed.learner)?.name;
  const done = progress.data?.lessons[lesson.id]?.steps ?? noSteps;
  const [folded, setFolded] = useState(false);
  /** The step that stands open: the one to be done, one looked at out of turn, or one that is done and not left yet. */
  const [at, setAt] = useState<string | null>(null);
  const ticking = useMutation({
    mutationFn: ({ step, to }: { step: string; to: boolean }) =>
      requests.tickStep(lesson.id, step, followed.learner, to),
    onSettled: () => progress.refetch(),
  });

  // A tick stands as soon as it is made; the mutation ends only once the server's answer has been read.
  const isDone = (id: string): boolean =>
    ticking.isPending && ticking.variables.step === id ? ticking.variables.to : done[id] !== undefined;
  const next = lesson.steps.find(({ id }) => !isDone(id));
  const current = at ?? next?.id;
  const doneNow = lesson.steps.filter(({ id }) => done[id] !== undefined).map(({ id }) => id);
  const seen = useNewlySeen(progress.data === undefined ? null : done);
  const index = lesson.steps.findIndex(({ id }) => id === current);
  const known = progress.data !== undefined;
  const starting = useMutation({
    mutationFn: () => requests.startLesson(lesson.id, followed.learner),
    onSettled: () => progress.refetch(),
  });
  const { mutate: start } = starting;
  const mayStart = !starting.isPending && !starting.isError;
  const begun = progress.data?.lessons[lesson.id] !== undefined;
  // Somebody new comes straight here; and starting over forgets that it was begun.
  useEffect(() => {
    if (known && !begun && mayStart) start();
  }, [known, begun, mayStart, start]);
  // What ticked itself stays open: only now is there something to notice. The learner goes on when it is read.
  if (known && at === null && next !== undefined) setAt(next.id);
  const following = programme.lessons[programme.lessons.findIndex(({ id }) => id === lesson.id) + 1];
  const title = textIn(lesson.title, language);
  const titleOf = (id: string | undefined): string => {
    const step = lesson.steps.find((one) => one.id === id);
    return step === undefined ? '' : textIn(step.title, language);
  };

  const beginNext = useMutation({
    mutationFn: (id: string) => requests.startLesson(id, followed.learner),
    onSuccess: (_nothing, id) => follow({ ...followed, lesson: id }),
  });

  return (
    <aside className="lesson" data-folded={folded} aria-label={say('rehearsal.lessons.panel', { title })}>
      <div className="lesson-head">
        <h2 className="app-title">{title}</h2>
        <Button
          className="lesson-fold"
          appearance="subtle"
          aria-expanded={!folded}
          icon={folded ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={folded ? say('rehearsal.lessons.unfold') : say('rehearsal.lessons.fold')}
          onClick={() => setFolded(!folded)}
        />
        <CloseLesson />
        <p className="quiet">
          {!known
            ? ''
            : current === undefined
              ? say('rehearsal.lessons.progress', { done: doneNow.length, total: lesson.steps.length })
              : // Folded away on a phone, this line alone says that the step has ticked itself.
                say(isDone(current) ? 'rehearsal.lessons.stepDone' : 'rehearsal.lessons.step', {
                  n: index + 1,
                  total: lesson.steps.length,
                  title: titleOf(current),
                })}
        </p>
      </div>
      <div className="lesson-body">
        <p>{textIn(lesson.aim, language)}</p>
        {lesson.needs !== null && known && doneNow.length === 0 && (
          <p className="quiet">{say('rehearsal.lessons.needs', { what: textIn(lesson.needs, language) })}</p>
        )}
        {starting.isError && <Lacking onRetry={() => start()}>{say('rehearsal.lessons.notBegun')}</Lacking>}
        {/* Without it every step would stand there as not done. */}
        <Answered to={progress} waiting={say('rehearsal.lessons.fetching', { name: learner ?? '' })}>
          {() => (
            <ol className="lesson-steps">
              {lesson.steps.map((step) => (
                <LessonStepItem
                  key={step.id}
                  step={step}
                  done={isDone(step.id)}
                  open={step.id === current}
                  shown={!folded}
                  notKept={
                    ticking.isError &&
                    ticking.variables.step === step.id && (
                      <Lacking onRetry={() => ticking.mutate(ticking.variables)}>
                        {say('rehearsal.lessons.notKept')}
                      </Lacking>
                    )
                  }
                  onTick={(to) => {
                    // Ticked by hand it has been read; taken back it is to be done again.
                    setAt(to ? null : step.id);
                    ticking.mutate({ step: step.id, to });
                  }}
                  onShow={() => setAt(step.id)}
                  // The one after it, even if it has ticked itself meanwhile: it has something to notice too.
                  onGoOn={() => setAt(lesson.steps[index + 1]?.id ?? next?.id ?? null)}
                  onWentThere={() => setFolded(isNarrow())}
                />
              ))}
            </ol>
          )}
        </Answered>
        {progress.data !== undefined && next === undefined && current === undefined && (
          <div className="lesson-end">
            <p>
              <strong>{say('rehearsal.lessons.allDone')}</strong>
            </p>
            {following !== undefined && (
              <Button
                appearance="primary"
                onClick={() =>
                  progress.data.lessons[following.id] === undefined
                    ? beginNext.mutate(following.id)
                    : follow({ ...followed, lesson: following.id })
                }
              >
                {say('rehearsal.lessons.next', { title: textIn(following.title, language) })}
              </Button>
            )}
            <Button onClick={() => goTo('lessons')}>{say('rehearsal.lessons.toList')}</Button>
          </div>
        )}
        {beginNext.isError && (
          <Lacking onRetry={() => beginNext.mutate(beginNext.variables)}>
            {say('rehearsal.lessons.notBegun')}
          </Lacking>
        )}
      </div>
      <p className="lesson-said" role="status">
        {seen === null ? '' : say('rehearsal.lessons.seen', { title: titleOf(seen) })}
      </p>
    </aside>
  );
};

/** The step that was seen to be done last, for whoever does not see the tick. What a hand ticked needs no telling. */
const useNewlySeen = (done: Progress['lessons'][string]['steps'] | null): string | null => {
  const [seen, setSeen] = useState<string | null>(null);
  const before = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (done === null) return;
    const fresh = Object.entries(done).findLast(
      ([id, { how }]) => how === 'seen' && before.current?.has(id) === false,
    );
    before.current = new Set(Object.keys(done));
    if (fresh !== undefined) setSeen(fresh[0]);
  }, [done]);
  return seen;
};

/** One object, so that nothing new is seen in it. */
const noSteps: Progress['lessons'][string]['steps'] = {};
