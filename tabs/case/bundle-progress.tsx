import { Field, ProgressBar } from '@fluentui/react-components';
import type { Bundle } from '../../src/server/contract/bundles.ts';
import { useWords } from '../components/words.tsx';

/** How far the evidence bundle is. */
export const BundleProgress = ({ bundle }: { readonly bundle: Bundle }) => {
  const { say } = useWords();
  return (
    <Field
      validationMessage={say('tabLive.bundle.leave')}
      validationState="none"
      label={say('tabLive.bundle.making', { done: bundle.done, total: bundle.total })}
    >
      <ProgressBar
        {...(bundle.total === 0 ? {} : { value: bundle.done, max: bundle.total })}
        thickness="large"
      />
    </Field>
  );
};
