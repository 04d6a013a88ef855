import {
  Combobox,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Option,
  Text,
} from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { Service } from '../../src/case/commands.ts';
import type { EditionInUse } from '../api/edition-schema.ts';
import { useServices } from '../api/questions.ts';
import { Card } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { scopeOf } from './open-form.ts';

/** What the edition says of such a service, before anybody sends anything. */
const Scope = ({ service, edition }: { readonly service: Service; readonly edition: EditionInUse }) => {
  const { say, text } = useWords();
  const scope = scopeOf(service, edition);
  if (scope === null) return null;
  const type = edition.serviceTypes.find(({ id }) => id === service.serviceType);
  const [title, words] = {
    unknown: [
      say('tabCase.open.serviceUnknown'),
      `${say('tabCase.open.serviceUnknownText', { service: service.name, edition: text(edition.title) })} ${say(
        'tabCase.open.serviceKnown',
        { types: edition.serviceTypes.map((one) => text(one.title)).join('; ') },
      )}`,
    ],
    excluded: [
      say('tabCase.open.serviceExcluded'),
      say('tabCase.open.serviceExcludedText', { type: type === undefined ? '' : text(type.title) }),
    ],
    'good-practice': [say('tabCase.open.serviceGoodPractice'), say('tabCase.open.serviceGoodPracticeText')],
  }[scope];
  return (
    <MessageBar
      intent={scope === 'good-practice' ? 'info' : 'warning'}
      layout="multiline"
      style={{ whiteSpace: 'normal' }}
    >
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {words}
      </MessageBarBody>
    </MessageBar>
  );
};

/** Finds the service in the directory and says how it stands under the procedure's edition. */
export const ServiceField = ({
  service,
  edition,
  missing,
  onChoose,
}: {
  readonly service: Service | null;
  readonly edition: EditionInUse | null;
  readonly missing: boolean;
  readonly onChoose: (service: Service | null) => void;
}) => {
  const { say } = useWords();
  const [typed, setTyped] = useState(service?.name ?? '');
  // Fluent opens the list for keys only; what is pasted or dictated must open it too.
  const [open, setOpen] = useState(false);
  const found = useServices(useDeferredValue(service?.name === typed ? '' : typed.trim()));
  const services = found.data?.services ?? [];
  const trouble = found.isError ? 'common.problem.noSearch' : missing ? 'common.required' : null;
  return (
    <>
      <Field
        label={say('tab.open.service')}
        hint={say('tab.open.serviceHint')}
        required
        {...(trouble === null ? {} : { validationMessage: say(trouble), validationState: 'error' as const })}
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
              {say(
                found.isPending
                  ? 'common.loading'
                  : found.isError
                    ? 'common.problem.noSearch'
                    : 'tab.open.serviceNone',
              )}
            </Option>
          )}
        </Combobox>
      </Field>
      {service !== null && edition !== null && <Scope service={service} edition={edition} />}
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
