import { Button } from '@fluentui/react-components';
import type { Ask } from '../components/ask-dialog.tsx';
import { useCaseFrame } from '../components/case-frame.tsx';
import { given } from '../components/fields.ts';
import { useWords } from '../components/words.tsx';

/** Asks how the case ended; the gate of Code 5.17 is the server's to hold. */
export const useCloseAsk = (): Ask => {
  const { say } = useWords();
  return {
    title: say('tab.stage.close'),
    intro: say('tab.stage.closeIntro'),
    fields: [
      { name: 'outcome', label: say('tab.stage.closeOutcome'), kind: 'text', required: true },
      {
        name: 'residual',
        label: say('tab.stage.closeResidual'),
        hint: say('tab.stage.closeResidualHint'),
        kind: 'text',
      },
      { name: 'none', label: say('tab.stage.closeNone'), kind: 'check' },
    ],
    submit: say('tab.stage.close'),
    command: (values) => ({
      type: 'closeCase',
      outcome: values['outcome']?.trim() ?? '',
      ...given('residualConcerns', values['none'] === 'yes' ? 'none' : values['residual']),
    }),
    done: say('tab.stage.closed'),
  };
};

/** Beside the advice that the case should be closed now; only while the way out is open. */
export const CloseNow = () => {
  const { view, mayAct, lead, ask } = useCaseFrame();
  const { say } = useWords();
  const close = useCloseAsk();
  if (!mayAct || !lead || !view.stages.some((stage) => stage.current && stage.mayClose)) return null;
  // The button of the same name that closes stands among the ways on.
  return (
    <Button appearance="primary" onClick={() => ask(close)}>
      {say('tab.stage.close')}
    </Button>
  );
};
