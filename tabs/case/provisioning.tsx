import { Caption1, Field, Link, ProgressBar } from '@fluentui/react-components';
import type { StepView } from '../../src/case/view-schema.ts';
import { namedIn, sayStep } from '../../src/language/steps.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { hashOf } from '../components/routes.ts';
import { useWords } from '../components/words.tsx';

const isSettled = ({ status }: StepView): boolean => status === 'done' || status === 'by-hand';
/** So many of the steps that are still to come are named. */
const NAMED = 3;

/** How far Microsoft 365 is with what the case asked of it, while anything is open: what is at work, what waits. */
export const Provisioning = () => {
  const { view } = useCaseFrame();
  const { say, time, language } = useWords();
  const open = view.steps.filter((step) => !isSettled(step));
  const atWork = open.filter(({ status }) => status === 'waiting' || status === 'retrying');
  if (atWork.length === 0) return null;
  const name = ({ step }: StepView): string => sayStep(step, language, namedIn(view));
  const [first] = atWork;
  const later = atWork.slice(1, 1 + NAMED).map(name);
  const more = atWork.length - 1 - later.length;
  return (
    <div>
      <Field
        label={say('tabLive.steps.title', {
          done: view.steps.length - open.length,
          total: view.steps.length,
        })}
        validationState="none"
        validationMessage={
          <>
            {first !== undefined && (
              <Caption1 block>
                {first.status === 'retrying' && first.nextAt !== null
                  ? say('tabLive.steps.again', { step: name(first), time: time(first.nextAt) })
                  : say('tabLive.steps.now', { step: name(first) })}
              </Caption1>
            )}
            {later.length > 0 && (
              <Caption1 block>
                {say('tabLive.steps.next', { steps: later.join(', ') })}
                {more > 0 && ` ${say('tabLive.steps.more', { count: more })}`}
              </Caption1>
            )}
          </>
        }
      >
        <ProgressBar value={view.steps.length - open.length} max={view.steps.length} thickness="large" />
      </Field>
      <Caption1>
        {say('tabLive.steps.leave')}{' '}
        <Link inline href={hashOf({ page: 'case', ref: view.ref, part: 'steps' })}>
          {say('tab.step.look')}
        </Link>
      </Caption1>
    </div>
  );
};
