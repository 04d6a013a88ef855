import { Button, Checkbox } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowRightRegular,
  ChevronDownRegular,
  PersonSwapRegular,
} from '@fluentui/react-icons';
import { type ReactNode, useEffect, useRef } from 'react';
import { textIn } from '../../../src/language/say.ts';
import type { LessonStep } from '../../../src/server/contract/rehearsal-lessons.ts';
import { type App, goTo, useRoute } from '../state/route.ts';
import { useSay, useSession } from '../state/session.tsx';
import { isNarrow } from './is-narrow.ts';
import { ToldText } from './told-text.tsx';

const appNames = {
  teams: 'rehearsal.rail.teams',
  chat: 'rehearsal.rail.chat',
  calendar: 'rehearsal.rail.calendar',
  files: 'rehearsal.rail.files',
  outlook: 'rehearsal.rail.outlook',
  facilitator: 'rehearsal.rail.facilitator',
} as const satisfies Partial<Record<App, string>>;

/** What the step asks for, who does it and where, and what to notice. */
const StepBody = ({
  step,
  done,
  onGoOn,
  onWentThere,
}: {
  step: LessonStep;
  done: boolean;
  onGoOn: () => void;
  onWentThere: () => void;
}) => {
  const { language, person, people, become } = useSession();
  const say = useSay();
  const { app } = useRoute();
  const who = people.find(({ id }) => id === step.who);
  return (
    <div className="step-body">
      <p>
        <ToldText text={textIn(step.do, language)} />
      </p>
      <div className="step-ways">
        {who !== undefined && who.id !== person.id && (
          <>
            <span className="quiet">{say('rehearsal.lessons.beWhy', { name: who.name })}</span>
            <Button size="small" icon={<PersonSwapRegular />} onClick={() => become(who.id)}>
              {say('rehearsal.lessons.be', { name: who.name })}
            </Button>
          </>
        )}
        {app !== step.place && (
          <Button
            size="small"
            icon={<ArrowRightRegular />}
            onClick={() => {
              goTo(step.place);
              onWentThere();
            }}
          >
            {say('rehearsal.lessons.goTo', { app: say(appNames[step.place]) })}
          </Button>
        )}
      </div>
      <div className="step-notice">
        <h3>{say('rehearsal.lessons.notice')}</h3>
        <p>
          <ToldText text={textIn(step.notice, language)} />
        </p>
        {step.cite.length > 0 && (
          <p className="quiet">{say('rehearsal.lessons.rests', { cites: step.cite.join(', ') })}</p>
        )}
      </div>
      {done ? (
        <Button appearance="primary" icon={<ArrowDownRegular />} onClick={onGoOn}>
          {say('rehearsal.lessons.onward')}
        </Button>
      ) : (
        <p className="quiet">
          {step.watched ? say('rehearsal.lessons.itself') : say('rehearsal.lessons.byHand')}
        </p>
      )}
    </div>
  );
};

/** One step: its tick, and when it is the one looked at, all of it. */
export const LessonStepItem = ({
  step,
  done,
  open,
  notKept = null,
  shown,
  onTick,
  onShow,
  onGoOn,
  onWentThere,
}: {
  step: LessonStep;
  done: boolean;
  open: boolean;
  /** That its tick was not kept, and a way to keep it. */
  notKept?: ReactNode;
  /** The lesson is not folded away. */
  shown: boolean;
  onTick: (done: boolean) => void;
  onShow: () => void;
  onGoOn: () => void;
  onWentThere: () => void;
}) => {
  const { language } = useSession();
  const say = useSay();
  const title = textIn(step.title, language);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // What is to be done next is in sight however many steps are above it; on a phone it fills the sheet.
    const stepsAbove = item.current?.previousElementSibling !== null;
    if (open && shown)
      item.current?.scrollIntoView({ block: stepsAbove && isNarrow() ? 'start' : 'nearest' });
  }, [open, shown]);
  return (
    <li ref={item} className="lesson-step" aria-current={open ? 'step' : undefined}>
      <div className="step-head">
        <Checkbox checked={done} label={title} onChange={(_event, { checked }) => onTick(checked === true)} />
        {!open && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDownRegular />}
            aria-label={say('rehearsal.lessons.show', { title })}
            onClick={onShow}
          />
        )}
      </div>
      {notKept}
      {open && <StepBody step={step} done={done} onGoOn={onGoOn} onWentThere={onWentThere} />}
    </li>
  );
};
