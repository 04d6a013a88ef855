import { Button, Link, Text } from '@fluentui/react-components';
import { rags } from '../../src/individuals/commands.ts';
import type { IndividualView } from '../../src/individuals/view-schema.ts';
import { individualNames } from '../../src/language/individual-names.ts';
import { given } from '../components/fields.ts';
import { Stamp } from '../components/marks.tsx';
import { Card, Cards, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { personAt } from './addresses.ts';
import { RagMark } from './rag-mark.tsx';
import { useRegisterFrame } from './register-frame.tsx';

interface Part {
  readonly view: IndividualView;
}

const RagCard = ({ view }: Part) => {
  const { say } = useWords();
  const { ask } = useRegisterFrame();
  const { rag } = view;
  const rate = (): void =>
    ask({
      title: say('tabRegister.person.setRag'),
      fields: [
        {
          name: 'rag',
          label: say('tabRegister.person.rag'),
          kind: 'radio',
          required: true,
          initial: rag?.rag ?? '',
          options: rags.map((one) => ({ value: one, label: say(individualNames.rag[one]) })),
        },
        { name: 'reason', label: say('tabRegister.person.ragWhy'), kind: 'text', required: true },
      ],
      submit: say('tabRegister.person.setRag'),
      command: (values) => ({
        individual: view.id,
        command: {
          type: 'setRag',
          rag: rags.find((one) => one === values['rag']) ?? 'red',
          reason: values['reason']?.trim() ?? '',
        },
      }),
      done: say('tabRegister.person.ragDone'),
    });
  return (
    <Card
      title={say('tabRegister.person.rag')}
      beside={
        view.may.change &&
        view.removed === null && (
          <Button size="small" onClick={rate}>
            {say('tabRegister.person.setRag')}
          </Button>
        )
      }
    >
      <RagMark rag={rag?.rag ?? null} />
      {rag !== null && (
        <>
          <Text>{rag.reason}</Text>
          <Stamp by={rag.by} at={rag.at} />
        </>
      )}
    </Card>
  );
};

/** Who belongs together, where each of them goes, and who goes elsewhere. */
const Friendship = ({ view }: Part) => {
  const { say } = useWords();
  const { ask, caseRef } = useRegisterFrame();
  const { friendship } = view;
  const may = view.may.change && view.removed === null;
  const join = (): void =>
    ask({
      title: say('tabRegister.person.join'),
      fields: [
        {
          name: 'label',
          label: say('tabRegister.person.joinLabel'),
          hint: say('tabRegister.person.joinHint'),
          kind: 'line',
          required: true,
        },
      ],
      submit: say('tabRegister.person.join'),
      command: (values) => ({
        individual: view.id,
        command: { type: 'joinFriendshipGroup', label: values['label']?.trim() ?? '' },
      }),
      done: say('tabRegister.person.joined'),
    });
  const leave = (): void =>
    ask({
      title: say('tabRegister.person.leave'),
      fields: [
        {
          name: 'reason',
          label: say('tabRegister.person.reason'),
          kind: 'text',
          // Nobody is left behind by the last of a group.
          required: (friendship?.members.length ?? 0) > 0,
        },
      ],
      submit: say('tabRegister.person.leave'),
      command: (values) => ({
        individual: view.id,
        command: { type: 'leaveFriendshipGroup', ...given('reason', values['reason']) },
      }),
      done: say('tabRegister.person.left'),
    });
  return (
    <Card
      title={say('tabRegister.person.friendship')}
      beside={
        may && (
          <Button size="small" onClick={friendship === null ? join : leave}>
            {say(friendship === null ? 'tabRegister.person.join' : 'tabRegister.person.leave')}
          </Button>
        )
      }
    >
      {friendship === null ? (
        <Text>{say('tabRegister.person.noFriendship')}</Text>
      ) : (
        <>
          <Text weight="semibold">{friendship.label}</Text>
          {friendship.members.length > 0 && (
            <ul>
              {friendship.members.map((friend) => (
                <li key={friend.id}>
                  <Link href={personAt(caseRef, friend.id)}>{friend.name}</Link>:{' '}
                  {friend.destination ?? say('tabRegister.moves.noPlace')}
                  {friend.apart && <Text weight="semibold"> ({say('tabRegister.person.friendApart')})</Text>}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Card>
  );
};

/** Risk and friends: what a planner looks at first. */
export const Standing = ({ view }: Part) => (
  <Section title={useWords().say('tabRegister.person.summary')}>
    <Cards>
      <li>
        <RagCard view={view} />
      </li>
      <li>
        <Friendship view={view} />
      </li>
    </Cards>
  </Section>
);
