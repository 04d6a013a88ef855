import { Badge, Button, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Moves } from '../../src/individuals/view-schema.ts';
import { useMoves } from '../api/individuals.ts';
import { Answered } from '../components/answered.tsx';
import { Facts } from '../components/facts.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { personAt, registerAt } from './addresses.ts';
import { Groups } from './groups-part.tsx';
import { askDone, askPlan, askUndo } from './move-asks.ts';
import { type Move, togetherOf } from './together.ts';
import { RagMark } from './rag-mark.tsx';
import { useRegisterFrame } from './register-frame.tsx';
import { ViewsNav } from './views-nav.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  name: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { margin: 0, paddingLeft: '20px' },
});

interface Part {
  readonly mayChange: boolean;
}

const MoveCard = ({ move, day, mayChange }: Part & { readonly move: Move; readonly day: string }) => {
  const words = useWords();
  const { say, short } = words;
  const styles = useStyles();
  const { caseRef, ask } = useRegisterFrame();
  return (
    <li>
      <Card>
        <div className={styles.head}>
          <a className={styles.name} href={personAt(caseRef, move.id)}>
            {move.name}
          </a>
          <RagMark rag={move.rag} />
          {move.done && (
            <Badge appearance="tint" color="success">
              {say('tabRegister.moves.done')}
            </Badge>
          )}
          {move.overdue && (
            <Badge appearance="tint" color="danger">
              {say('tabRegister.moves.late')}
            </Badge>
          )}
          {move.missing.length > 0 && !move.done && (
            <Badge appearance="tint" color="warning">
              {say('tabRegister.moves.missing', { number: move.missing.length })}
            </Badge>
          )}
        </div>
        <Facts
          facts={[
            [say('tabRegister.moves.time'), move.time],
            [say('tabRegister.moves.to'), move.destination],
            [say('tabRegister.moves.transport'), move.transport],
            [say('tabRegister.moves.escort'), move.escort],
          ]}
        />
        {move.apart.length > 0 && (
          <div>
            <Text weight="semibold">{say('tabRegister.moves.apart')}</Text>
            <ul className={styles.list}>
              {move.apart.map((friend) => (
                <li key={friend.id}>
                  {say('tabRegister.moves.apartOne', {
                    name: friend.name,
                    place: friend.destination ?? say('tabRegister.moves.noPlace'),
                  })}
                  {friend.on !== null && `, ${short(friend.on)}`}
                </li>
              ))}
            </ul>
          </div>
        )}
        {mayChange && (
          <Row>
            {move.done ? (
              <Button
                size="small"
                aria-label={say('tabRegister.move.undoLabel', { name: move.name })}
                onClick={() => ask(askUndo(words, move))}
              >
                {say('tabRegister.move.undo')}
              </Button>
            ) : (
              <>
                <Button
                  size="small"
                  appearance="primary"
                  aria-label={say('tabRegister.move.doneLabel', { name: move.name })}
                  onClick={() => ask(askDone(words, move))}
                >
                  {say('tabRegister.move.done')}
                </Button>
                <Button
                  size="small"
                  aria-label={say('tabRegister.move.replanLabel', { name: move.name })}
                  onClick={() => ask(askPlan(words, { ...move, on: day }))}
                >
                  {say('tabRegister.move.replan')}
                </Button>
              </>
            )}
          </Row>
        )}
      </Card>
    </li>
  );
};

const Day = ({ day, mayChange }: Part & { readonly day: Moves['days'][number] }) => {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  return (
    <Section title={say('tabRegister.moves.day', { day: words.day(day.on), number: day.moves.length })}>
      <Cards>
        {togetherOf(day).map(({ label, moves }) =>
          label === null ? (
            moves.map((move) => <MoveCard key={move.id} move={move} day={day.on} mayChange={mayChange} />)
          ) : (
            <li key={`group ${label}`}>
              <div className={styles.group}>
                <div className={styles.head}>
                  <Subtitle2 as="h3" style={{ margin: 0 }}>
                    {say('tabRegister.moves.group', { label })}
                  </Subtitle2>
                  {moves.length > 1 && (
                    <Text>{say('tabRegister.moves.together', { number: moves.length })}</Text>
                  )}
                </div>
                <Cards>
                  {moves.map((move) => (
                    <MoveCard key={move.id} move={move} day={day.on} mayChange={mayChange} />
                  ))}
                </Cards>
              </div>
            </li>
          ),
        )}
      </Cards>
    </Section>
  );
};

const Unplanned = ({ unplanned, mayChange }: Part & { readonly unplanned: Moves['unplanned'] }) => {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const { caseRef, ask } = useRegisterFrame();
  return (
    <Section title={say('tabRegister.moves.unplanned')}>
      {unplanned.length === 0 ? (
        <Text>{say('tabRegister.moves.allPlanned')}</Text>
      ) : (
        <Cards>
          {unplanned.map((person) => (
            <li key={person.id}>
              <Card>
                <div className={styles.head}>
                  <a className={styles.name} href={personAt(caseRef, person.id)}>
                    {person.name}
                  </a>
                  <RagMark rag={person.rag} />
                  <Text style={{ flexGrow: 1 }}>
                    {person.destination ?? say('tabRegister.list.noChoice')}
                  </Text>
                  {person.missing.length > 0 && (
                    <Text>{say('tabRegister.moves.missing', { number: person.missing.length })}</Text>
                  )}
                  {mayChange && (
                    <Button
                      size="small"
                      aria-label={say('tabRegister.move.planLabel', { name: person.name })}
                      onClick={() =>
                        ask(askPlan(words, { id: person.id, name: person.name, apart: person.apart }))
                      }
                    >
                      {say('tabRegister.move.plan')}
                    </Button>
                  )}
                </div>
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};

/** The moves day by day, friends together, and who has no day yet (PFP App. A 7.11–7.14). */
export const MovesBoard = ({ mayChange, nobody }: Part & { readonly nobody: boolean }) => {
  const { say } = useWords();
  const { caseRef } = useRegisterFrame();
  const moves = useMoves(caseRef);
  return (
    <>
      <Section title={say('tabCase.part.individuals')}>
        <ViewsNav caseRef={caseRef} now="moves" />
        <Text>{say('tabRegister.moves.intro')}</Text>
        {moves.data?.days.length === 0 &&
          (nobody ? (
            <Empty title={say('tabRegister.list.emptyTitle')} text={say('tabRegister.list.emptyText')}>
              <Link href={registerAt(caseRef)}>{say('tabRegister.back')}</Link>
            </Empty>
          ) : (
            <Empty title={say('tabRegister.moves.emptyTitle')} text={say('tabRegister.moves.emptyText')} />
          ))}
      </Section>
      <Answered to={moves}>
        {({ days, groups, unplanned }) => (
          <>
            <Groups groups={groups} mayChange={mayChange} />
            {days.map((day) => (
              <Day key={day.on} day={day} mayChange={mayChange} />
            ))}
            {!nobody && <Unplanned unplanned={unplanned} mayChange={mayChange} />}
          </>
        )}
      </Answered>
    </>
  );
};
