import { Badge, Button, Text } from '@fluentui/react-components';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Facts } from '../components/facts.tsx';
import { given, linesOf, type Values } from '../components/fields.ts';
import { Citation, Stamp } from '../components/marks.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import type { CaseCommand } from '../api/asks.ts';

/** What was filled in; what was not is left out, and the case says what is missing (Code 5.19, 5.23). */
const suspendCommand = (values: Values): CaseCommand => {
  const partners = linesOf(values['partners']);
  const parties = linesOf(values['joint']);
  const [name, role, on] = [values['signName'], values['signRole'], values['signOn']].map(
    (v) => v?.trim() ?? '',
  );
  return {
    type: 'suspendCommissioning',
    ...given('rationale', values['rationale']),
    ...given('riskAssessment', values['risk']),
    ...(partners.length > 0 ? { partnersAgreed: [...partners] } : {}),
    ...(values['jointNone'] === 'yes'
      ? { jointParties: 'none' as const }
      : parties.length > 0
        ? { jointParties: [...parties] }
        : {}),
    ...(name && role && on ? { signOff: { name, role, on } } : {}),
    ...given('reviewOn', values['reviewOn']),
    ...given('communications', values['communications']),
  };
};

const Voluntary = () => {
  const { view, mayAct, ask } = useCaseFrame();
  const { say } = useWords();
  return (
    <Section
      title={say('tab.suspend.voluntary')}
      actions={
        mayAct && (
          <Row>
            <Button
              onClick={() =>
                ask({
                  title: say('tab.suspend.record'),
                  fields: [
                    { name: 'details', label: say('tab.suspend.details'), kind: 'text', required: true },
                    { name: 'commissioned', label: say('tab.suspend.commissioned'), kind: 'check' },
                    { name: 'self', label: say('tab.suspend.selfFunders'), kind: 'check' },
                  ],
                  submit: say('tab.suspend.record'),
                  command: (values) => ({
                    type: 'recordVoluntarySuspension',
                    details: values['details']?.trim() ?? '',
                    coversCommissioned: values['commissioned'] === 'yes',
                    coversSelfFunders: values['self'] === 'yes',
                  }),
                  done: say('tab.suspend.recorded'),
                })
              }
            >
              {say('tab.suspend.record')}
            </Button>
            <Button
              appearance="subtle"
              onClick={() =>
                ask({
                  title: say('tab.suspend.askTitle'),
                  fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text' }],
                  submit: say('tab.suspend.send'),
                  command: (values) => ({
                    type: 'requestVoluntarySuspension',
                    ...given('reason', values['reason']),
                  }),
                  done: '',
                })
              }
            >
              {say('tab.suspend.ask')}
            </Button>
          </Row>
        )
      }
    >
      <Text>
        {say('tab.suspend.voluntaryText')} <Citation cite="Code 5.22" />
      </Text>
      <Cards>
        {view.voluntarySuspensions.map((one) => (
          <li key={one.at}>
            <Card>
              <Text>{one.details}</Text>
              <Text size={200}>
                {say('tab.suspend.covers', {
                  who:
                    [
                      one.coversCommissioned ? say('tab.suspend.coversCommissioned') : null,
                      one.coversSelfFunders ? say('tab.suspend.coversSelf') : null,
                    ]
                      .filter((who) => who !== null)
                      .join(', ') || '–',
                })}
              </Text>
              <Stamp by={one.by} at={one.at} />
            </Card>
          </li>
        ))}
      </Cards>
    </Section>
  );
};

