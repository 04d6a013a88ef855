import { Button, Caption1, makeStyles, Text } from '@fluentui/react-components';
import type { MeetingView } from '../../src/case/view-schema.ts';
import type { MinutesView } from '../../src/case/view/meeting-schema.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { OutLink } from '../components/out-link.tsx';
import { Card, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { useSayLine } from './agenda-line.tsx';
import { Circulation } from './circulation.tsx';
import { fromMinutes, minutesFields, minutesOf } from './minutes-form.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: '4px 0 0', fontSize: '14px' },
});

const documents = { en: 'tabMeetings.minutes.document.en', cy: 'tabMeetings.minutes.document.cy' } as const;

const Listed = ({ title, entries }: { readonly title: string; readonly entries: readonly string[] }) => {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      {entries.length === 0 ? (
        <Text>{say('tabMeetings.minutes.nothing')}</Text>
      ) : (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry} style={{ whiteSpace: 'pre-line' }}>
              {entry}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const Head = ({ minutes }: { readonly minutes: MinutesView }) => {
  const { say, moment } = useWords();
  const { version, confirmed, reason, files } = minutes;
  return (
    <>
      <Caption1>
        {say('tabMeetings.minutes.version', { version, name: confirmed.by, date: moment(confirmed.at) })}
      </Caption1>
      {reason !== null && <Text>{say('tabMeetings.minutes.reason', { reason })}</Text>}
      {files.length === 0 && minutes.filedAt === null && <Text>{say('tabMeetings.minutes.filing')}</Text>}
      {files.length > 0 && (
        <Row>
          {files.map(({ language, webUrl }) => (
            <OutLink key={language} href={webUrl} label={say(documents[language])} />
          ))}
        </Row>
      )}
    </>
  );
};

/** The minutes in force, who has them, and the versions before. */
export const MinutesPart = ({ meeting }: { readonly meeting: MeetingView }) => {
  const { view, mayAct, ask } = useCaseFrame();
  const words = useWords();
  const { say, short } = words;
  const sayLine = useSayLine();
  const minutes = meeting.minutes.at(-1);
  if (minutes === undefined) return null;
  const { content } = minutes;
  const earlier = meeting.minutes.slice(0, -1).toReversed();
  const correct = (): void =>
    ask({
      title: say('tabMeetings.minutes.correctTitle', { number: meeting.number }),
      intro: say('tabMeetings.minutes.correctIntro'),
      fields: [
        { name: 'reason', label: say('tabMeetings.minutes.correctWhy'), kind: 'text', required: true },
        ...minutesFields(
          view,
          content.agenda.map(({ line }) => line),
          fromMinutes(minutes),
          words,
          (line) => sayLine(line).text,
        ),
      ],
      submit: say('tabMeetings.minutes.correct'),
      command: (values) => ({
        type: 'correctMinutes',
        meeting: meeting.id,
        reason: values['reason']?.trim() ?? '',
        minutes: minutesOf(values),
      }),
      done: say('tabMeetings.minutes.corrected'),
    });
  return (
    <Section
      title={say('tabMeetings.minutes.title')}
      actions={mayAct && <Button onClick={correct}>{say('tabMeetings.minutes.correct')}</Button>}
    >
      <Card>
        <Head minutes={minutes} />
        <Text>{`${say('tabMeetings.minutes.chairedBy')}: ${content.chairedBy}`}</Text>
        <Listed title={say('tabMeetings.minutes.present')} entries={content.present} />
        <Listed title={say('tabMeetings.minutes.apologies')} entries={content.apologies} />
        {content.discussion !== null && (
          <Listed title={say('tabMeetings.minutes.discussion')} entries={[content.discussion]} />
        )}
        <Listed
          title={say('tabMeetings.minutes.decisions')}
          entries={content.decisions.map(({ decision, rationale }) => `${decision}\n${rationale}`)}
        />
        <Listed
          title={say('tabMeetings.minutes.actions')}
          entries={content.actions.map(({ text, owner, due }) => `${text} · ${owner} · ${short(due)}`)}
        />
        {content.information !== null && (
          <Listed title={say('tabMeetings.minutes.information')} entries={[content.information]} />
        )}
        {content.copiedTo.length > 0 && (
          <Listed title={say('tabMeetings.minutes.copiedTo')} entries={content.copiedTo} />
        )}
      </Card>
      <Card>
        <Circulation meeting={meeting} minutes={minutes} />
      </Card>
      {earlier.length > 0 && (
        <Card>
          <details>
            <summary>{say('tabMeetings.minutes.earlier', { count: earlier.length })}</summary>
            {earlier.map((one) => (
              <div key={one.version}>
                <Head minutes={one} />
              </div>
            ))}
          </details>
        </Card>
      )}
    </Section>
  );
};
