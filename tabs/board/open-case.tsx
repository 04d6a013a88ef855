import {
  Button,
  Checkbox,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  Select,
  Text,
  Textarea,
  Title2,
} from '@fluentui/react-components';
import { useDeferredValue, useEffect, useState } from 'react';
import type { Service } from '../../src/case/commands.ts';
import { names } from '../../src/language/names.ts';
import { useOpenCase } from '../api/asks.ts';
import type { Me } from '../../src/server/contract/me.ts';
import type { ProcedureInUse } from '../api/edition-schema.ts';
import { ApiProblem } from '../api/problem.ts';
import { useEdition, useHostSettings, useMe, useServices } from '../api/questions.ts';
import { useAnnounce } from '../components/announce.tsx';
import { Citation } from '../components/marks.tsx';
import { Problem } from '../components/problem.tsx';
import { hashOf } from '../components/routes.ts';
import { Card, Section } from '../components/section.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { GroupList } from './group-list.tsx';
import { bodyOf, emptyForm, type OpenForm, withOpener } from './open-form.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '20px', maxWidth: '760px' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
});

const ServiceField = ({
  service,
  missing,
  onChoose,
}: {
  readonly service: Service | null;
  readonly missing: boolean;
  readonly onChoose: (service: Service | null) => void;
}) => {
  const { say } = useWords();
  const [typed, setTyped] = useState(service?.name ?? '');
  // Fluent opens the list for keys only; what is pasted or dictated must open it too.
  const [open, setOpen] = useState(false);
  const found = useServices(useDeferredValue(service?.name === typed ? '' : typed.trim()));
  const services = found.data?.services ?? [];
  return (
    <>
      <Field
        label={say('tab.open.service')}
        hint={say('tab.open.serviceHint')}
        required
        {...(missing ? { validationMessage: say('common.required'), validationState: 'error' as const } : {})}
      >
        <Combobox
          id="service"
          freeform
          open={open}
          onOpenChange={(_, data) => setOpen(data.open)}
          value={typed}
          selectedOptions={service === null ? [] : [service.id]}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            onChoose(null);
          }}
          onOptionSelect={(_, data) => {
            const chosen = services.find((one) => one.id === data.optionValue) ?? null;
            onChoose(chosen);
            setTyped(chosen?.name ?? '');
          }}
        >
          {services.map((one) => (
            <Option key={one.id} value={one.id} text={one.name}>
              {`${one.name} · ${one.provider} · ${one.registrationNumber}`}
            </Option>
          ))}
          {services.length === 0 && (
            <Option key="none" value="" text="" disabled>
              {say(found.isPending ? 'common.loading' : 'tab.open.serviceNone')}
            </Option>
          )}
        </Combobox>
      </Field>
      {service !== null && (
        <Card>
          <Text weight="semibold">{service.name}</Text>
          <Text>{service.address}</Text>
          <Text>
            {say('tab.open.registration')}: {service.registrationNumber}
          </Text>
        </Card>
      )}
    </>
  );
};

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
  const styles = useStyles();
  const headings = { area: 'tab.open.area', nature: 'tab.open.nature', reason: 'tab.open.reason' } as const;
  return (
    <>
      {(['area', 'nature', 'reason'] as const).map((group) => {
        const criteria = procedure.criteria.filter((one) => one.group === group);
        if (criteria.length === 0) return null;
        return (
          <fieldset key={group} className={styles.group}>
            <legend style={{ padding: 0, fontWeight: 600 }}>{say(headings[group])}</legend>
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
          </fieldset>
        );
      })}
    </>
  );
};

const Closure = ({
  form,
  change,
}: {
  readonly form: OpenForm;
  readonly change: (part: Partial<OpenForm>) => void;
}) => {
  const { say } = useWords();
  return (
    <Section title={say('tab.open.closure')}>
      <Field label={say('tab.open.closureKind')}>
        <Select
          value={form.closureKind}
          onChange={(_, data) =>
            change({ closureKind: data.value === 'enforced' ? 'enforced' : 'voluntary' })
          }
        >
          <option value="voluntary">{say(names.closureKind.voluntary)}</option>
          <option value="enforced">{say(names.closureKind.enforced)}</option>
        </Select>
      </Field>
      <Checkbox
        label={say('tab.open.planned')}
        checked={form.planned}
        onChange={(_, data) => change({ planned: data.checked === true })}
      />
      <Field label={say('tab.open.closesOn')}>
        <Input type="date" value={form.closesOn} onChange={(_, data) => change({ closesOn: data.value })} />
      </Field>
    </Section>
  );
};

