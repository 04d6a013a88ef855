import { Badge, Button, ProgressBar } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { textIn } from '../../../src/language/say.ts';
import type { Lesson } from '../../../src/server/contract/rehearsal-lessons.ts';
import { Answered } from '../../components/answered.tsx';
import { Problem } from '../../components/problem.tsx';
import { useProgramme, useProgress } from '../state/queries.ts';
import { useSay, useSession } from '../state/session.tsx';
import { follow } from './followed.ts';

const LessonCard = ({
  lesson,
  done,
  begun,
  onOpen,
  onAnew,
}: {
  lesson: Lesson;
  done: number;
  begun: boolean;
  onOpen: () => void;
  onAnew: () => void;
}) => {
  const { language } = useSession();
  const say = useSay();
  const title = textIn(lesson.title, language);
  const total = lesson.steps.length;
  const finished = done === total;
  const [text, label] = !begun
    ? [say('rehearsal.lessons.begin'), say('rehearsal.lessons.beginLabel', { title })]
    : finished
      ? [say('rehearsal.lessons.open'), say('rehearsal.lessons.openLabel', { title })]
      : [say('rehearsal.lessons.goOn'), say('rehearsal.lessons.goOnLabel', { title })];
  const progress = say('rehearsal.lessons.progress', { done, total });
  return (
    <li className="lesson-card">
      <h3>
        {title} {finished && <Badge color="success">{say('rehearsal.lessons.finished')}</Badge>}
      </h3>
      <p>{textIn(lesson.aim, language)}</p>
      {lesson.needs !== null && !finished && (
        <p>{say('rehearsal.lessons.needs', { what: textIn(lesson.needs, language) })}</p>
      )}
      <p className="quiet">
        {say('rehearsal.lessons.minutes', { n: lesson.minutes })} · {progress}
      </p>
      {begun && <ProgressBar value={done} max={total} aria-label={`${title}: ${progress}`} />}
      <div className="lesson-actions">
        <Button appearance={finished ? 'secondary' : 'primary'} aria-label={label} onClick={onOpen}>
          {text}
        </Button>
        {begun && (
          <Button aria-label={say('rehearsal.lessons.anewLabel', { title })} onClick={onAnew}>
            {say('rehearsal.lessons.anew')}
          </Button>
        )}
      </div>
    </li>
  );
};

/** The programme: what there is to learn, and how far this person is. */
export const LessonsApp = () => {
  const { person, requests } = useSession();
  const say = useSay();
  const programme = useProgramme();
  const progress = useProgress(person.id);
  const starting = useMutation({
    mutationFn: (lesson: string) => requests.startLesson(lesson, person.id),
    onSuccess: (_nothing, lesson) => {
      follow({ lesson, learner: person.id });
      return progress.refetch();
    },
  });
  return (
    <section className="app-page" aria-labelledby="lessons-title">
      <h2 id="lessons-title" className="app-title">
        {say('rehearsal.lessons.title')}
      </h2>
      <p>{say('rehearsal.lessons.lead')}</p>
      <p>{say('rehearsal.lessons.group')}</p>
      <p className="quiet">{say('rehearsal.lessons.learner', { name: person.name })}</p>
      {starting.isError && (
        <Problem error={starting.error} onRetry={() => starting.mutate(starting.variables)} />
      )}
      <Answered to={programme} waiting={say('rehearsal.waiting', { what: say('rehearsal.lessons.title') })}>
        {({ lessons }) => (
          // Not before it is known how far somebody is: to begin a lesson forgets what was done of it.
          <Answered to={progress} waiting={say('rehearsal.lessons.fetching', { name: person.name })}>
            {(known) => (
              <ol className="lesson-list">
                {lessons.map((lesson) => {
                  const so = known.lessons[lesson.id];
                  return (
                    <LessonCard
                      key={lesson.id}
                      lesson={lesson}
                      begun={so !== undefined}
                      done={Object.keys(so?.steps ?? {}).length}
                      onOpen={() =>
                        so === undefined
                          ? starting.mutate(lesson.id)
                          : follow({ lesson: lesson.id, learner: person.id })
                      }
                      onAnew={() => starting.mutate(lesson.id)}
                    />
                  );
                })}
              </ol>
            )}
          </Answered>
        )}
      </Answered>
    </section>
  );
};
