import { Button, Title2 } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { NotFetched } from './lazy-page.tsx';
import { useWords } from './words.tsx';

const Broken = ({ problem, part }: { readonly problem: unknown; readonly part: boolean }) => {
  const { say } = useWords();
  const fetching = problem instanceof NotFetched;
  const Place = part ? 'section' : 'main';
  return (
    <Place style={part ? {} : { padding: '24px' }}>
      <Title2 as={part ? 'h2' : 'h1'}>{say(fetching ? 'unloaded.title' : 'common.problem.title')}</Title2>
      <p role="alert">{say(fetching ? 'unloaded.text' : 'common.problem.broken')}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {say('common.button.tryAgain')}
      </Button>
    </Place>
  );
};

interface State {
  readonly broken: { readonly problem: unknown } | null;
}

interface Guarded {
  readonly children: ReactNode;
  /** Around a part of a page: the rest of it stays. */
  readonly part?: boolean;
}

/** A mistake of ours in drawing a page shows itself as one, and so does a part that did not come. */
export class PageGuard extends Component<Guarded, State> {
  override state: State = { broken: null };
  static getDerivedStateFromError(problem: unknown): State {
    return { broken: { problem } };
  }
  override render(): ReactNode {
    const { broken } = this.state;
    return broken === null ? (
      this.props.children
    ) : (
      <Broken problem={broken.problem} part={this.props.part === true} />
    );
  }
}
