import { Caption1, Text } from '@fluentui/react-components';
import type { Text as BothLanguages } from '../../src/procedures/types.ts';
import { useWords } from '../components/words.tsx';

/** Beneath a council's own wording: what the national document asks, in Hafan's words. */
export const National = ({ text: both }: { readonly text: BothLanguages }) => {
  const { say, text } = useWords();
  return (
    <div>
      <Caption1 block>
        {say('tabCase.duty.local')} · {say('tabCase.duty.national')}:
      </Caption1>
      <Text italic>{text(both)}</Text>
    </div>
  );
};
