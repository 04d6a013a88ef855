import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  Text,
  Title2,
} from '@fluentui/react-components';
import { Fragment, useEffect, useState } from 'react';
import type { z } from 'zod';
import { useOpenCase } from '../api/asks.ts';
import type { Me } from '../../src/server/contract/me.ts';
import type { editionsSchema } from '../../src/server/contract/procedures.ts';
import type { ProcedureInUse } from '../api/edition-schema.ts';
import { ApiProblem } from '../api/problem.ts';
import { useEdition, useEditions, useMe } from '../api/questions.ts';
import { useAnnounce } from '../components/announce.tsx';
import { Citation } from '../components/citation.tsx';
import { Problem } from '../components/problem.tsx';
import { hashOf } from '../components/routes.ts';
import { Legend, Section } from '../components/section.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { useOpeningStart } from '../services/opening-start.ts';
import { EvidenceList } from './evidence-list.tsx';
import { GroupList } from './group-list.tsx';
import { OpenCaseFacts } from './open-case-facts.tsx';
import { ServiceField } from './open-case-service.tsx';
import { asksOf, bodyOf, inProcedure, type OpenForm, unanswered } from './open-form.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '20px', maxWidth: '760px' },
});

const Criteria = ({
  procedure,
  chosen,
  onChange,
}: {
  readonly procedure: ProcedureInUse;
  readonly chosen: readonly string[];
  readonly onChange: (criteria: readonly string[]) => void;
}) => {
  const { say, text } = useWords();
  const headings = { area: 'tab.open.area', nature: 'tab.open.nature', reason: 'tab.open.reason' } as const;
  return (
    <>
      {(['area', 'nature', 'reason'] as const).map((group) => {
        const criteria = procedure.criteria.filter((one) => one.group === group);
        if (criteria.length === 0) return null;
        return (
          <Legend key={group} label={say(headings[group])}>
            {criteria.map((one) => (
              <Checkbox
                key={one.id}
                checked={chosen.includes(one.id)}
                label={
                  <>
                    {text(one.text)} <Citation cite={one.cite} />
                  </>
                }
                onChange={(_, data) =>
                  onChange(data.checked === true ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))
                }
              />
            ))}
          </Legend>
        );
      })}
    </>
  );
};

/** Asks for everything that opening a case needs; what is missing is said by the case itself, with its paragraph. */
export const OpenCase = ({
  from,
}: {
  /** What the address names: ids only. */
  readonly from: { readonly service?: string; readonly procedure?: string };
}) => {
  const { say } = useWords();
  const start = useOpeningStart(from);
  const editions = useEditions();
  const me = useMe();
  useEffect(() => {
    document.title = `${say('tab.open.title')} – Hafan`;
  }, [say]);

  if (me.isPending || editions.isPending || start === null) return <Loading />;
  if (me.isError || editions.isError)
    return (
      <>
        <Title2 as="h1">{say('tab.open.title')}</Title2>
        <Problem
          error={me.error ?? editions.error}
          onRetry={() => void Promise.all([me.refetch(), editions.refetch()])}
        />
      </>
    );
  if (!me.data.mayOpenCases)
    return (
      <>
        <Title2 as="h1">{say('tab.open.title')}</Title2>
        <Empty level="h2" title={say('tab.open.forbidden')} text={say('tab.open.forbiddenText')} />
      </>
    );
  return <OpeningForm opener={me.data} editions={editions.data.editions} start={start} />;
};

type Editions = z.infer<typeof editionsSchema>['editions'];

/** The procedures in the order of the documents: the nation's own first, then those of others. */
const ProcedureChoice = ({
  editions,
  chosen,
  onChoose,
}: {
  readonly editions: Editions;
  readonly chosen: ProcedureInUse['id'];
  readonly onChoose: (procedure: ProcedureInUse['id']) => void;
}) => {
  const { say, text } = useWords();
  const offered = editions
    .toReversed()
    .map((edition) => ({ ...edition, procedures: edition.procedures.filter(({ opens }) => opens) }))
    .filter(({ procedures }) => procedures.length > 0);
  return (
    <Field label={say('tab.open.procedure')} required>
      <RadioGroup
        value={chosen}
        onChange={(_, data) => {
          const procedure = offered
            .flatMap(({ procedures }) => procedures)
            .find(({ id }) => id === data.value);
          if (procedure !== undefined) onChoose(procedure.id);
        }}
      >
        {offered.map((edition) => (
          <Fragment key={edition.id}>
            <Caption1 style={{ marginTop: 8 }}>{text(edition.title)}</Caption1>
            {edition.procedures.map(({ id, title, cite }) => (
              <Radio key={id} value={id} label={`${text(title)} (${cite})`} />
            ))}
          </Fragment>
        ))}
      </RadioGroup>
    </Field>
  );
};

