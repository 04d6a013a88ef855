import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Moves } from '../../src/individuals/view-schema.ts';
import { goApart } from '../../src/individuals/move-apart.ts';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { personAt } from './addresses.ts';
import { useRegisterFrame } from './register-frame.tsx';
import {
  askCancelTogether,
  askDoneTogether,
  askPlanTogether,
  askUndoTogether,
  type Group,
  moved,
  toMove,
  withPlan,
} from './together-asks.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px' },
  name: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

const MemberLine = ({ member }: { readonly member: Group['members'][number] }) => {
  const { say, short } = useWords();
  const styles = useStyles();
  const { caseRef } = useRegisterFrame();
  const { name, destination, on, done, stays, missing } = member;
  return (
    <li>
      <a className={styles.name} href={personAt(caseRef, member.id)}>
        {name}
      </a>
      {': '}
      {[
        destination ?? say('tabRegister.moves.noPlace'),
        on === null
          ? null
          : say(done ? 'tabRegister.list.moved' : 'tabRegister.move.plannedFor', { date: short(on) }),
        stays ? say('tabRegister.together.stays') : null,
        done || stays || missing.length === 0
          ? null
          : say('tabRegister.moves.missing', { number: missing.length }),
      ]
        .filter((part) => part !== null)
        .join(' · ')}
    </li>
  );
};

const GroupCard = ({ group, mayChange }: { readonly group: Group; readonly mayChange: boolean }) => {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const { ask } = useRegisterFrame();
  const { label, members } = group;
  const [open, planned, gone] = [toMove(group), withPlan(group), moved(group)];
  const parted = members.some((one) => members.some((other) => goApart(one.destination, other.destination)));
  const reasons = [...new Set(members.flatMap(({ apartReason }) => apartReason ?? []))];
  return (
    <Card
      title={label}
      beside={
        parted && (
          <Badge appearance="tint" color="warning">
            {say('tabRegister.together.parted')}
          </Badge>
        )
      }
    >
      <ul className={styles.list}>
        {members.map((member) => (
          <MemberLine key={member.id} member={member} />
        ))}
      </ul>
      {reasons.map((reason) => (
        <Text key={reason}>{say('tabRegister.together.because', { reason })}</Text>
      ))}
      {mayChange && (
        <Row>
          {open.length > 0 && (
            <Button
              size="small"
              appearance={planned.length === 0 ? 'primary' : 'secondary'}
              aria-label={
                planned.length === 0
                  ? say('tabRegister.together.planLabel', { label })
                  : say('tabRegister.move.replanLabel', { name: label })
              }
              onClick={() => ask(askPlanTogether(words, group))}
            >
              {say(planned.length === 0 ? 'tabRegister.together.plan' : 'tabRegister.move.replan')}
            </Button>
          )}
          {planned.length > 0 && (
            <>
              <Button
                size="small"
                aria-label={say('tabRegister.together.doneLabel', { label })}
                onClick={() => ask(askDoneTogether(words, group))}
              >
                {say('tabRegister.together.done')}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={say('tabRegister.together.cancelLabel', { label })}
                onClick={() => ask(askCancelTogether(words, group))}
              >
                {say('tabRegister.together.cancel')}
              </Button>
            </>
          )}
          {gone.length > 0 && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('tabRegister.together.undoLabel', { label })}
              onClick={() => ask(askUndoTogether(words, group))}
            >
              {say('tabRegister.together.undo')}
            </Button>
          )}
        </Row>
      )}
    </Card>
  );
};

/** Friends who stay together: each group with where its people stand, moved in one act (PFP App. A 3.1, 7.5). */
export const Groups = ({
  groups,
  mayChange,
}: {
  readonly groups: Moves['groups'];
  readonly mayChange: boolean;
}) => {
  const { say } = useWords();
  if (groups.length === 0) return null;
  return (
    <Section title={say('tabRegister.together.title')}>
      <Cards>
        {groups.map((group) => (
          <li key={group.label}>
            <GroupCard group={group} mayChange={mayChange} />
          </li>
        ))}
      </Cards>
    </Section>
  );
};
