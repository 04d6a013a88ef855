import { Field, Link, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { useBoard, useCase } from '../api/questions.ts';
import { Answered, MayBeOld } from '../components/answered.tsx';
import { CaseFrame, useCaseFrame } from '../components/case-frame.tsx';
import { Problem } from '../components/problem.tsx';
import { hashOf } from '../components/routes.ts';
import { Empty, Loading } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';
import { MeetingNotes } from './meeting-notes.tsx';
import { MinutesPart } from './minutes-part.tsx';
import { byNearness, mayBeHeld } from './which-meeting.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, maxWidth: '640px' },
  head: { margin: 0, fontSize: '18px', lineHeight: '24px', overflowWrap: 'anywhere' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Cases of mine with a meeting in the diary, the nearest first. */
const Chooser = () => {
  const { say, moment } = useWords();
  const styles = useStyles();
  const [now] = useState(() => Date.now());
  const cases = useBoard({ status: 'open', mine: true });
  useTitle(say('tabMeetings.panel.title'));
  const rows = byNearness(
    (cases.data?.rows ?? []).map((row) => ({ ...row, start: row.nextMeeting })),
    now,
  );
  return (
    <>
      <h1 className={styles.head}>{say('tabMeetings.panel.choose')}</h1>
      <Answered to={cases}>
        {() =>
          rows.length === 0 ? (
            <Empty
              level="h2"
              title={say('tabMeetings.panel.none')}
              text={say('tabMeetings.panel.noneText')}
            />
          ) : (
            <>
              <Text>{say('tabMeetings.panel.chooseText')}</Text>
              <ul role="list" className={styles.list}>
                {rows.map((row) => (
                  <li key={row.ref}>
                    <Link href={hashOf({ page: 'panel', ref: row.ref })}>
                      {row.ref} {row.service.name}
                    </Link>
                    <Text block size={200}>
                      {moment(row.start)}
                    </Text>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </>
  );
};

const OneCase = ({ wanted }: { readonly wanted: string | undefined }) => {
  const { view, mayAct } = useCaseFrame();
  const { say, moment } = useWords();
  const styles = useStyles();
  const [now] = useState(() => Date.now());
  const open = byNearness(view.meetings.filter(mayBeHeld), now);
  // Once it is finished its minutes stay in view; without a choice it is the nearest that is still to be held.
  const [chosen, setChosen] = useState(() => wanted ?? open[0]?.id);
  const meeting = view.meetings.find(({ id }) => id === chosen);
  const shown = view.meetings.filter((one) => mayBeHeld(one) || one.id === chosen);
  useTitle(`${view.ref} ${say('tabMeetings.panel.title')}`);
  return (
    <>
      <h1 className={styles.head}>
        {view.ref} {view.service.name}
      </h1>
      {shown.length === 0 ? (
        <Empty level="h2" title={say('tabMeetings.panel.noneInCase')} />
      ) : (
        <Field label={say('tabMeetings.panel.which')}>
          <Select value={chosen ?? ''} onChange={(_, data) => setChosen(data.value)}>
            {shown.map(({ id, number, start }) => (
              <option key={id} value={id}>
                {start === null
                  ? say('tabParts.meeting.number', { number })
                  : say('tabMeetings.panel.when', { number, date: moment(start) })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {meeting !== undefined && mayAct && mayBeHeld(meeting) && (
        <>
          <Text size={200}>{say('tabMeetings.notes.intro')}</Text>
          <MeetingNotes key={meeting.id} meeting={meeting} />
        </>
      )}
      {meeting !== undefined && meeting.minutes.length > 0 && <MinutesPart meeting={meeting} />}
      <nav aria-label={say('tabMeetings.panel.title')}>
        <Link href={hashOf({ page: 'case', ref: view.ref, part: 'meetings' })}>
          {say('tabMeetings.panel.openCase')}
        </Link>
        {' · '}
        <Link href={hashOf({ page: 'panel' })}>{say('tabMeetings.panel.other')}</Link>
      </nav>
    </>
  );
};

const CasePanel = ({
  caseRef,
  meeting,
}: {
  readonly caseRef: string;
  readonly meeting: string | undefined;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const found = useCase(caseRef);
  if (found.isPending) return <Loading />;
  if (found.data === undefined) {
    const status = found.error instanceof ApiProblem ? found.error.problem.status : null;
    return (
      <>
        <h1 className={styles.head}>{caseRef}</h1>
        {status === 403 || status === 404 ? (
          <Empty
            level="h2"
            title={say('tab.case.notFound')}
            text={say('tab.case.notFoundText', { ref: caseRef })}
          />
        ) : (
          <Problem error={found.error} onRetry={() => void found.refetch()} />
        )}
        <Link href={hashOf({ page: 'panel' })}>{say('tabMeetings.panel.other')}</Link>
      </>
    );
  }
  return (
    <CaseFrame view={found.data}>
      <MayBeOld of={found} />
      <OneCase wanted={meeting} />
    </CaseFrame>
  );
};

/** Teams' side panel (about 320 px), or the same in a window of its own: notes of one meeting. */
export const PanelPage = ({
  caseRef,
  meeting,
}: {
  readonly caseRef: string | undefined;
  readonly meeting: string | undefined;
}) => (
  <div className={useStyles().page}>
    {caseRef === undefined ? (
      <Chooser />
    ) : (
      <CasePanel key={`${caseRef} ${meeting}`} caseRef={caseRef} meeting={meeting} />
    )}
  </div>
);
