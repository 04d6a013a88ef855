import { Button, Link, makeStyles, Text } from '@fluentui/react-components';
import type { Say } from '../../src/language/say.ts';
import type { MeetingView } from '../../src/case/view-schema.ts';
import type { MinutesView } from '../../src/case/view/meeting-schema.ts';
import { useAct, useCaseFrame } from '../components/case-frame.tsx';
import { Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: '4px 0 0', fontSize: '14px' },
});

/** A mail to somebody whose language is not known here: in both. Nothing of what the minutes say is in it. */
const mailTo = (say: Say, mail: string, ref: string, number: number): string => {
  const subject = say('tabMeetings.minutes.mailSubject', { ref, number });
  const body = say('tabMeetings.minutes.mailBody', { ref, number });
  return `mailto:${encodeURIComponent(mail)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};

/** Who has the minutes, who has not, and what a person can do about it. */
export const Circulation = ({
  meeting,
  minutes,
}: {
  readonly meeting: MeetingView;
  readonly minutes: MinutesView;
}) => {
  const { view, mayAct, ask } = useCaseFrame();
  const { say, moment } = useWords();
  const styles = useStyles();
  const { act, busy, problem } = useAct();
  const step = `meeting:${meeting.id}:circulate`;
  const mayRetry = view.steps.some((one) => one.step === step && one.status === 'failed');
  const mark = (key: string, name: string): void => {
    const [tenant = '', objectId = ''] = key.split(':');
    ask({
      title: say('tabMeetings.minutes.markTitle', { name }),
      fields: [{ name: 'note', label: say('tabMeetings.minutes.markHow'), kind: 'line', required: true }],
      submit: say('tabMeetings.minutes.markSent', { name }),
      command: (values) => ({
        type: 'markMinutesSent',
        meeting: meeting.id,
        member: { tenant, objectId },
        note: values['note']?.trim() ?? '',
      }),
      done: say('tabMeetings.minutes.marked'),
    });
  };
  return (
    <>
      {minutes.sent.length > 0 && (
        <>
          <h3 className={styles.title}>{say('tabMeetings.minutes.sent')}</h3>
          <ul className={styles.list}>
            {minutes.sent.map(({ key, name, at, how, note }) => (
              <li key={key}>
                {how === 'chat'
                  ? say('tabMeetings.minutes.byChat', { name, date: moment(at) })
                  : say('tabMeetings.minutes.byHand', { name, date: moment(at), note: note ?? '' })}
              </li>
            ))}
          </ul>
        </>
      )}
      {minutes.waiting.length > 0 && (
        <>
          <h3 className={styles.title}>{say('tabMeetings.minutes.waiting')}</h3>
          <ul className={styles.list}>
            {minutes.waiting.map(({ key, name, code }) => {
              const mail = view.group.find((member) => member.key === key)?.mail;
              return (
                <li key={key}>
                  <Text block>
                    {code === null
                      ? say('tabMeetings.minutes.underWay', { name })
                      : say('tabMeetings.minutes.notReached', { name })}
                  </Text>
                  {code !== null && mayAct && (
                    <Row>
                      {mail !== undefined && (
                        <Link href={mailTo(say, mail, view.ref, meeting.number)}>
                          {say('tabMeetings.minutes.mail', { name })}
                        </Link>
                      )}
                      <Button size="small" onClick={() => mark(key, name)}>
                        {say('tabMeetings.minutes.markSent', { name })}
                      </Button>
                    </Row>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {mayRetry && mayAct && (
        <div>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => act({ type: 'retryStep', step }, say('tabMeetings.minutes.againDone'))}
          >
            {say('tabMeetings.minutes.again')}
          </Button>
        </div>
      )}
      {problem}
    </>
  );
};
