import { Badge, Button, Text } from '@fluentui/react-components';
import { choosers, visitKinds } from '../../src/individuals/commands.ts';
import type { IndividualView } from '../../src/individuals/view-schema.ts';
import { individualNames } from '../../src/language/individual-names.ts';
import { given } from '../components/fields.ts';
import { Stamp } from '../components/marks.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { dayField, noteField, reasonField, today } from './move-asks.ts';
import { useRegisterFrame } from './register-frame.tsx';

type Option = IndividualView['options'][number];

/** What stands about the choice below the option that was chosen. */
const Chosen = ({ choice }: { readonly choice: NonNullable<IndividualView['choice']> }) => {
  const { say } = useWords();
  return (
    <>
      <Text>
        {say('tabRegister.choice.chosenBy')}: {say(individualNames.chooser[choice.chosenBy])}
      </Text>
      {choice.reason !== null && <Text>{choice.reason}</Text>}
      {!choice.registered && <Text weight="semibold">{say('tabRegister.choice.notRegistered')}</Text>}
      {!choice.meetsNeeds && <Text weight="semibold">{say('tabRegister.choice.notMeets')}</Text>}
      <Stamp by={choice.by} at={choice.at} />
    </>
  );
};

const OptionCard = ({ option, view }: { readonly option: Option; readonly view: IndividualView }) => {
  const words = useWords();
  const { say, short } = words;
  const { ask } = useRegisterFrame();
  const { service } = option;
  const visit = (): void =>
    ask({
      title: say('tabRegister.choice.visitLabel', { service }),
      fields: [
        dayField(words, today()),
        {
          name: 'kind',
          label: say('tabRegister.choice.kind'),
          kind: 'choice',
          required: true,
          options: visitKinds.map((kind) => ({ value: kind, label: say(individualNames.visit[kind]) })),
        },
        noteField(words),
      ],
      submit: say('tabRegister.choice.visit'),
      command: (values) => ({
        individual: view.id,
        command: {
          type: 'recordVisit',
          option: option.id,
          on: values['on'] ?? '',
          kind: visitKinds.find((kind) => kind === values['kind']) ?? 'visit',
          ...given('note', values['note']),
        },
      }),
      done: say('tabRegister.choice.visited'),
    });
  const choose = (): void =>
    ask({
      title: say('tabRegister.choice.chooseLabel', { service }),
      fields: [
        {
          name: 'chosenBy',
          label: say('tabRegister.choice.chosenBy'),
          kind: 'choice',
          required: true,
          options: choosers.map((one) => ({ value: one, label: say(individualNames.chooser[one]) })),
        },
        { name: 'registered', label: say('tabRegister.choice.registered'), kind: 'check' },
        { name: 'meetsNeeds', label: say('tabRegister.choice.meetsNeeds'), kind: 'check' },
        { name: 'reason', label: say('tabRegister.person.note'), kind: 'text' },
      ],
      submit: say('tabRegister.choice.choose'),
      command: (values) => ({
        individual: view.id,
        command: {
          type: 'recordChoice',
          option: option.id,
          chosenBy: choosers.find((one) => one === values['chosenBy']) ?? 'person',
          registered: values['registered'] === 'yes',
          meetsNeeds: values['meetsNeeds'] === 'yes',
          ...given('reason', values['reason']),
        },
      }),
      done: say('tabRegister.choice.done'),
    });
  const withdraw = (): void =>
    ask({
      title: say('tabRegister.choice.withdraw'),
      fields: [reasonField(words)],
      submit: say('tabRegister.choice.withdraw'),
      command: (values) => ({
        individual: view.id,
        command: { type: 'withdrawChoice', reason: values['reason']?.trim() ?? '' },
      }),
      done: say('tabRegister.choice.withdrawn'),
    });
  return (
    <li>
      <Card
        title={service}
        beside={
          <Row>
            {option.chosen && (
              <Badge appearance="tint" color="success">
                {say('tabRegister.choice.chosen')}
              </Badge>
            )}
            {option.outOfArea && <Badge appearance="outline">{say('tabRegister.choice.outOfArea')}</Badge>}
          </Row>
        }
      >
        {option.note !== null && <Text>{option.note}</Text>}
        {option.visits.map((one) => (
          <Text key={`${one.on}${one.at}`}>
            {say('tabRegister.choice.visits')}:{' '}
            {say('tabRegister.choice.seen', {
              kind: say(individualNames.visit[one.kind]),
              date: short(one.on),
            })}
            {one.note !== null && ` – ${one.note}`}
          </Text>
        ))}
        {option.chosen && view.choice !== null ? (
          <Chosen choice={view.choice} />
        ) : (
          <Stamp by={option.by} at={option.at} />
        )}
        {view.may.change && view.removed === null && (
          <Row>
            {option.chosen ? (
              <Button size="small" onClick={withdraw}>
                {say('tabRegister.choice.withdraw')}
              </Button>
            ) : (
              <Button
                size="small"
                appearance="primary"
                aria-label={say('tabRegister.choice.chooseLabel', { service })}
                onClick={choose}
              >
                {say('tabRegister.choice.choose')}
              </Button>
            )}
            <Button
              size="small"
              aria-label={say('tabRegister.choice.visitLabel', { service })}
              onClick={visit}
            >
              {say('tabRegister.choice.visit')}
            </Button>
          </Row>
        )}
      </Card>
    </li>
  );
};

/** What was offered, what was visited, what was chosen and by whom (PFP App. A 7.5–7.10). */
export const ChoicePart = ({ view }: { readonly view: IndividualView }) => {
  const words = useWords();
  const { say } = words;
  const { ask } = useRegisterFrame();
  const offer = (): void =>
    ask({
      title: say('tabRegister.choice.offer'),
      fields: [
        { name: 'service', label: say('tabRegister.choice.service'), kind: 'line', required: true },
        { name: 'outOfArea', label: say('tabRegister.choice.outOfArea'), kind: 'check' },
        noteField(words),
      ],
      submit: say('tabRegister.choice.offer'),
      command: (values) => ({
        individual: view.id,
        command: {
          type: 'offerOption',
          service: values['service']?.trim() ?? '',
          outOfArea: values['outOfArea'] === 'yes',
          ...given('note', values['note']),
        },
      }),
      done: say('tabRegister.choice.offered'),
    });
  return (
    <Section
      title={say('tabRegister.choice.title')}
      actions={
        view.may.change &&
        view.removed === null && <Button onClick={offer}>{say('tabRegister.choice.offer')}</Button>
      }
    >
      {view.options.length === 0 ? (
        <Text>{say('tabRegister.choice.none')}</Text>
      ) : (
        <Cards>
          {view.options.map((option) => (
            <OptionCard key={option.id} option={option} view={view} />
          ))}
        </Cards>
      )}
    </Section>
  );
};
