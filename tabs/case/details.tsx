import { Badge, Button, Text } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { names } from '../../src/language/names.ts';
import { useEdition } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Facts } from '../components/facts.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { Citation } from '../components/citation.tsx';
import { Stamp } from '../components/marks.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';

/** Fetched when somebody is to be added, which most readers of a case never do. */
const PersonPicker = lazyPage([], async () => (await import('../components/person-picker.tsx')).PersonPicker);

const Group = () => {
  const { view, mayAct, lead, ask } = useCaseFrame();
  const { say, text } = useWords();
  const [isAdding, setIsAdding] = useState(false);
  const edition = useEdition(view.edition);
  const roles = edition.data?.procedures.find((one) => one.id === view.procedure.id)?.roles ?? [];
  return (
    <Section title={say('tab.case.group')}>
      <Cards>
        {view.group.map((member) => (
          <li key={member.key}>
            <Card>
              <Row>
                <Text weight="semibold">{member.name}</Text>
                {member.lead && (
                  <Badge appearance="tint" color="brand">
                    {say('tab.case.lead')}
                  </Badge>
                )}
              </Row>
              <Text size={200}>
                {text(member.roleTitle)} · {member.agency}
              </Text>
              {mayAct && lead && view.group.length > 1 && (
                <div>
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() =>
                      ask({
                        title: say('tab.case.removeMember', { name: member.name }),
                        fields: [
                          { name: 'reason', label: say('tab.case.why'), kind: 'text', required: true },
                        ],
                        submit: say('common.button.remove'),
                        command: (values) => {
                          const [tenant = '', objectId = ''] = member.key.split(':');
                          return {
                            type: 'removeMember',
                            member: { tenant, objectId },
                            reason: values['reason']?.trim() ?? '',
                          };
                        },
                        done: say('tab.case.removed'),
                      })
                    }
                  >
                    {say('tab.case.removeMember', { name: member.name })}
                  </Button>
                </div>
              )}
            </Card>
          </li>
        ))}
      </Cards>
      {mayAct && lead && !isAdding && (
        <Button onClick={() => setIsAdding(true)}>{say('tab.case.addMember')}</Button>
      )}
      {mayAct && lead && isAdding && (
        <Suspense fallback={<Loading />}>
          <PersonPicker
            focus
            onChoose={(person) =>
              ask({
                title: say('tab.case.addMember'),
                intro: `${person.name} · ${person.agency}`,
                fields: [
                  {
                    name: 'role',
                    label: say('tab.case.role'),
                    kind: 'choice',
                    required: true,
                    options: roles.map((role) => ({ value: role.id, label: text(role.title) })),
                  },
                ],
                submit: say('common.button.add'),
                command: (values) => ({
                  type: 'addMember',
                  member: { ...person, role: values['role'] ?? '' },
                }),
                done: say('tab.case.added'),
              })
            }
          />
        </Suspense>
      )}
    </Section>
  );
};

/** What the case rests on and who is in it. */
export const Details = () => {
  const { view } = useCaseFrame();
  const { say, text, day } = useWords();
  const { service } = view;
  return (
    <>
      <Group />
      <Section title={say('tab.case.details')}>
        <Card>
          <Facts
            facts={[
              [say('tab.case.provider'), service.provider],
              [say('tab.case.registration'), service.registrationNumber],
              [say('tab.case.address'), service.address],
              [say('tab.case.individual'), service.responsibleIndividual],
              [say('tab.case.manager'), service.registeredManager],
              [say('tab.case.mail'), service.providerMail],
              [say('tab.case.authority'), service.localAuthority],
              [say('tab.case.board'), service.healthBoard],
              [say('tab.case.leadAgency'), view.leadAgency],
              [say('tab.case.kind'), view.closureKind && say(names.closureKind[view.closureKind])],
              [say('tab.case.closesOn'), view.closesOn && day(view.closesOn)],
              [
                say('tab.case.quality'),
                view.qualityAssurance &&
                  [
                    say(view.qualityAssurance.considered ? 'tab.case.qualityYes' : 'tab.case.qualityNo'),
                    view.qualityAssurance.note,
                  ]
                    .filter(Boolean)
                    .join('\n'),
              ],
            ]}
          />
        </Card>
        {view.criteria.length > 0 && (
          <Card title={say('tab.case.criteria')}>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {view.criteria.map((criterion) => (
                <li key={criterion.id}>
                  {text(criterion.text)} <Citation cite={criterion.cite} />
                </li>
              ))}
            </ul>
          </Card>
        )}
        {view.overrides.length > 0 && (
          <Card title={say('tab.case.overrides')}>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {view.overrides.map((override) => (
                <li key={`${override.gate}${override.at}`}>
                  <Citation cite={override.cite} /> {override.reason}{' '}
                  <Stamp by={override.by} at={override.at} />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </Section>
    </>
  );
};