const OpeningForm = ({
  opener,
  editions,
  start,
}: {
  readonly opener: Me;
  readonly editions: Editions;
  readonly start: NonNullable<ReturnType<typeof useOpeningStart>>;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const open = useOpenCase();
  const [typed, setTyped] = useState<OpenForm>(start.form);
  const [tried, setTried] = useState(false);
  const opens = editions.find(({ procedures }) =>
    procedures.some((one) => one.opens && one.id === typed.procedure),
  );
  const edition = useEdition(opens?.id);
  const procedure = edition.data?.procedures.find((one) => one.id === typed.procedure) ?? null;
  // What was typed, as the chosen procedure has it: worked out anew, so that trying another loses nothing.
  const form =
    edition.data === undefined || procedure === null
      ? typed
      : inProcedure(typed, opener, edition.data, procedure);
  const change = (part: Partial<OpenForm>): void => setTyped({ ...form, ...part });

  const refusal = open.error instanceof ApiProblem ? open.error.problem : null;
  const submit = (extra: { readonly goodPractice?: boolean; readonly override?: string } = {}): void =>
    open.mutate(bodyOf(form, extra), {
      onSuccess(opened) {
        announce(say('tab.open.opened', { ref: opened.ref }));
        window.location.hash = hashOf({ page: 'case', ref: opened.ref, part: 'overview' });
        // From the foot of a long form to the head of the case.
        window.scrollTo(0, 0);
      },
    });

  return (
    <>
      <Title2 as="h1">{say('tab.open.title')}</Title2>
      {start.fromSignals && <Text block>{say('tabServices.prefilled')}</Text>}
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const [first] = unanswered(form);
          if (first === undefined) {
            if (procedure !== null) submit();
            return;
          }
          const field = document.getElementById(first);
          (field?.querySelector('input') ?? field)?.focus();
        }}
      >
        <ProcedureChoice
          editions={editions}
          chosen={form.procedure}
          onChoose={(id) => setTyped({ ...typed, procedure: id })}
        />
        <ServiceField
          service={form.service}
          edition={edition.data ?? null}
          missing={tried && form.service === null}
          onChoose={(service) => change({ service })}
        />
        {edition.isError && <Problem error={edition.error} onRetry={() => void edition.refetch()} />}
        {edition.isPending && <Loading />}
        {procedure !== null && (
          <>
            {procedure.criteria.length > 0 && (
              <Section title={say('tab.open.criteria')}>
                <Criteria
                  procedure={procedure}
                  chosen={form.criteria}
                  onChange={(criteria) => change({ criteria })}
                />
              </Section>
            )}
            <Section title={say('tab.open.evidence')}>
              <EvidenceList evidence={form.evidence} onChange={(evidence) => change({ evidence })} />
            </Section>
            <OpenCaseFacts
              asks={asksOf(procedure.id)}
              form={form}
              missing={tried ? unanswered(form) : []}
              change={change}
            />
            <Field label={say('tab.open.leadAgency')} required>
              <Input value={form.leadAgency} onChange={(_, data) => change({ leadAgency: data.value })} />
            </Field>
            <Section title={say('tab.open.group')}>
              <GroupList group={form.group} roles={procedure.roles} onChange={(group) => change({ group })} />
            </Section>
          </>
        )}
        {open.isError && (
          <Problem error={open.error} focus>
            {refusal?.code === 'good-practice-only' && (
              <div>
                <Button onClick={() => submit({ goodPractice: true })}>{say('tab.open.goodPractice')}</Button>
              </div>
            )}
            {refusal?.mayOverride === true && refusal.code === 'gate' && (
              <>
                <Field label={say('common.problem.reason')}>
                  <Textarea value={form.override} onChange={(_, data) => change({ override: data.value })} />
                </Field>
                <div>
                  <Button
                    disabled={form.override.trim() === ''}
                    onClick={() => submit({ override: form.override.trim() })}
                  >
                    {say('common.problem.goOn')}
                  </Button>
                </div>
              </>
            )}
          </Problem>
        )}
        <div>
          <Button
            type="submit"
            appearance="primary"
            size="large"
            disabledFocusable={open.isPending || procedure === null}
          >
            {say(open.isPending ? 'tab.open.opening' : 'tab.open.submit')}
          </Button>
        </div>
      </form>
    </>
  );
};
