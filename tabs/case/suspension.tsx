import { Badge, Button, Text } from '@fluentui/react-components';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Facts } from '../components/facts.tsx';
import { given, linesOf, type Values } from '../components/fields.ts';
import { Citation } from '../components/citation.tsx';
import { Stamp } from '../components/marks.tsx';
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
      title={say('tabParts.suspend.voluntary')}
      actions={
        mayAct && (
          <Row>
            <Button
              onClick={() =>
                ask({
                  title: say('tabParts.suspend.record'),
                  fields: [
                    { name: 'details', label: say('tabParts.suspend.details'), kind: 'text', required: true },
                    { name: 'commissioned', label: say('tabParts.suspend.commissioned'), kind: 'check' },
                    { name: 'self', label: say('tabParts.suspend.selfFunders'), kind: 'check' },
                  ],
                  submit: say('tabParts.suspend.record'),
                  command: (values) => ({
                    type: 'recordVoluntarySuspension',
                    details: values['details']?.trim() ?? '',
                    coversCommissioned: values['commissioned'] === 'yes',
                    coversSelfFunders: values['self'] === 'yes',
                  }),
                  done: say('tabParts.suspend.recorded'),
                })
              }
            >
              {say('tabParts.suspend.record')}
            </Button>
            <Button
              appearance="subtle"
              onClick={() =>
                ask({
                  title: say('tabParts.suspend.askTitle'),
                  fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text' }],
                  submit: say('tabParts.suspend.send'),
                  command: (values) => ({
                    type: 'requestVoluntarySuspension',
                    ...given('reason', values['reason']),
                  }),
                  done: '',
                })
              }
            >
              {say('tabParts.suspend.ask')}
            </Button>
          </Row>
        )
      }
    >
      <Text>
        {say('tabParts.suspend.voluntaryText')} <Citation cite="Code 5.22" />
      </Text>
      <Cards>
        {view.voluntarySuspensions.map((one) => (
          <li key={one.at}>
            <Card>
              <Text>{one.details}</Text>
              <Text size={200}>
                {say('tabParts.suspend.covers', {
                  who:
                    [
                      one.coversCommissioned ? say('tabParts.suspend.coversCommissioned') : null,
                      one.coversSelfFunders ? say('tabParts.suspend.coversSelf') : null,
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
      title: say('tabParts.suspend.start'),
      intro: say('tabParts.suspend.intro'),
      fields: [
        { name: 'rationale', label: say('tabParts.suspend.rationale'), kind: 'text' },
        { name: 'risk', label: say('tabParts.suspend.risk'), kind: 'text' },
        {
          name: 'partners',
          label: say('tabParts.suspend.partners'),
          hint: say('tabParts.suspend.partnersHint'),
          kind: 'lines',
        },
        {
          name: 'joint',
          label: say('tabParts.suspend.joint'),
          hint: say('tabParts.suspend.jointHint'),
          kind: 'lines',
        },
        { name: 'jointNone', label: say('tabParts.suspend.jointNone'), kind: 'check' },
        { name: 'signName', label: say('tabParts.suspend.signName'), kind: 'line' },
        { name: 'signRole', label: say('tabParts.suspend.signRole'), kind: 'line' },
        { name: 'signOn', label: say('tabParts.suspend.signOn'), kind: 'date' },
        { name: 'reviewOn', label: say('tabParts.suspend.reviewOn'), kind: 'date' },
        { name: 'communications', label: say('tabParts.suspend.communications'), kind: 'text' },
      ],
      submit: say('tabParts.suspend.start'),
      command: suspendCommand,
      done: say('tabParts.suspend.started'),
    });

  const review = (): void =>
    ask({
      title: say('tabParts.suspend.review'),
      fields: [
        { name: 'finding', label: say('tabParts.suspend.finding'), kind: 'text', required: true },
        { name: 'next', label: say('tabParts.suspend.nextReview'), kind: 'date', required: true },
      ],
      submit: say('tabParts.suspend.review'),
      command: (values) => ({
        type: 'reviewSuspension',
        finding: values['finding']?.trim() ?? '',
        nextReviewOn: values['next'] ?? '',
      }),
      done: say('tabParts.suspend.reviewed'),
    });

  const lift = (): void =>
    ask({
      title: say('tabParts.suspend.lift'),
      fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text', required: true }],
      submit: say('tabParts.suspend.lift'),
      command: (values) => ({ type: 'liftSuspension', reason: values['reason']?.trim() ?? '' }),
      done: say('tabParts.suspend.lifted'),
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
                    {say('tabParts.suspend.review')}
                  </Button>
                  <Button onClick={lift}>{say('tabParts.suspend.lift')}</Button>
                </>
              ) : (
                <Button onClick={suspend}>{say('tabParts.suspend.start')}</Button>
              )}
            </Row>
          )
        }
      >
        {suspension === null ? (
          <Empty title={say('tabParts.suspend.none')} text={say('tabParts.suspend.intro')} />
        ) : (
          <Card
            title={say('tab.board.suspension')}
            beside={
              <Badge appearance="tint" color={inForce ? 'danger' : 'subtle'}>
                {say(inForce ? 'tabParts.suspend.inForce' : 'tabParts.suspend.notInForce')}
              </Badge>
            }
          >
            <Facts
              facts={[
                [say('tabParts.suspend.rationale'), suspension.rationale],
                [say('tabParts.suspend.risk'), suspension.riskAssessment],
                [say('tabParts.suspend.partners'), suspension.partnersAgreed.join('\n')],
                [
                  say('tabParts.suspend.joint'),
                  suspension.jointParties === 'none'
                    ? say('tabParts.suspend.jointNoneShort')
                    : suspension.jointParties.join('\n'),
                ],
                [
                  say('tabParts.suspend.signName'),
                  suspension.signOff &&
                    `${suspension.signOff.name}, ${suspension.signOff.role}, ${short(suspension.signOff.on)}`,
                ],
                [say('tabParts.suspend.reviewOn'), suspension.reviewOn && short(suspension.reviewOn)],
                [say('tabParts.suspend.communications'), suspension.communications],
              ]}
            />
            <Stamp by={suspension.started.by} at={suspension.started.at} />
            {suspension.lifted !== null && (
              <Text>
                {say('tabParts.suspend.liftedAt', { date: short(suspension.lifted.at) })}{' '}
                {suspension.lifted.reason}
              </Text>
            )}
          </Card>
        )}
        {suspension !== null && suspension.reviews.length > 0 && (
          <Card title={say('tabParts.suspend.reviews')}>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {suspension.reviews.map((one) => (
                <li key={one.at}>
                  {one.finding} ({say('tabParts.suspend.nextReview')}: {short(one.nextReviewOn)}){' '}
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
