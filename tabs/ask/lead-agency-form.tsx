import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Funding, LeadAgency } from '../../src/individuals/lead-agency.ts';
import { useLeadAgency } from '../api/code-questions.ts';
import { useAnnounce } from '../components/announce.tsx';
import { Citations } from '../components/citations.tsx';
import { Facts } from '../components/facts.tsx';
import { FieldInput } from '../components/field-input.tsx';
import { type FormField, initialValues, mistakesIn, type Values } from '../components/fields.ts';
import { Problem } from '../components/problem.tsx';
import { Card, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '480px' },
});

const fundings = {
  council: 'tabAsk.lead.fundings.council',
  'self-funded': 'tabAsk.lead.fundings.self-funded',
  'continuing-healthcare': 'tabAsk.lead.fundings.continuing-healthcare',
  joint: 'tabAsk.lead.fundings.joint',
  'part-funded': 'tabAsk.lead.fundings.part-funded',
} as const satisfies Record<Funding['funding'], string>;
const fundingIds = ['council', 'self-funded', 'continuing-healthcare', 'joint', 'part-funded'] as const;

const leads = {
  council: 'tabAsk.lead.leads.council',
  nhs: 'tabAsk.lead.leads.nhs',
  'to-be-agreed': 'tabAsk.lead.leads.to-be-agreed',
} as const satisfies Record<LeadAgency['lead'], string>;

const agencies = {
  'host-council': 'tabAsk.lead.agencies.host-council',
  'host-nhs': 'tabAsk.lead.agencies.host-nhs',
  'placing-council': 'tabAsk.lead.agencies.placing-council',
  'placing-nhs': 'tabAsk.lead.agencies.placing-nhs',
  self: 'tabAsk.lead.agencies.self',
  'host-council-and-person': 'tabAsk.lead.agencies.host-council-and-person',
  'host-council-and-nhs': 'tabAsk.lead.agencies.host-council-and-nhs',
  'placing-council-and-person': 'tabAsk.lead.agencies.placing-council-and-person',
  'placing-council-and-nhs': 'tabAsk.lead.agencies.placing-council-and-nhs',
} as const satisfies Record<LeadAgency['funder'], string>;

/** Who leads for one person whose care is at risk, by who pays (PFP 1.7, 6.1–6.3); asked without a name. */
export const LeadAgencyForm = () => {
  const { say, text } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const question = useLeadAgency();
  const fields: readonly FormField[] = [
    {
      name: 'funding',
      label: say('tabAsk.lead.funding'),
      kind: 'choice',
      required: true,
      options: fundingIds.map((value) => ({ value, label: say(fundings[value]) })),
    },
    {
      name: 'place',
      label: say('tabAsk.lead.place'),
      kind: 'choice',
      required: true,
      options: [
        { value: 'local', label: say('tabAsk.lead.places.local') },
        { value: 'out-of-area', label: say('tabAsk.lead.places.out-of-area') },
      ],
    },
    {
      name: 'share',
      label: say('tabAsk.lead.councilShare'),
      hint: say('tabAsk.lead.shareHint'),
      kind: 'number',
      from: 0,
      to: 100,
    },
  ];
  const [values, setValues] = useState<Values>(() => initialValues(fields));
  const [mistakes, setMistakes] = useState<Values>({});
  // Only a package of both has shares.
  const shown = fields.filter(({ name }) => name !== 'share' || values['funding'] === 'joint');
  const ask = (): void => {
    const found = mistakesIn(shown, values, say);
    setMistakes(found);
    if (Object.keys(found).length > 0) return;
    const share = values['funding'] === 'joint' ? (values['share']?.trim() ?? '') : '';
    question.mutate(
      {
        funding: fundingIds.find((one) => one === values['funding']) ?? 'council',
        place: values['place'] === 'out-of-area' ? 'out-of-area' : 'local',
        ...(share === '' ? {} : { councilShare: Number(share) }),
      },
      { onSuccess: (answer) => announce(text(answer.text)) },
    );
  };
  const answer = question.data;
  return (
    <Section title={say('tabAsk.lead.title')}>
      <Text>{say('tabAsk.lead.intro')}</Text>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        {shown.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            mistake={mistakes[field.name]}
            onChange={(value) => {
              setValues((before) => ({ ...before, [field.name]: value }));
              // An answer to another question than the one that stands there would mislead.
              question.reset();
            }}
          />
        ))}
        <div>
          <Button type="submit" disabledFocusable={question.isPending}>
            {say('tabAsk.lead.submit')}
          </Button>
        </div>
      </form>
      {question.isError && <Problem error={question.error} onRetry={ask} />}
      {answer !== undefined && (
        <Card title={`${say('tabAsk.lead.answer')}: ${say(leads[answer.lead])}`}>
          <Text>{text(answer.text)}</Text>
          <Facts
            facts={[
              [say('tabAsk.lead.coordinates'), say(agencies[answer.coordinates])],
              [say('tabAsk.lead.funder'), say(agencies[answer.funder])],
              [
                say('tabAsk.lead.planning'),
                answer.longTermPlanning === null ? null : say(agencies[answer.longTermPlanning]),
              ],
            ]}
          />
          <Citations cite={answer.cite} also={answer.also} />
        </Card>
      )}
    </Section>
  );
};
