import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Text,
  Textarea,
} from '@fluentui/react-components';
import { Fragment, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CaseCommand } from '../api/asks.ts';
import { ApiProblem } from '../api/problem.ts';
import { useAnnounce } from './announce.tsx';
import { Clash } from './clash.tsx';
import { FieldInput } from './field-input.tsx';
import { type FormField, initialValues, mistakesIn, type Values } from './fields.ts';
import { Problem } from './problem.tsx';
import {
  type At,
  clashes,
  followed,
  type Known,
  settleClash,
  shownValues,
  type Standing,
  type Typed,
  typeInto,
  useStanding,
} from './standing.ts';
import { useWords } from './words.tsx';

/** One thing that a person is asked before a command goes to the case, or to another record. */
export interface Ask<C = CaseCommand> {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly fields: readonly FormField[];
  readonly submit: string;
  /** Says no instead of "Cancel", where that word would be unclear. */
  readonly leave?: string;
  readonly command: (values: Values, at: At) => C;
  /** Where the fields show something that others may change too: what stands there. */
  readonly standing?: (known: Known) => Standing | null;
  /** Said when it is done. */
  readonly done: string;
  /** What comes next, when it is done. */
  readonly after?: (values: Values) => void;
  /** More than fields can show: a preview. */
  readonly more?: (values: Values) => ReactNode;
}

/** How a command is sent, and what came of it: as much of a mutation as the dialog needs. */
export interface Sending<C> {
  readonly mutate: (command: C, then: { readonly onSuccess: () => void }) => void;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
}

const useStyles = makeStyles({
  surface: { width: 'min(640px, calc(100vw - 16px))', boxSizing: 'border-box' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '4px' },
  actions: { gridColumn: '1 / -1', justifySelf: 'end', flexWrap: 'wrap' },
});

/**
 * Asks, sends, and stays open with everything as typed when the answer is no: the refusal stands above the
 * fields with its paragraph and what is missing, and a lead may go on with a reason where the gate allows it.
 */
export const AskDialog = <C,>({
  ask,
  open,
  sending: command,
  goOnWith,
  onClose,
}: {
  readonly open: boolean;
  readonly ask: Ask<C>;
  readonly sending: Sending<C>;
  /** The same command with a reason for going on in spite of a refusal, where that is possible for this person. */
  readonly goOnWith?: (command: C, reason: string) => C | null;
  /** Takes the dialog away; what is to follow, such as another page, waits until it is gone. */
  readonly onClose: (then?: () => void) => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const standing = useStanding(ask.standing);
  const [typed, setTyped] = useState<Typed>(() => {
    const values = initialValues(ask.fields);
    return { values, known: { ...values, ...standing?.values } };
  });
  const values = shownValues(typed, standing);
  const clashing = clashes(typed, standing);
  const following = followed(typed, standing);
  const [mistakes, setMistakes] = useState<Values>({});
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const refusal = command.error instanceof ApiProblem ? command.error.problem : null;
  const mayGoOn =
    refusal !== null &&
    refusal.mayOverride &&
    goOnWith !== undefined &&
    goOnWith(ask.command(values, {}), 'x') !== null;
  // The record moved on: what of it is of importance here is seen when its news has come.
  const overtaken = refusal?.code === 'version-conflict' && standing !== null;
  const sentAt = useRef<number | null>(null);

  const at: At = standing === null ? {} : { expectedVersion: standing.version };
  const send = (toSend: C): void => {
    sentAt.current = standing?.version ?? null;
    command.mutate(toSend, {
      onSuccess() {
        announce(ask.done);
        onClose(() => ask.after?.(values));
      },
    });
  };
  const sendAgain = useEffectEvent(() => send(ask.command(values, at)));
  const version = standing?.version ?? null;
  const goesOn = overtaken && !command.isPending && clashing.length === 0;
  useEffect(() => {
    // Others changed something else: nobody need be asked.
    if (goesOn && version !== sentAt.current) sendAgain();
  }, [goesOn, version]);

  const submit = (): void => {
    const found = mistakesIn(ask.fields, values, say);
    setMistakes(found);
    if (Object.keys(found).length > 0) {
      // The fields show their mistakes on the next drawing; then the first of them takes the focus.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], :invalid')?.focus(),
      );
      return;
    }
    if (clashing.length > 0) {
      form.current?.querySelector<HTMLElement>('[data-clash] button')?.focus();
      return;
    }
    send(ask.command(values, at));
  };

  const goOn = (): void => {
    const forced = goOnWith?.(ask.command(values, at), reason.trim()) ?? null;
    if (forced !== null && reason.trim() !== '') send(forced);
  };

  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && !command.isPending && onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <DialogBody>
            <DialogTitle as="h2">{ask.title}</DialogTitle>
            <DialogContent className={styles.content} tabIndex={0}>
              {ask.intro !== undefined && <div>{ask.intro}</div>}
              {command.isError && !overtaken && (
                <Problem error={command.error} focus>
                  {mayGoOn && (
                    <>
                      <Text>{say('common.problem.goOnWhy')}</Text>
                      <Field label={say('common.problem.reason')}>
                        <Textarea value={reason} onChange={(_, data) => setReason(data.value)} />
                      </Field>
                      <div>
                        <Button disabled={reason.trim() === '' || command.isPending} onClick={goOn}>
                          {say('common.problem.goOn')}
                        </Button>
                      </div>
                    </>
                  )}
                </Problem>
              )}
              {ask.fields.map((field) => (
                <Fragment key={field.name}>
                  <FieldInput
                    field={field}
                    value={values[field.name] ?? ''}
                    mistake={mistakes[field.name]}
                    mistakes={mistakes}
                    onChange={(value) => setTyped((before) => typeInto(before, standing, field.name, value))}
                  />
                  {following.includes(field.name) && (
                    <Caption1 role="status">{say('tabLive.followed')}</Caption1>
                  )}
                  {standing !== null && clashing.includes(field.name) && (
                    <Clash
                      field={field}
                      theirs={standing.values[field.name] ?? ''}
                      onChoose={(choice) => {
                        setTyped((before) => settleClash(before, standing, field.name, choice));
                        form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
                      }}
                    />
                  )}
                </Fragment>
              ))}
              {ask.more?.(values)}
            </DialogContent>
            <DialogActions className={styles.actions}>
              <Button type="button" disabled={command.isPending} onClick={() => onClose()}>
                {ask.leave ?? say('common.button.cancel')}
              </Button>
              <Button type="submit" appearance="primary" disabledFocusable={command.isPending}>
                {ask.submit}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};
