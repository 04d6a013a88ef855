import { Checkbox, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { z } from 'zod';
import type { familiesSchema } from '../../src/server/contract/individuals.ts';
import { useWords } from '../components/words.tsx';

/** As many people as Outlook takes on one message. */
const MOST = 500;

/** To people and families: each a blind copy, with the register's addresses where the person may see them. */
export const Families = ({
  register,
  refused,
  chosen,
  onChoose,
}: {
  /** Undefined until it is known, or where this person may not see it. */
  readonly register: z.infer<typeof familiesSchema> | undefined;
  readonly refused: boolean;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}) => {
  const { say } = useWords();
  const number = register?.families.length ?? 0;
  return (
    <>
      <MessageBar layout="multiline">
        <MessageBarBody>
          {say('outlook.insert.bcc')} {refused && say('outlook.insert.familiesRefused')}
          {register !== undefined && number === 0 && say('outlook.insert.familiesNone')}
        </MessageBarBody>
      </MessageBar>
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
