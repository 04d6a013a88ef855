import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { authorityKinds, tellingWays } from '../../src/incident/commands.ts';
import type { IncidentView } from '../../src/incident/view-schema.ts';
import { incidentNames } from '../../src/language/record-names.ts';
import { londonInstant, londonLocal } from '../components/dates.ts';
import { given } from '../components/fields.ts';
import { Stamp } from '../components/marks.tsx';
import { useIncidentFrame } from '../components/record-frame.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  answers: {
    margin: 0,
    padding: '0 0 0 12px',
    listStyle: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  answer: { display: 'flex', flexDirection: 'column' },
  text: { whiteSpace: 'pre-line' },
});

const AuthorityCard = ({ authority }: { readonly authority: IncidentView['authorities'][number] }) => {
  const { ask } = useIncidentFrame();
  const { say, moment } = useWords();
  const styles = useStyles();
  const { name } = authority;
  const heard = authority.answers.length > 0;
  const answer = (): void =>
    ask({
      title: say('tabIncidents.authority.answerLabel', { name }),
      fields: [
        { name: 'text', label: say('tabIncidents.authority.answerText'), kind: 'text', required: true },
      ],
      submit: say('tabIncidents.authority.answer'),
      command: (values) => ({
        type: 'recordAnswer',
        authority: authority.id,
        text: values['text']?.trim() ?? '',
      }),
      done: say('tabIncidents.authority.answered'),
    });
  return (
    <Card
      title={name}
      beside={
        <Badge appearance="tint" color={heard ? 'success' : 'warning'}>
          {say(heard ? 'tabIncidents.authority.heard' : 'tabIncidents.authority.unheard')}
        </Badge>
      }
    >
      <Text>{say(incidentNames.authorityKind[authority.kind])}</Text>
      <Text>
        {say('tabIncidents.authority.told', {
          date: moment(authority.toldAt),
          how: say(incidentNames.way[authority.how]),
        })}
      </Text>
      {authority.note !== null && <Text className={styles.text}>{authority.note}</Text>}
      <Stamp by={authority.recorded.by} at={authority.recorded.at} />
      {heard && (
        <ul role="list" aria-label={say('tabIncidents.authority.answers')} className={styles.answers}>
          {authority.answers.map((one) => (
            <li key={`${one.at} ${one.text}`} className={styles.answer}>
              <Text className={styles.text}>{one.text}</Text>
              <Stamp by={one.by} at={one.at} />
            </li>
          ))}
        </ul>
      )}
      <Row>
        <Button
          size="small"
          aria-label={say('tabIncidents.authority.answerLabel', { name })}
          onClick={answer}
        >
          {say('tabIncidents.authority.answer')}
        </Button>
      </Row>
    </Card>
  );
};

/** Who was told, how and when, and what each answered: told and heard belong together (Code 3.8). */
export const Authorities = () => {
  const { view, ask } = useIncidentFrame();
  const { say } = useWords();
  const tell = (): void =>
    ask({
      title: say('tabIncidents.authority.add'),
      fields: [
        { name: 'name', label: say('tabIncidents.authority.name'), kind: 'line', required: true },
        {
          name: 'kind',
          label: say('tabIncidents.authority.kind'),
          kind: 'choice',
          required: true,
          options: authorityKinds.map((value) => ({ value, label: say(incidentNames.authorityKind[value]) })),
        },
        {
          name: 'how',
          label: say('tabIncidents.authority.how'),
          kind: 'choice',
          required: true,
          options: tellingWays.map((value) => ({ value, label: say(incidentNames.way[value]) })),
        },
        {
          name: 'at',
          label: say('tabIncidents.authority.at'),
          kind: 'dateTime',
          required: true,
          initial: londonLocal(new Date().toISOString()),
        },
        { name: 'note', label: say('tabIncidents.authority.note'), kind: 'text' },
      ],
      submit: say('tabIncidents.authority.add'),
      command: (values) => ({
        type: 'tellAuthority',
        name: values['name']?.trim() ?? '',
        kind: authorityKinds.find((one) => one === values['kind']) ?? 'other',
        how: tellingWays.find((one) => one === values['how']) ?? 'other',
        at: londonInstant(values['at'] ?? ''),
        ...given('note', values['note']),
      }),
      done: say('tabIncidents.authority.done'),
    });
  return (
    <Section
      title={say('tabIncidents.authority.title')}
      actions={view.status === 'open' && <Button onClick={tell}>{say('tabIncidents.authority.add')}</Button>}
    >
      {view.authorities.length === 0 ? (
        <Empty title={say('tabIncidents.authority.none')} text={say('tabIncidents.authority.noneText')} />
      ) : (
        <Cards>
          {view.authorities.map((authority) => (
            <li key={authority.id}>
              <AuthorityCard authority={authority} />
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};
