import { Badge, Button, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { textIn } from '../../../src/language/say.ts';
import type { Lesson } from '../../../src/server/contract/rehearsal-lessons.ts';
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
  const problem = starting.error ?? programme.error;
  return (
    <section className="app-page" aria-labelledby="lessons-title">
      <h2 id="lessons-title" className="app-title">
        {say('rehearsal.lessons.title')}
      </h2>
      <p>{say('rehearsal.lessons.lead')}</p>
      <p>{say('rehearsal.lessons.group')}</p>
      <p className="quiet">{say('rehearsal.lessons.learner', { name: person.name })}</p>
      {problem !== null && (
        <MessageBar intent="error">
          <MessageBarBody>{say('rehearsal.problem', { problem: problem.message })}</MessageBarBody>
        </MessageBar>
      )}
      {programme.isLoading && <p className="empty">{say('rehearsal.loading')}</p>}
      <ol className="lesson-list">
        {programme.data?.lessons.map((lesson) => {
          const known = progress.data?.lessons[lesson.id];
          return (
            <LessonCard
              key={lesson.id}
              lesson={lesson}
              begun={known !== undefined}
              done={Object.keys(known?.steps ?? {}).length}
              onOpen={() =>
                known === undefined
                  ? starting.mutate(lesson.id)
                  : follow({ lesson: lesson.id, learner: person.id })
              }
              onAnew={() => starting.mutate(lesson.id)}
            />
          );
        })}
      </ol>
    </section>
  );
};
