import { Button, Input } from '@fluentui/react-components';
import { CheckmarkRegular, LinkRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { caseAddress } from '../../src/case/case-address.ts';
import { useAnnounce } from '../components/announce.tsx';
import { useCaseFrame } from '../components/case-frame.tsx';
import { useWords } from '../components/words.tsx';

/**
 * Copies the case's address, which tells nobody anything who may not see the case. Where the program around the
 * page keeps the clipboard to itself, the address stands there to be copied by hand.
 */
export const CopyLink = () => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const announce = useAnnounce();
  const [state, setState] = useState<'idle' | 'copied' | 'byHand'>('idle');
  const field = useRef<HTMLInputElement>(null);
  const address = caseAddress(window.location.origin, view.ref);

  useEffect(() => {
    if (state === 'byHand') field.current?.select();
  }, [state]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
      announce(say('tab.case.linkCopied'));
    } catch {
      setState('byHand');
      field.current?.select();
    }
  };
  return (
    <>
      <Button
        size="small"
        icon={state === 'copied' ? <CheckmarkRegular /> : <LinkRegular />}
        onClick={() => void copy()}
      >
        {state === 'copied' ? say('tab.case.linkCopied') : say('tab.case.copyLink')}
      </Button>
      {state === 'byHand' && (
        <Input
          readOnly
          size="small"
          input={{ ref: field }}
          value={address}
          aria-label={say('tab.case.linkByHand')}
          style={{ maxWidth: '100%' }}
        />
      )}
    </>
  );
};
