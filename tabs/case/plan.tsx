import { Badge, Button, Caption1, Text } from '@fluentui/react-components';
import { names } from '../../src/language/names.ts';
import type { ActionView } from '../../src/case/view-schema.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { type FormField, given, type Values } from '../components/fields.ts';
import { Stamp } from '../components/marks.tsx';
import { OutLink } from '../components/out-link.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { actionFields, isGroups, typedAction } from './action-form.ts';
import { caseStanding } from './case-standing.ts';

type Progress = NonNullable<ActionView['progress']>;
const progressOf = (value: string | undefined): Progress =>
  value === 'at-risk' || value === 'stalled' ? value : 'on-track';

const colors = { open: 'informative', met: 'success', withdrawn: 'subtle' } as const;

/** What stands at an action, for a form about it. */
const actionStanding = (ref: string, id: string, valuesOf: (action: ActionView) => Values) =>
  caseStanding(ref, ({ plan }) => {
    const action = plan.actions.find((one) => one.id === id);
    return action === undefined ? undefined : valuesOf(action);
  });

const Action = ({ action }: { readonly action: ActionView }) => {
  const { view, mayAct, lead, ask } = useCaseFrame();
  const words = useWords();
  const { say, short } = words;
  const { number, id } = action;
  const reasonField: FormField = { name: 'reason', label: say('tab.case.why'), kind: 'text', required: true };

  return (
    <li>
      <Card
        title={say('tabParts.plan.number', { number })}
        beside={
          <Row>
            <Badge appearance="tint" color={colors[action.status]}>
              {say(names.actionStatus[action.status])}
            </Badge>
            {action.progress !== null && action.status === 'open' && (
              <Badge appearance="outline" color={action.progress === 'on-track' ? 'success' : 'warning'}>
                {say(names.progress[action.progress])}
              </Badge>
            )}
            {action.overdue && (
              <Badge appearance="tint" color="danger">
                {say('tabParts.plan.overdue')}
              </Badge>
            )}
          </Row>
        }
      >
        <Text>{action.text}</Text>
        <Caption1>
          {say(names.actionSource[action.source])} · {action.owner} ·{' '}
          {say('tab.deadline.due', { date: short(action.due) })}
        </Caption1>
        {action.note !== null && <Text italic>{action.note}</Text>}
        {action.evidence !== null && <Text>{action.evidence}</Text>}
        {action.link !== null && <OutLink href={action.link} label={say('tabParts.item.evidence')} />}
        <Stamp by={action.changed.by} at={action.changed.at} />
        {mayAct && (
          <Row>
            {action.status === 'open' && (
              <>
                <Button
                  size="small"
                  appearance="primary"
                  aria-label={say('tabParts.plan.meetLabel', { number })}
                  onClick={() =>
                    ask({
                      title: say('tabParts.plan.meetLabel', { number }),
                      intro: action.text,
                      fields: [
                        {
                          name: 'evidence',
                          label: say('tabParts.plan.metHow'),
                          kind: 'text',
                          required: true,
                        },
                        { name: 'link', label: say('tab.case.link'), kind: 'link' },
                      ],
                      submit: say('tabParts.plan.meet'),
                      command: (values) => ({
                        type: 'meetAction',
                        action: id,
                        evidence: values['evidence']?.trim() ?? '',
                        ...given('link', values['link']),
                      }),
                      done: say('tabParts.plan.metDone'),
                    })
                  }
                >
                  {say('tabParts.plan.meet')}
                </Button>
                <Button
                  size="small"
                  aria-label={say('tabParts.plan.reviewLabel', { number })}
                  onClick={() =>
                    ask({
                      title: say('tabParts.plan.reviewLabel', { number }),
                      intro: action.text,
                      fields: [
                        {
                          name: 'progress',
                          label: say('tabParts.plan.progressLabel'),
                          kind: 'choice',
                          required: true,
                          initial: action.progress ?? 'on-track',
                          options: [
                            { value: 'on-track', label: say(names.progress['on-track']) },
                            { value: 'at-risk', label: say(names.progress['at-risk']) },
                            { value: 'stalled', label: say(names.progress.stalled) },
                          ],
                        },
                        { name: 'note', label: say('tab.case.note'), kind: 'text', required: true },
                      ],
                      submit: say('tabParts.plan.review'),
                      standing: actionStanding(view.ref, id, (now) => ({
                        progress: now.progress ?? 'on-track',
                      })),
                      command: (values, at) => ({
                        type: 'reviewAction',
                        action: id,
                        progress: progressOf(values['progress']),
                        note: values['note']?.trim() ?? '',
                        ...at,
                      }),
                      done: say('tabParts.plan.reviewed'),
                    })
                  }
                >
                  {say('tabParts.plan.review')}
                </Button>
                <Button
                  size="small"
                  aria-label={say('tabParts.plan.updateLabel', { number })}
                  onClick={() =>
                    ask({
                      title: say('tabParts.plan.updateLabel', { number }),
                      fields: [
                        ...actionFields(words, { action, groups: isGroups(action) }),
                        { name: 'note', label: say('tab.case.note'), kind: 'text' },
                      ],
                      submit: say('tabParts.plan.update'),
                      standing: actionStanding(view.ref, id, ({ text, source, owner, due }) => ({
                        text,
                        source,
                        owner,
                        due,
                      })),
                      command: (values, at) => ({
                        type: 'updateAction',
                        action: id,
                        change: typedAction(values),
                        ...given('note', values['note']),
                        ...at,
                      }),
                      done: say('tabParts.plan.updated'),
                    })
                  }
                >
                  {say('tabParts.plan.update')}
                </Button>
              </>
            )}
            {action.status === 'open' && lead && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={say('tabParts.plan.withdrawLabel', { number })}
                onClick={() =>
                  ask({
                    title: say('tabParts.plan.withdrawLabel', { number }),
                    intro: action.text,
                    fields: [reasonField],
                    submit: say('tabParts.plan.withdraw'),
                    command: (values) => ({
                      type: 'withdrawAction',
                      action: id,
                      reason: values['reason']?.trim() ?? '',
                    }),
                    done: say('tabParts.plan.withdrawn'),
                  })
                }
              >
                {say('tabParts.plan.withdraw')}
              </Button>
            )}
            {action.status !== 'open' && (
              <Button
                size="small"
                aria-label={say('tabParts.plan.reopenLabel', { number })}
                onClick={() =>
                  ask({
                    title: say('tabParts.plan.reopenLabel', { number }),
                    intro: action.text,
                    fields: [reasonField],
                    submit: say('tabParts.plan.reopen'),
                    command: (values) => ({
                      type: 'reopenAction',
                      action: id,
                      reason: values['reason']?.trim() ?? '',
                    }),
                    done: say('tabParts.plan.reopened'),
                  })
                }
              >
                {say('tabParts.plan.reopen')}
              </Button>
            )}
          </Row>
        )}
      </Card>
    </li>
  );
};

