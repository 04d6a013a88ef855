import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { useSignInAgain } from '../api/sign-in-again.ts';
import { SignInProblem } from '../host/app-host.ts';
import { Citation } from './citation.tsx';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px',
    borderLeft: `4px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: '20px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const Missing = ({ missing }: Pick<ApiProblem['problem'], 'missing'>) => (
  <ul className={useStyles().list}>
    {missing.map(({ requirement, text, cite }) => (
      <li key={requirement}>
        {text} {cite && <Citation cite={cite} />}
      </li>
    ))}
  </ul>
);

const signInTexts = {
  out: 'common.problem.signIn',
  in: 'common.problem.signedIn',
  failed: 'common.problem.signInFailed',
} as const;

/** What only did not load holds nothing that somebody typed. */
const loadTexts = { out: 'common.problem.signInToSee' } as const;

const finalTexts = [
  { status: 403, title: 'common.problem.forbidden', text: 'common.problem.forbiddenText' },
  { status: 404, title: 'common.problem.missingPage', text: 'common.problem.missingPageText' },
] as const;

/** What went wrong, where it went wrong: the text, its paragraph, and each thing that is missing with its own. */
export const Problem = ({
  error,
  onDismiss,
  onRetry,
  typed = onRetry === undefined,
  focus = false,
  children,
}: {
  readonly error: unknown;
  readonly onDismiss?: () => void;
  readonly onRetry?: () => void;
  /** Somebody sent something, which is still there; what has a way to ask again only did not load unless this says so. */
  readonly typed?: boolean;
  /** Takes the focus when it appears: for an answer to what a person has just done. */
  readonly focus?: boolean;
  readonly children?: ReactNode;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef<unknown>(null);
  useEffect(() => {
    // Another refusal of the same thing takes the focus again; being drawn again does not.
    if (focus && seen.current !== error) box.current?.focus();
    seen.current = error;
  }, [focus, error]);
  const { standing, busy, signIn } = useSignInAgain(error);
  const problem = error instanceof ApiProblem && standing === null ? error.problem : null;
  // What is not shown to somebody, or is not there, does not come by asking again.
  const final = typed ? undefined : finalTexts.find(({ status }) => status === problem?.status);
  const other =
    standing !== null
      ? (typed ? signInTexts : { ...signInTexts, ...loadTexts })[standing]
      : error instanceof SignInProblem
        ? 'common.problem.notInHost'
        : typed
          ? 'common.problem.noAnswer'
          : 'common.problem.notLoaded';
  const title = standing === null ? (final?.title ?? 'common.problem.title') : 'common.problem.signedOut';
  // Signed in again, what did not load is asked for by itself; what was typed is sent by whoever typed it.
  const mayAgain = standing === null || (typed && standing === 'in');
  const retry = final === undefined && mayAgain ? onRetry : undefined;
  const mayRow = retry !== undefined || onDismiss !== undefined || standing !== null;
  return (
    <div role="alert" tabIndex={-1} ref={box} className={styles.box}>
      <div className={styles.row}>
        <Text weight="semibold">{final === undefined && problem !== null ? problem.title : say(title)}</Text>
        {problem?.cite && <Citation cite={problem.cite} />}
      </div>
      <Text>{final === undefined ? (problem?.detail ?? say(other)) : say(final.text)}</Text>
      {problem !== null && problem.missing.length > 0 && (
        <div>
          <Text weight="semibold">{say('common.problem.missing')}</Text>
          <Missing missing={problem.missing} />
        </div>
      )}
      {problem !== null && problem.fields.length > 0 && (
        <ul className={styles.list}>
          {problem.fields.map((field) => (
            <li key={field.field}>
              {field.field}: {field.text}
            </li>
          ))}
        </ul>
      )}
      {problem?.people !== undefined && (
        <ul className={styles.list}>
          {problem.people.map(({ id, name, text, missing }) => (
            <li key={id}>
              <Text weight="semibold">{name}</Text>: {text}
              <Missing missing={missing} />
            </li>
          ))}
        </ul>
      )}
      {children}
      {mayRow && (
        <div className={styles.row}>
          {standing !== null && standing !== 'in' && (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void signIn()}>
              {say('common.button.signIn')}
            </Button>
          )}
          {retry && <Button onClick={retry}>{say('common.button.tryAgain')}</Button>}
          {onDismiss && (
            <Button appearance="subtle" onClick={onDismiss}>
              {say('common.button.dismiss')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
