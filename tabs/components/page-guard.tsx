import { Button, Title2 } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useWords } from './words.tsx';

const Broken = () => {
  const { say } = useWords();
  return (
    <main style={{ padding: '24px' }}>
      <Title2 as="h1">{say('common.problem.title')}</Title2>
      <p role="alert">{say('common.problem.broken')}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {say('common.button.tryAgain')}
      </Button>
    </main>
  );
};

/** A mistake of ours in drawing a page shows itself as one, instead of a blank screen. */
export class PageGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }
  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
