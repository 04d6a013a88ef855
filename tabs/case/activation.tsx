import { Badge, Button, Link, Text } from '@fluentui/react-components';
import { useCaseFrame } from '../components/case-frame.tsx';
import { londonInstant } from '../components/dates.ts';
import { Facts } from '../components/facts.tsx';
import { Stamp } from '../components/marks.tsx';
import { Card, Row, Section } from '../components/section.tsx';
import { hashOf } from '../components/routes.ts';
import { useWords } from '../components/words.tsx';

const capacities = ['lead', 'deputy', 'administrative-staff'] as const;

/** How the lead was told, and who acknowledged it (PFP 4.3, 4.4). */
export const Activation = () => {
  const { view, mayAct, lead, ask } = useCaseFrame();
  const { say, moment } = useWords();
  if (!view.asksActivation) return null;
  const { activation } = view;
  const capacityNames = {
    lead: say('tabCase.activation.lead'),
    deputy: say('tabCase.activation.deputy'),
    'administrative-staff': say('tabCase.activation.staff'),
  } as const;

  const record = (): void =>
    ask({
      title: say('tabCase.activation.record'),
      intro: say('tabCase.activation.intro'),
      fields: [
        {
          name: 'telephonedAt',
          label: say('tabCase.activation.telephonedAt'),
          kind: 'dateTime',
          required: true,
        },
        { name: 'writtenAt', label: say('tabCase.activation.writtenAt'), kind: 'dateTime', required: true },
        {
          name: 'acknowledgedAt',
          label: say('tabCase.activation.acknowledgedAt'),
          kind: 'dateTime',
          required: true,
        },
        {
          name: 'by',
          label: say('tabCase.activation.acknowledgedBy'),
          kind: 'line',
          required: true,
          initial: view.group.find((member) => member.lead)?.name ?? '',
        },
        {
          name: 'as',
          label: say('tabCase.activation.acknowledgedAs'),
          kind: 'radio',
          required: true,
          initial: 'lead',
          options: capacities.map((value) => ({ value, label: capacityNames[value] })),
        },
      ],
      submit: say('tabCase.activation.record'),
      command: (values) => ({
        type: 'recordActivation',
        telephonedAt: londonInstant(values['telephonedAt'] ?? ''),
        writtenAt: londonInstant(values['writtenAt'] ?? ''),
        acknowledgedAt: londonInstant(values['acknowledgedAt'] ?? ''),
        acknowledgedBy: values['by']?.trim() ?? '',
        acknowledgedAs: capacities.find((one) => one === values['as']) ?? 'administrative-staff',
      }),
      done: say('tabCase.activation.recorded'),
    });

  return (
    <Section
      title={say('tabCase.activation.title')}
      actions={
        <Row>
          <Badge appearance="tint" color={activation === null ? 'warning' : 'success'}>
            {say(activation === null ? 'tabCase.activation.open' : 'tabCase.activation.done')}
          </Badge>
          {mayAct && lead && (
            <Button appearance={activation === null ? 'primary' : 'secondary'} onClick={record}>
              {say(activation === null ? 'tabCase.activation.record' : 'tabCase.activation.again')}
            </Button>
          )}
        </Row>
      }
    >
      <Text>{say('tabCase.activation.intro')}</Text>
      {activation !== null && (
        <Card>
          <Facts
            facts={[
              [say('tabCase.activation.telephonedAt'), moment(activation.telephonedAt)],
              [say('tabCase.activation.writtenAt'), moment(activation.writtenAt)],
              [say('tabCase.activation.acknowledgedAt'), moment(activation.acknowledgedAt)],
              [
                say('tabCase.activation.acknowledgedBy'),
                `${activation.acknowledgedBy} (${capacityNames[activation.acknowledgedAs]})`,
              ],
            ]}
          />
          <Stamp by={activation.by} at={activation.at} />
        </Card>
      )}
      <Link inline href={hashOf({ page: 'case', ref: view.ref, part: 'contacts' })}>
        {say('tabCase.activation.contacts')}
      </Link>
    </Section>
  );
};
