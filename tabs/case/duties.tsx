import { Badge, Button, Caption1, Link, Subtitle2, Text } from '@fluentui/react-components';
import { names, sayName } from '../../src/language/names.ts';
import { Fragment, useState } from 'react';
import type { DutyView } from '../../src/case/view-schema.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { given } from '../components/fields.ts';
import { Citation } from '../components/citation.tsx';
import { Deadline, ForceBadge } from '../components/marks.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import type { EditionInUse } from '../api/edition-schema.ts';
import { useEdition } from '../api/questions.ts';
import { hashOf } from '../components/routes.ts';
import { useWords, type Words } from '../components/words.tsx';
import { byProcedure } from './course.ts';
import { dutyWay } from './duty-ways.ts';
import { National } from './national.tsx';
import { partNames } from './part-names.ts';

const order = { must: 0, should: 1, may: 2 } as const;

/** Overdue first, then by force, then by day; duties without a day last. */
export const byUrgency = (a: DutyView, b: DutyView): number =>
  Number(b.deadline?.state === 'overdue') - Number(a.deadline?.state === 'overdue') ||
  order[a.force] - order[b.force] ||
  (a.deadline?.due ?? '9999').localeCompare(b.deadline?.due ?? '9999');

const units = {
  'working-days': 'tabCase.duty.workingDay',
  days: 'tabCase.duty.day',
  weeks: 'tabCase.duty.week',
  months: 'tabCase.duty.month',
} as const;

/** `Due again 1 day after each time it is done`, for duties that come again; else nothing. */
const sayRepeats = ({ say }: Words, duty: DutyView, edition: EditionInUse | undefined): string | null => {
  const repeats = edition?.procedures
    .find(({ id }) => id === duty.procedure)
    ?.duties.find(({ id }) => id === duty.id)?.repeats;
  if (repeats === undefined) return null;
  const { amount: count, unit } = repeats;
  return say('tabCase.duty.every', { count, unit: say(units[unit], { count }) });
};

const Duty = ({ duty }: { readonly duty: DutyView }) => {
  const { view, mayAct, ask } = useCaseFrame();
  const words = useWords();
  const { say, text, moment, language } = words;
  const met = duty.status === 'met';
  const edition = useEdition(view.edition);
  const repeats = sayRepeats(words, duty, edition.data);
  const way = dutyWay(duty, view, edition.data, words);

  const confirm = (): void =>
    ask({
      title: say('tab.duty.confirmTitle'),
      intro: text(duty.text),
      fields: [
        { name: 'note', label: say('tab.duty.how'), kind: 'text', required: true },
        { name: 'evidence', label: say('tab.case.link'), kind: 'link' },
      ],
      submit: say('tab.duty.confirmShort'),
      command: (values) => ({
        type: 'confirmDuty',
        duty: duty.id,
        note: values['note']?.trim() ?? '',
        ...given('evidence', values['evidence']),
      }),
      done: say('tab.duty.confirmed'),
    });

  const withdraw = (): void =>
    ask({
      title: say('tab.duty.withdrawTitle'),
      intro: text(duty.text),
      fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text', required: true }],
      submit: say('tab.duty.withdrawShort'),
      command: (values) => ({
        type: 'withdrawDutyConfirmation',
        duty: duty.id,
        reason: values['reason']?.trim() ?? '',
      }),
      done: say('tab.duty.withdrawn'),
    });

  return (
    <li>
      <Card>
        <Row>
          <ForceBadge force={duty.force} />
          <Citation cite={duty.cite} />
          <Caption1>
            {say('tab.duty.responsible', { who: sayName('agency', duty.responsible, language) })}
          </Caption1>
          {met && (
            <Badge appearance="tint" color="success">
              {say(names.dutyStatus.met)}
            </Badge>
          )}
        </Row>
        <Text>{text(duty.text)}</Text>
        {duty.national !== null && <National text={duty.national} />}
        {repeats !== null && <Caption1>{repeats}</Caption1>}
        {duty.deadline !== null && <Deadline deadline={duty.deadline} />}
        {duty.metAt !== null && (
          <Caption1>
            {!met && `${say('tabCase.duty.again')}: `}
            {duty.metBy === null
              ? say('tab.duty.metAt', { date: moment(duty.metAt) })
              : say('tab.duty.metBy', { name: duty.metBy, date: moment(duty.metAt) })}
          </Caption1>
        )}
        {duty.note !== null && <Text italic>{duty.note}</Text>}
        {way !== null && (
          <Row>
            <Caption1>{say('tabCase.duty.ways.open', { why: way.why })}</Caption1>
            {way.part !== null && way.part !== 'overview' && (
              <Link
                href={hashOf({ page: 'case', ref: view.ref, part: way.part })}
                aria-label={say('tabCase.duty.ways.goLabel', {
                  part: say(partNames[way.part]),
                  cite: duty.cite,
                })}
              >
                {say('tabCase.duty.ways.go', { part: say(partNames[way.part]) })}
              </Link>
            )}
          </Row>
        )}
        {mayAct && duty.byHand && (
          <Row>
            {met ? (
              <Button
                size="small"
                aria-label={say('tab.duty.withdraw', { cite: duty.cite })}
                onClick={withdraw}
              >
                {say('tab.duty.withdrawShort')}
              </Button>
            ) : (
              <Button
                size="small"
                aria-label={say('tab.duty.confirm', { cite: duty.cite })}
                onClick={confirm}
              >
                {say('tab.duty.confirmShort')}
              </Button>
            )}
          </Row>
        )}
      </Card>
    </li>
  );
};

export const Duties = () => {
  const { view } = useCaseFrame();
  const { say, text } = useWords();
  const [showMet, setShowMet] = useState(false);
  const open = view.duties.filter((duty) => duty.status === 'open').toSorted(byUrgency);
  const met = view.duties.filter((duty) => duty.status === 'met');
  const groups = byProcedure([...open, ...(showMet ? met : [])], view);
  return (
    <Section title={say('tab.duty.title')}>
      <Text>{say('tab.duty.openCount', { count: open.length })}</Text>
      {groups.map((group) => (
        <Fragment key={group.id}>
          {groups.length > 1 && (
            <Subtitle2 as="h3" style={{ margin: 0 }}>
              {group.id === view.procedure.id
                ? text(group.title)
                : say('tabCase.duty.of', { procedure: text(group.title) })}
            </Subtitle2>
          )}
          <Cards>
            {group.things.map((duty) => (
              <Duty key={duty.id} duty={duty} />
            ))}
          </Cards>
        </Fragment>
      ))}
      {met.length > 0 && (
        <div>
          <Button appearance="subtle" aria-expanded={showMet} onClick={() => setShowMet(!showMet)}>
            {showMet ? say('tab.duty.hideMet') : say('tab.duty.showMet', { count: met.length })}
          </Button>
        </div>
      )}
    </Section>
  );
};
