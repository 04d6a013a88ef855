import { Button, Caption1, Link, makeStyles, Text, Title3 } from '@fluentui/react-components';
import { ApiProblem } from '../api/problem.ts';
import { useDownload } from '../api/asks.ts';
import { useIndividual, useRegisterFields } from '../api/individuals.ts';
import { MayBeOld } from '../components/answered.tsx';
import { HistoryPart } from '../components/history-part.tsx';
import { Problem } from '../components/problem.tsx';
import { Row } from '../components/section.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { registerAt } from './addresses.ts';
import { AfterPart } from './after-part.tsx';
import { ChoicePart } from './choice-part.tsx';
import { Details } from './details-part.tsx';
import { reasonField } from './move-asks.ts';
import { MovePart } from './move-part.tsx';
import { ReadinessPart } from './readiness.tsx';
import { useRegisterFrame } from './register-frame.tsx';
import { Standing } from './standing.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
});

/** One person of the register: what is held, what is missing before they may move, and what happened (N11). */
export const PersonPage = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const { say, language, short } = words;
  const styles = useStyles();
  const { caseRef, ask } = useRegisterFrame();
  const person = useIndividual(caseRef, id);
  const fields = useRegisterFields(caseRef);
  const download = useDownload();
  const back = <Link href={registerAt(caseRef)}>{say('tabRegister.back')}</Link>;

  if (person.isPending || fields.isPending) return <Loading />;
  if (person.data === undefined || fields.data === undefined) {
    const gone = person.error instanceof ApiProblem && person.error.problem.status === 404;
    return (
      <div className={styles.head}>
        {back}
        {gone ? (
          <Empty level="h2" title={say('tabRegister.goneTitle')} text={say('tabRegister.goneText')} />
        ) : (
          <Problem
            error={person.error ?? fields.error}
            onRetry={() => void Promise.all([person.refetch(), fields.refetch()])}
          />
        )}
      </div>
    );
  }
  const view = person.data;
  const { identity } = view.details;
  const remove = (): void =>
    ask({
      title: say('tabRegister.person.remove'),
      intro: say('tabRegister.person.removeIntro'),
      fields: [reasonField(words)],
      submit: say('tabRegister.person.remove'),
      command: (values) => ({
        individual: id,
        command: { type: 'removeIndividual', reason: values['reason']?.trim() ?? '' },
      }),
      done: say('tabRegister.person.removed'),
      after: () => {
        window.location.hash = registerAt(caseRef);
      },
    });
  return (
    <>
      <div className={styles.head}>
        {back}
        <Title3 as="h2" style={{ margin: 0 }}>
          {identity.name}
        </Title3>
        <Caption1>
          {[
            identity.dateOfBirth === null ? null : short(identity.dateOfBirth),
            identity.room === null ? null : say('tabRegister.list.room', { room: identity.room }),
          ]
            .filter((one) => one !== null)
            .join(' · ')}
        </Caption1>
        {view.removed !== null && (
          <Text weight="semibold">
            {say('tabRegister.person.removedMark', { reason: view.removed.reason })}
          </Text>
        )}
        <MayBeOld of={person} />
        {view.may.lead && (
          <Row>
            <Button
              disabledFocusable={download.isPending}
              onClick={() =>
                download.mutate(
                  `/api/cases/${caseRef}/individuals/${id}/export?format=html&language=${language}`,
                )
              }
            >
              {say('tabRegister.export.person')}
            </Button>
            {view.removed === null && (
              <Button appearance="subtle" onClick={remove}>
                {say('tabRegister.person.remove')}
              </Button>
            )}
          </Row>
        )}
        {download.isError && <Problem error={download.error} focus onDismiss={download.reset} />}
      </div>
      <Standing view={view} />
      <ReadinessPart view={view} />
      <ChoicePart view={view} />
      <MovePart view={view} />
      <Details view={view} groups={fields.data.groups} />
      <AfterPart view={view} />
      <HistoryPart of={{ case: caseRef, individual: id }} version={view.version} />
    </>
  );
};