/** Asks for everything that opening a case needs; what is missing is said by the case itself, with its paragraph. */
export const OpenCase = () => {
  const { say } = useWords();
  const host = useHostSettings();
  const edition = useEdition(host.data?.edition);
  const me = useMe();
  useEffect(() => {
    document.title = `${say('tab.open.title')} – Hafan`;
  }, [say]);

  if (me.isPending || edition.isPending || host.isPending) return <Loading />;
  if (me.isError || edition.isError || host.isError)
    return (
      <>
        <Title2 as="h1">{say('tab.open.title')}</Title2>
        <Problem error={me.error ?? edition.error ?? host.error} />
      </>
    );
  if (!me.data.mayOpenCases)
    return (
      <>
        <Title2 as="h1">{say('tab.open.title')}</Title2>
        <Empty level="h2" title={say('tab.open.forbidden')} text={say('tab.open.forbiddenText')} />
      </>
    );
  return <OpeningForm opener={me.data} procedures={edition.data.procedures} />;
};

const OpeningForm = ({
  opener,
  procedures,
}: {
  readonly opener: Me;
  readonly procedures: readonly ProcedureInUse[];
}) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const open = useOpenCase();
  // Whoever opens a case leads it until they say otherwise; a procedure has its own roles.
  const inProcedure = (before: OpenForm, id: OpenForm['procedure']): OpenForm => {
    const next = { ...before, procedure: id, criteria: [], group: [] };
    const chosen = procedures.find((one) => one.id === id);
    return chosen ? withOpener(next, opener, chosen) : next;
  };
  const [form, setForm] = useState<OpenForm>(() => inProcedure(emptyForm, emptyForm.procedure));
  const [missing, setMissing] = useState(false);
  const change = (part: Partial<OpenForm>): void => setForm((before) => ({ ...before, ...part }));
  const procedure = procedures.find((one) => one.id === form.procedure) ?? null;

  const refusal = open.error instanceof ApiProblem ? open.error.problem : null;
  const submit = (extra: { readonly goodPractice?: boolean; readonly override?: string } = {}): void =>
    open.mutate(bodyOf(form, extra), {
      onSuccess(opened) {
        announce(say('tab.open.opened', { ref: opened.ref }));
        window.location.hash = hashOf({ page: 'case', ref: opened.ref, part: 'overview' });
      },
    });

  return (
    <>
      <Title2 as="h1">{say('tab.open.title')}</Title2>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(form.service === null);
          // Without a service there is nothing that the case could answer to.
          if (form.service === null) document.getElementById('service')?.focus();
          else submit();
        }}
      >
        <Field label={say('tab.open.procedure')} required>
          <RadioGroup
            value={form.procedure}
            onChange={(_, data) =>
              setForm((before) =>
                inProcedure(
                  before,
                  procedures.find((one) => one.id === data.value)?.id ?? 'escalating-concerns',
                ),
              )
            }
          >
            {procedures.map((one) => (
              <Radio key={one.id} value={one.id} label={`${text(one.title)} (${one.cite})`} />
            ))}
          </RadioGroup>
        </Field>
        <ServiceField
          service={form.service}
          missing={missing && form.service === null}
          onChoose={(service) => change({ service })}
        />
        {procedure !== null && procedure.criteria.length > 0 && (
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
        {form.procedure === 'escalating-concerns' && (
          <>
            <Field label={say('tab.open.quality')} hint="Code 5.9">
              <RadioGroup
                value={form.quality}
                onChange={(_, data) => change({ quality: data.value === 'yes' ? 'yes' : 'no' })}
              >
                <Radio value="yes" label={say('tab.open.qualityYes')} />
                <Radio value="no" label={say('tab.open.qualityNo')} />
              </RadioGroup>
            </Field>
            <Field label={say('tab.open.qualityNote')}>
              <Textarea
                value={form.qualityNote}
                resize="vertical"
                onChange={(_, data) => change({ qualityNote: data.value })}
              />
            </Field>
          </>
        )}
        {form.procedure === 'closure' && <Closure form={form} change={change} />}
        <Field label={say('tab.open.leadAgency')} required>
          <Input value={form.leadAgency} onChange={(_, data) => change({ leadAgency: data.value })} />
        </Field>
        <Section title={say('tab.open.group')}>
          <GroupList
            group={form.group}
            roles={procedure?.roles ?? []}
            onChange={(group) => change({ group })}
          />
        </Section>
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
          <Button type="submit" appearance="primary" size="large" disabledFocusable={open.isPending}>
            {say(open.isPending ? 'tab.open.opening' : 'tab.open.submit')}
          </Button>
        </div>
      </form>
    </>
  );
};
