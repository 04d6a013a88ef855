import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { names } from '../../src/language/names.ts';
import { Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import type { asksOf, OpenForm } from './open-form.ts';

/** What only some procedures ask when a case is opened. */
export const OpenCaseFacts = ({
  asks,
  form,
  missing,
  change,
}: {
  readonly asks: ReturnType<typeof asksOf>;
  readonly form: OpenForm;
  /** What was not answered when the form was to be sent. */
  readonly missing: readonly string[];
  readonly change: (part: Partial<OpenForm>) => void;
}) => {
  const { say } = useWords();
  const wanting = (name: string) =>
    missing.includes(name)
      ? { validationState: 'error' as const, validationMessage: say('tabCase.open.pickOne') }
      : {};
  return (
    <>
      {asks.quality && (
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
      {asks.since2009 && (
        <Field label={say('tabCase.open.since2009')} hint={`${say('tabCase.open.since2009Hint')} Code 1.2`}>
          <Input
            type="date"
            value={form.guidance2009Since}
            onChange={(_, data) => change({ guidance2009Since: data.value })}
          />
        </Field>
      )}
      {asks.notified && (
        <Field label={say('tabCase.open.notifiedAt')} hint={`${say('tabCase.open.notifiedAtHint')} PFP 7.1`}>
          <Input
            type="datetime-local"
            value={form.notifiedAt}
            onChange={(_, data) => change({ notifiedAt: data.value })}
          />
        </Field>
      )}
      {asks.planned && (
        <Section title={say(asks.closureKind ? 'tab.open.closure' : 'tabCase.open.closure')}>
          {asks.closureKind && (
            <Field label={say('tabCase.open.closureKind')} required {...wanting('closureKind')}>
              <RadioGroup
                id="closureKind"
                value={form.closureKind}
                onChange={(_, { value }) =>
                  change({ closureKind: value === 'enforced' || value === 'voluntary' ? value : 'unknown' })
                }
              >
                <Radio value="voluntary" label={say(names.closureKind.voluntary)} />
                <Radio value="enforced" label={say(names.closureKind.enforced)} />
                <Radio value="unknown" label={say('tabCase.open.closureUnknown')} />
              </RadioGroup>
            </Field>
          )}
          <Field label={say('tabCase.open.planned')} required {...wanting('planned')}>
            <RadioGroup
              id="planned"
              value={form.planned}
              onChange={(_, { value }) =>
                change({ planned: value === 'yes' || value === 'no' ? value : 'unknown' })
              }
            >
              <Radio value="yes" label={say('tabCase.open.plannedYes')} />
              <Radio value="no" label={say('tabCase.open.plannedNo')} />
              <Radio value="unknown" label={say('tabCase.open.closureUnknown')} />
            </RadioGroup>
          </Field>
          <Field label={say('tab.open.closesOn')}>
            <Input
              type="date"
              value={form.closesOn}
              onChange={(_, data) => change({ closesOn: data.value })}
            />
          </Field>
        </Section>
      )}
    </>
  );
};
