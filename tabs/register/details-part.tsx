import { Button, Text } from '@fluentui/react-components';
import type { DetailGroup } from '../../src/individuals/details.ts';
import type { IndividualView } from '../../src/individuals/view-schema.ts';
import { personKey } from '../api/individuals.ts';
import { Citations } from '../components/citations.tsx';
import { Facts } from '../components/facts.tsx';
import { Citation } from '../components/citation.tsx';
import { Card, Cards, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { changeOf, type FieldGroup, formOf, nameOf, saidOf, typedOf } from './detail-form.ts';
import { leadNames } from './lead-names.ts';
import { useRegisterFrame } from './register-frame.tsx';

/** Groups that are read together, under one heading. */
const sections = [
  { key: 'tabRegister.person.about', groups: ['identity', 'language'] },
  { key: 'tabRegister.person.care', groups: ['care'] },
  { key: 'tabRegister.person.funding', groups: ['funding', 'money'] },
  { key: 'tabRegister.person.capacity', groups: ['capacity', 'dols', 'healthAttorney', 'financeAttorney'] },
  { key: 'tabRegister.person.family', groups: ['representative', 'carer', 'worker'] },
  { key: 'tabRegister.person.advocacy', groups: ['advocacy', 'safeguarding'] },
] as const satisfies readonly { readonly key: string; readonly groups: readonly DetailGroup[] }[];

/** Who leads, as it follows from the funding, with the paragraph (N10). */
const LeadAgency = ({ view }: { readonly view: IndividualView }) => {
  const { say, text } = useWords();
  const lead = view.leadAgency;
  return (
    <li>
      <Card title={say('tabRegister.person.leadTitle')}>
        {lead === null ? (
          <Text>{say('tabRegister.person.leadUnknown')}</Text>
        ) : (
          <>
            <Text weight="semibold">{say(leadNames[lead.lead])}</Text>
            <Text>{text(lead.text)}</Text>
            <Citations cite={lead.cite} also={lead.also} />
          </>
        )}
      </Card>
    </li>
  );
};

const heldIn = (view: IndividualView, group: FieldGroup): Readonly<Record<string, unknown>> =>
  Object.entries(view.details).find(([id]) => id === group.id)?.[1] ?? {};

const Group = ({ group, view }: { readonly group: FieldGroup; readonly view: IndividualView }) => {
  const words = useWords();
  const { say, text } = words;
  const { ask } = useRegisterFrame();
  const held = heldIn(view, group);
  const facts = group.fields.map(
    (field) => [text(field.label), saidOf(field, held[nameOf(field)], words)] as const,
  );
  const title = text(group.title);
  return (
    <li>
      <Card
        title={title}
        beside={
          <>
            <Citation cite={group.cite} />
            {view.may.change && view.removed === null && (
              <Button
                size="small"
                aria-label={say('tabRegister.person.editLabel', { group: title })}
                onClick={() =>
                  ask({
                    title,
                    fields: formOf(group, held, words),
                    submit: say('tabRegister.person.edit'),
                    standing: (known) => {
                      const now = known<IndividualView>(personKey(view.ref, view.id));
                      return now === undefined
                        ? null
                        : { version: now.version, values: typedOf(group, heldIn(now, group)) };
                    },
                    command: (values, at) => ({
                      individual: view.id,
                      command: { type: 'changeDetails', change: changeOf(group, held, values), ...at },
                    }),
                    done: say('tabRegister.person.saved'),
                  })
                }
              >
                {say('tabRegister.person.edit')}
              </Button>
            )}
          </>
        }
      >
        {facts.some(([, value]) => value !== '') ? (
          <Facts facts={facts} />
        ) : (
          <Text>{say('tabRegister.person.nothing')}</Text>
        )}
      </Card>
    </li>
  );
};

/** All that is held about a person, each group changed in a dialog of its own. */
export const Details = ({
  view,
  groups,
}: {
  readonly view: IndividualView;
  readonly groups: readonly FieldGroup[];
}) => {
  const { say } = useWords();
  return (
    <>
      {sections.map((section) => (
        <Section key={section.key} title={say(section.key)}>
          <Cards>
            {section.key === 'tabRegister.person.funding' && <LeadAgency view={view} />}
            {section.groups.flatMap((id) => {
              const group = groups.find((one) => one.id === id);
              return group === undefined ? [] : [<Group key={id} group={group} view={view} />];
            })}
          </Cards>
        </Section>
      ))}
    </>
  );
};