/** The improvement action plan; the provider owns it (Code 5.12). */
export const Plan = () => {
  const { view, mayAct, lead, ask } = useCaseFrame();
  const words = useWords();
  const { say, short } = words;
  const { plan } = view;
  const remedies = plan.actions.filter((action) => !isGroups(action));
  const own = plan.actions.filter(isGroups);

  const addGroup = (): void =>
    ask({
      title: say('tabCase.plan.addGroup'),
      fields: actionFields(words, { groups: true }),
      submit: say('tabParts.plan.add'),
      command: (values) => ({ type: 'addAction', action: typedAction(values) }),
      done: say('tabParts.plan.added'),
    });

  const add = (): void =>
    ask({
      title: say('tabParts.plan.addTitle'),
      fields: [
        ...actionFields(words, { groups: false }),
        // Once one is recorded, another has a button of its own.
        ...(plan.providerResponses.length > 0
          ? []
          : [
              {
                name: 'response',
                label: say('tabParts.plan.response'),
                hint: say('tabParts.plan.responseHint'),
                kind: 'text' as const,
              },
            ]),
      ],
      submit: say('tabParts.plan.add'),
      command: (values) => ({
        type: 'addAction',
        action: typedAction(values),
        ...given('providerResponse', values['response']),
      }),
      done: say('tabParts.plan.added'),
    });

  const agree = (): void =>
    ask({
      title: say('tabParts.plan.agreeTitle'),
      fields: [
        {
          name: 'with',
          label: say('tabParts.plan.agreedWith'),
          kind: 'line',
          required: true,
          initial: view.service.responsibleIndividual,
        },
        { name: 'note', label: say('tab.case.note'), kind: 'text' },
      ],
      submit: say('tabParts.plan.agree'),
      command: (values) => ({
        type: 'agreePlan',
        agreedWith: values['with']?.trim() ?? '',
        ...given('note', values['note']),
      }),
      done: say('tabParts.plan.agreed'),
    });

  const respond = (): void =>
    ask({
      title: say('tabParts.plan.respond'),
      fields: [{ name: 'response', label: say('tabParts.plan.responseText'), kind: 'text', required: true }],
      submit: say('tabParts.plan.respond'),
      command: (values) => ({ type: 'recordProviderResponse', response: values['response']?.trim() ?? '' }),
      done: say('tabParts.plan.responded'),
    });

  return (
    <>
      <Section
        title={say('tab.case.plan')}
        actions={
          mayAct && (
            <Row>
              <Button appearance="primary" onClick={add}>
                {say('tabParts.plan.add')}
              </Button>
              <Button onClick={respond}>{say('tabParts.plan.respond')}</Button>
              {lead && plan.agreed === null && <Button onClick={agree}>{say('tabParts.plan.agree')}</Button>}
            </Row>
          )
        }
      >
        <Text>{say('tabParts.plan.intro')}</Text>
        <Text>
          {say('tabParts.plan.counts', { open: plan.open, met: plan.met })} ·{' '}
          {plan.agreed === null
            ? say('tabParts.plan.notAgreed')
            : say('tabParts.plan.agreedAt', { who: plan.agreed.agreedWith, date: short(plan.agreed.at) })}
        </Text>
        {plan.actions.length === 0 && (
          <Empty title={say('tabParts.plan.empty')} text={say('tabParts.plan.emptyText')} />
        )}
      </Section>
      <Section title={say('tabCase.plan.provider')}>
        {remedies.length === 0 ? (
          <Text>{say('tabCase.plan.noProvider')}</Text>
        ) : (
          <Cards>
            {remedies.map((action) => (
              <Action key={action.id} action={action} />
            ))}
          </Cards>
        )}
      </Section>
      <Section
        title={say('tabCase.plan.group')}
        actions={mayAct && <Button onClick={addGroup}>{say('tabCase.plan.addGroup')}</Button>}
      >
        <Text>{say('tabCase.plan.groupIntro')}</Text>
        {own.length === 0 ? (
          <Text>{say('tabCase.plan.noGroup')}</Text>
        ) : (
          <Cards>
            {own.map((action) => (
              <Action key={action.id} action={action} />
            ))}
          </Cards>
        )}
      </Section>
      {plan.providerResponses.length > 0 && (
        <Section title={say('tabParts.plan.responses')}>
          <Cards>
            {plan.providerResponses.map((response) => (
              <li key={response.at}>
                <Card>
                  <Text>{response.response}</Text>
                  <Stamp by={response.by} at={response.at} />
                </Card>
              </li>
            ))}
          </Cards>
        </Section>
      )}
    </>
  );
};
