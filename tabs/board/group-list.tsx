import { Button, Field, Select, Text } from '@fluentui/react-components';
import type { Member } from '../../src/case/commands.ts';
import type { ProcedureInUse } from '../api/edition-schema.ts';
import { PersonPicker } from '../components/person-picker.tsx';
import { Card, Cards, Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

/** Who is in the case's group, and in which role. */
export const GroupList = ({
  group,
  roles,
  onChange,
}: {
  readonly group: readonly Member[];
  readonly roles: ProcedureInUse['roles'];
  readonly onChange: (group: readonly Member[]) => void;
}) => {
  const { say, text } = useWords();
  const usual = roles.find((role) => role.lead !== true) ?? roles[0];
  return (
    <>
      <Text>{say('tab.open.groupHint')}</Text>
      <Cards>
        {group.map((member) => (
          <li key={member.objectId}>
            <Card>
              <Text weight="semibold">{member.name}</Text>
              <Text size={200}>{member.agency}</Text>
              <Row>
                <Field
                  label={say('tab.open.role', { name: member.name })}
                  style={{ minWidth: 0, maxWidth: '100%' }}
                >
                  {/* Some roles have long names. */}
                  <Select
                    style={{ minWidth: 0, maxWidth: '100%' }}
                    value={member.role}
                    onChange={(_, data) =>
                      onChange(
                        group.map((one) =>
                          one.objectId === member.objectId ? { ...one, role: data.value } : one,
                        ),
                      )
                    }
                  >
                    {roles.map((role) => (
                      <option key={role.id} value={role.id}>
                        {text(role.title)}
                      </option>
                    ))}
                  </Select>
                </Field>
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => onChange(group.filter((one) => one.objectId !== member.objectId))}
                >
                  {say('tab.open.removePerson', { name: member.name })}
                </Button>
              </Row>
            </Card>
          </li>
        ))}
      </Cards>
      <PersonPicker
        onChoose={(person) => {
          if (group.some((one) => one.objectId === person.objectId && one.tenant === person.tenant)) return;
          onChange([...group, { ...person, role: usual?.id ?? '' }]);
        }}
      />
    </>
  );
};
