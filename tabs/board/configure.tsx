import { Field, Select, Text, Title2 } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useApi } from '../api/api-context.ts';
import { useBoard } from '../api/questions.ts';
import { MayBeOld } from '../components/answered.tsx';
import { Problem } from '../components/problem.tsx';
import { hashOf } from '../components/routes.ts';
import { Loading } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';

/** Where somebody adds the tab to a channel by hand: which case it shows. */
export const Configure = () => {
  const { host } = useApi();
  const { say } = useWords();
  useTitle(say('tab.configure.title'));
  const cases = useBoard({ status: 'open' });
  const [ref, setRef] = useState('');
  const { tabSetUp } = host;
  useEffect(() => {
    const hash = host.inMeeting
      ? hashOf({ page: 'panel', ...(ref === '' ? {} : { ref }) })
      : ref === ''
        ? hashOf({ page: 'board' })
        : hashOf({ page: 'case', ref, part: 'overview' });
    const url = `${window.location.origin}/tab/index.html${hash}`;
    tabSetUp?.choose({
      name: ref === '' ? say('tab.configure.boardName') : `${say('tab.configure.tabName')} ${ref}`,
      contentUrl: url,
      websiteUrl: url,
    });
  }, [tabSetUp, host.inMeeting, ref, say]);
  return (
    <>
      <Title2 as="h1">{say('tab.configure.title')}</Title2>
      {tabSetUp === null && <p>{say('tab.configure.notTeams')}</p>}
      {cases.isPending && <Loading />}
      {cases.isError && cases.data === undefined && (
        <Problem error={cases.error} onRetry={() => void cases.refetch()} />
      )}
      <MayBeOld of={cases} />
      <Field label={say('tab.configure.case')}>
        <Select value={ref} onChange={(_, data) => setRef(data.value)}>
          <option value="">{say('tab.configure.none')}</option>
          {cases.data?.rows.map((row) => (
            <option key={row.ref} value={row.ref}>{`${row.ref} ${row.service.name}`}</option>
          ))}
        </Select>
      </Field>
      {tabSetUp !== null && <Text>{say('tab.configure.save')}</Text>}
    </>
  );
};
