import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, LinkRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import { caseAddress } from '../../src/case/case-address.ts';
import { useAnnounce } from '../components/announce.tsx';
import { useCaseFrame } from '../components/case-frame.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { useWords } from '../components/words.tsx';

/** Only where the clipboard is out of reach. */
const LinkByHand = lazyPage([], async () => (await import('./link-by-hand.tsx')).LinkByHand);

/**
 * Copies the case's address, which tells nobody anything who may not see the case. Where the program around the
 * page keeps the clipboard to itself, the address stands there to be copied by hand.
 */
export const CopyLink = () => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const announce = useAnnounce();
  const [state, setState] = useState<'idle' | 'copied' | 'byHand'>('idle');
  // Asked again, it is selected again.
  const [tries, setTries] = useState(0);
  const address = caseAddress(window.location.origin, view.ref);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
      announce(say('tab.case.linkCopied'));
    } catch {
      setState('byHand');
      setTries((count) => count + 1);
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
        <Suspense fallback={null}>
          <LinkByHand key={tries} address={address} />
        </Suspense>
      )}
    </>
  );
};
