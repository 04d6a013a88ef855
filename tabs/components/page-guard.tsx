import { Button, Title2 } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { NotFetched } from './lazy-page.tsx';
import { useWords } from './words.tsx';

const Broken = ({ problem }: { readonly problem: unknown }) => {
  const { say } = useWords();
  const fetching = problem instanceof NotFetched;
  return (
    <main style={{ padding: '24px' }}>
      <Title2 as="h1">{say(fetching ? 'unloaded.title' : 'common.problem.title')}</Title2>
      <p role="alert">{say(fetching ? 'unloaded.text' : 'common.problem.broken')}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {say('common.button.tryAgain')}
      </Button>
    </main>
  );
};

interface State {
  readonly broken: { readonly problem: unknown } | null;
}

/** A mistake of ours in drawing a page shows itself as one, and so does a part that did not come. */
export class PageGuard extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: null };
  static getDerivedStateFromError(problem: unknown): State {
    return { broken: { problem } };
  }
  override render(): ReactNode {
    return this.state.broken === null ? this.props.children : <Broken problem={this.state.broken.problem} />;
  }
}
