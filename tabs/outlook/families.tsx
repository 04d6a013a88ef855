import { Checkbox, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import type { useFamilies } from '../api/families.ts';
import { ApiProblem } from '../api/problem.ts';
import { Lacking, MayBeOld } from '../components/answered.tsx';
import { useWords } from '../components/words.tsx';

/** As many people as Outlook takes on one message. */
const MOST = 500;

/** To people and families: each a blind copy, with the register's addresses where the person may see them. */
export const Families = ({
  register: asked,
  chosen,
  onChoose,
}: {
  readonly register: Pick<
    ReturnType<typeof useFamilies>,
    'data' | 'error' | 'isPending' | 'isError' | 'refetch'
  >;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}) => {
  const { say } = useWords();
  const register = asked.data;
  const { error } = asked;
  // A case that one may see has a register that only its group may.
  const refused = error instanceof ApiProblem && [403, 404].includes(error.problem.status);
  const number = register?.families.length ?? 0;
  return (
    <>
      <MessageBar layout="multiline">
        <MessageBarBody>
          {say('outlook.insert.bcc')} {refused && say('outlook.insert.familiesRefused')}
          {register !== undefined && number === 0 && say('outlook.insert.familiesNone')}
        </MessageBarBody>
      </MessageBar>
      {asked.isPending && <Spinner size="tiny" label={say('outlook.insert.familiesAsked')} />}
      <MayBeOld of={asked} />
      {asked.isError && register === undefined && !refused && (
        <Lacking onRetry={() => void asked.refetch()}>{say('outlook.insert.familiesFailed')}</Lacking>
      )}
      {number > 0 && (
        <Checkbox
          label={say('outlook.insert.families', { number })}
          checked={chosen}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
      )}
      {number > 0 && (register?.without ?? 0) > 0 && (
        <Text size={200}>{say('outlook.insert.familiesWithout', { number: register?.without ?? 0 })}</Text>
      )}
      {number > MOST && <Text size={200}>{say('outlook.insert.familiesTooMany', { most: MOST })}</Text>}
    </>
  );
};