export const Suspension = () => {
  const { view, mayAct, lead, ask } = useCaseFrame();
  const { say, short } = useWords();
  const { suspension } = view;
  const inForce = suspension?.inForce === true;

  const suspend = (): void =>
    ask({
      title: say('tab.suspend.start'),
      intro: say('tab.suspend.intro'),
      fields: [
        { name: 'rationale', label: say('tab.suspend.rationale'), kind: 'text' },
        { name: 'risk', label: say('tab.suspend.risk'), kind: 'text' },
        {
          name: 'partners',
          label: say('tab.suspend.partners'),
          hint: say('tab.suspend.partnersHint'),
          kind: 'lines',
        },
        { name: 'joint', label: say('tab.suspend.joint'), hint: say('tab.suspend.jointHint'), kind: 'lines' },
        { name: 'jointNone', label: say('tab.suspend.jointNone'), kind: 'check' },
        { name: 'signName', label: say('tab.suspend.signName'), kind: 'line' },
        { name: 'signRole', label: say('tab.suspend.signRole'), kind: 'line' },
        { name: 'signOn', label: say('tab.suspend.signOn'), kind: 'date' },
        { name: 'reviewOn', label: say('tab.suspend.reviewOn'), kind: 'date' },
        { name: 'communications', label: say('tab.suspend.communications'), kind: 'text' },
      ],
      submit: say('tab.suspend.start'),
      command: suspendCommand,
      done: say('tab.suspend.started'),
    });

  const review = (): void =>
    ask({
      title: say('tab.suspend.review'),
      fields: [
        { name: 'finding', label: say('tab.suspend.finding'), kind: 'text', required: true },
        { name: 'next', label: say('tab.suspend.nextReview'), kind: 'date', required: true },
      ],
      submit: say('tab.suspend.review'),
      command: (values) => ({
        type: 'reviewSuspension',
        finding: values['finding']?.trim() ?? '',
        nextReviewOn: values['next'] ?? '',
      }),
      done: say('tab.suspend.reviewed'),
    });

  const lift = (): void =>
    ask({
      title: say('tab.suspend.lift'),
      fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text', required: true }],
      submit: say('tab.suspend.lift'),
      command: (values) => ({ type: 'liftSuspension', reason: values['reason']?.trim() ?? '' }),
      done: say('tab.suspend.lifted'),
    });

  return (
    <>
      <Section
        title={say('tab.case.suspension')}
        actions={
          mayAct &&
          lead && (
            <Row>
              {inForce ? (
                <>
                  <Button appearance="primary" onClick={review}>
                    {say('tab.suspend.review')}
                  </Button>
                  <Button onClick={lift}>{say('tab.suspend.lift')}</Button>
                </>
              ) : (
                <Button onClick={suspend}>{say('tab.suspend.start')}</Button>
              )}
            </Row>
          )
        }
      >
        {suspension === null ? (
          <Empty title={say('tab.suspend.none')} text={say('tab.suspend.intro')} />
        ) : (
          <Card
            title={say('tab.board.suspension')}
            beside={
              <Badge appearance="tint" color={inForce ? 'danger' : 'subtle'}>
                {say(inForce ? 'tab.suspend.inForce' : 'tab.suspend.notInForce')}
              </Badge>
            }
          >
            <Facts
              facts={[
                [say('tab.suspend.rationale'), suspension.rationale],
                [say('tab.suspend.risk'), suspension.riskAssessment],
                [say('tab.suspend.partners'), suspension.partnersAgreed.join('\n')],
                [
                  say('tab.suspend.joint'),
                  suspension.jointParties === 'none'
                    ? say('tab.suspend.jointNoneShort')
                    : suspension.jointParties.join('\n'),
                ],
                [
                  say('tab.suspend.signName'),
                  suspension.signOff &&
                    `${suspension.signOff.name}, ${suspension.signOff.role}, ${short(suspension.signOff.on)}`,
                ],
                [say('tab.suspend.reviewOn'), suspension.reviewOn && short(suspension.reviewOn)],
                [say('tab.suspend.communications'), suspension.communications],
              ]}
            />
            <Stamp by={suspension.started.by} at={suspension.started.at} />
            {suspension.lifted !== null && (
              <Text>
                {say('tab.suspend.liftedAt', { date: short(suspension.lifted.at) })}{' '}
                {suspension.lifted.reason}
              </Text>
            )}
          </Card>
        )}
        {suspension !== null && suspension.reviews.length > 0 && (
          <Card title={say('tab.suspend.reviews')}>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {suspension.reviews.map((one) => (
                <li key={one.at}>
                  {one.finding} ({say('tab.suspend.nextReview')}: {short(one.nextReviewOn)}){' '}
                  <Stamp by={one.by} at={one.at} />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </Section>
      <Voluntary />
    </>
  );
};
