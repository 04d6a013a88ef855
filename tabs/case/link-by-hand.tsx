import { Input } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWords } from '../components/words.tsx';

/** The case's address, selected, where the program around the page keeps the clipboard to itself. */
export const LinkByHand = ({ address }: { readonly address: string }) => {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Input
      readOnly
      size="small"
      input={{ ref: field }}
      value={address}
      aria-label={say('tab.case.linkByHand')}
      style={{ maxWidth: '100%' }}
    />
  );
};
