import { Badge, Button, Caption1, ProgressBar, Switch, Text } from '@fluentui/react-components';
import { names, sayName } from '../../src/language/names.ts';
import { CheckmarkCircleFilled, CircleRegular, SubtractCircleRegular } from '@fluentui/react-icons';
import { Fragment, useState } from 'react';
import type { ItemView, SectionView } from '../../src/case/view-schema.ts';
import { useAct, useCaseFrame } from '../components/case-frame.tsx';
import { given, type Values } from '../components/fields.ts';
import { Citation } from '../components/citation.tsx';
import { ForceBadge, Stamp } from '../components/marks.tsx';
import { OutLink } from '../components/out-link.tsx';
import { useMe } from '../api/questions.ts';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { caseStanding } from './case-standing.ts';
import { byProcedure } from './course.ts';
import { National } from './national.tsx';

const marks = {
  open: <CircleRegular fontSize={20} aria-hidden />,
  done: <CheckmarkCircleFilled fontSize={20} aria-hidden />,
  'not-applicable': <SubtractCircleRegular fontSize={20} aria-hidden />,
} as const;

const colors = { open: 'informative', done: 'success', 'not-applicable': 'subtle' } as const;

/** What stands at an item, for a form about it. */
const itemStanding = (ref: string, id: string, valuesOf: (item: ItemView) => Values) =>
  caseStanding(ref, ({ sections }) => {
    const item = sections.flatMap(({ items }) => items).find((one) => one.id === id);
    return item === undefined ? undefined : valuesOf(item);
  });

const Item = ({ item }: { readonly item: ItemView }) => {
  const { view, mayAct, ask, offerUndo } = useCaseFrame();
  const { say, text, language } = useWords();
  const { act, busy, problem } = useAct();
  const what = text(item.text);

  const offerBack = (done: string): void =>
    offerUndo({
      text: say('tabCase.undo.done', { done, what }),
      command: { type: 'reopenItem', item: item.id },
      done: say('tabParts.item.undone'),
    });

  const note = (): void =>
    ask({
      title: say('tabParts.item.noteTitle'),
      intro: what,
      fields: [
        {
          name: 'note',
          label: say('tabParts.item.note'),
          kind: 'text',
          required: true,
          initial: item.note ?? '',
        },
        { name: 'evidence', label: say('tab.case.link'), kind: 'link', initial: item.evidence ?? '' },
      ],
      submit: say('tabParts.item.note'),
      standing: itemStanding(view.ref, item.id, ({ note, evidence }) => ({
        note: note ?? '',
        evidence: evidence ?? '',
      })),
      command: (values, at) => ({
        type: 'noteItem',
        item: item.id,
        note: values['note']?.trim() ?? '',
        ...given('evidence', values['evidence']),
        ...at,
      }),
      done: say('tabParts.item.noted'),
    });

  const notApplicable = (): void =>
    ask({
      title: say('tabParts.item.naTitle'),
      intro: what,
      fields: [{ name: 'reason', label: say('tabParts.item.why'), kind: 'text', required: true }],
      submit: say('tabParts.item.setNotApplicable'),
      command: (values) => ({
        type: 'setItemNotApplicable',
        item: item.id,
        reason: values['reason']?.trim() ?? '',
      }),
      done: say('tabParts.item.naDone'),
      after: () => offerBack(say(names.itemStatus['not-applicable'])),
    });

  const assign = (): void =>
    ask({
      title: say('tabCase.item.assignTitle'),
      intro: what,
      fields: [
        {
          name: 'to',
          label: say('tabCase.item.assignTitle'),
          kind: 'radio',
          initial: item.assigned?.key ?? '',
          options: [
            ...view.group.map((member) => ({
              value: member.key,
              label: `${member.name} · ${text(member.roleTitle)}`,
            })),
            { value: '', label: say('tabCase.item.nobody') },
          ],
        },
      ],
      submit: say('tabCase.item.assign'),
      standing: itemStanding(view.ref, item.id, ({ assigned }) => ({ to: assigned?.key ?? '' })),
      command: (values, at) => {
        const [tenant = '', objectId = ''] = (values['to'] ?? '').split(':');
        const to = objectId === '' ? null : { tenant, objectId };
        return { type: 'assignItem', item: item.id, to, ...at };
      },
      done: say('tabCase.item.assignedDone'),
    });

  const undo = (): void =>
    ask({
      title: say('tabParts.item.undoTitle'),
      intro: what,
      fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text' }],
      submit: say('tabParts.item.undo'),
      command: (values) => ({ type: 'reopenItem', item: item.id, ...given('reason', values['reason']) }),
      done: say('tabParts.item.undone'),
    });

  return (
    <li>
      <Card>
        <Row>
          {marks[item.status]}
          <Badge appearance="tint" color={colors[item.status]}>
            {say(names.itemStatus[item.status])}
          </Badge>
          <ForceBadge force={item.force} />
          <Citation cite={item.cite} />
          <Caption1>
            {say('tab.duty.responsible', { who: sayName('agency', item.responsible, language) })}
          </Caption1>
        </Row>
        <Text>{what}</Text>
        {item.national !== null && <National text={item.national} />}
        {item.assigned !== null && (
          <Caption1>{say('tabCase.item.assigned', { name: item.assigned.name })}</Caption1>
        )}
        {item.status !== 'open' && item.by !== null && item.at !== null && (
          <Row>
            <Stamp by={item.by} at={item.at} />
            {item.initials !== null && (
              <Caption1>{say('tabCase.item.initials', { initials: item.initials })}</Caption1>
            )}
          </Row>
        )}
        {item.reason !== null && <Text italic>{item.reason}</Text>}
        {item.note !== null && <Text italic>{item.note}</Text>}
        {item.evidence !== null && <OutLink href={item.evidence} label={say('tabParts.item.evidence')} />}
        {mayAct && (
          <Row>
            {item.status === 'open' ? (
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={busy}
                aria-label={say('tabParts.item.tickLabel', { text: what })}
                onClick={() =>
                  act({ type: 'tickItem', item: item.id }, say('tabParts.item.ticked'), () =>
                    offerBack(say(names.itemStatus.done)),
                  )
                }
              >
                {say('tabParts.item.tick')}
              </Button>
            ) : (
              <Button size="small" aria-label={say('tabParts.item.undoLabel', { text: what })} onClick={undo}>
                {say('tabParts.item.undo')}
              </Button>
            )}
            {item.status === 'open' && (
              <Button
                size="small"
                aria-label={say('tabParts.item.naLabel', { text: what })}
                onClick={notApplicable}
              >
                {say('tabParts.item.setNotApplicable')}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('tabParts.item.noteLabel', { text: what })}
              onClick={note}
            >
              {say('tabParts.item.note')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('tabCase.item.assignLabel', { text: what })}
              onClick={assign}
            >
              {say('tabCase.item.assign')}
            </Button>
          </Row>
        )}
        {problem}
      </Card>
    </li>
  );
};

const ChecklistSection = ({
  section,
  wanted,
}: {
  readonly section: SectionView;
  readonly wanted: (item: ItemView) => boolean;
}) => {
  const { say, text } = useWords();
  const shown = section.items.filter(wanted);
  return (
    <Section title={text(section.title)} actions={<Citation cite={section.cite} />}>
      <div>
        <Caption1>
          {say('tabParts.item.settled', { settled: section.settled, total: section.total })}
        </Caption1>
        <ProgressBar
          aria-label={text(section.title)}
          value={section.settled}
          max={Math.max(section.total, 1)}
          thickness="large"
        />
      </div>
      {shown.length === 0 ? (
        <Text>
          {section.settled === section.total ? say('tabParts.item.allSettled') : say('tabCase.item.noneMine')}
        </Text>
      ) : (
        <Cards>
          {shown.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </Cards>
      )}
    </Section>
  );
};

export const Checklist = () => {
  const { view } = useCaseFrame();
  const { say, text } = useWords();
  const me = useMe();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [mine, setMine] = useState(false);
  if (view.sections.length === 0) return <Empty level="h2" title={say('tabParts.item.empty')} />;
  const key = me.data === undefined ? null : `${me.data.tenant}:${me.data.objectId}`;
  const wanted = (item: ItemView): boolean =>
    (!onlyOpen || item.status === 'open') && (!mine || item.assigned?.key === key);
  const groups = byProcedure(view.sections, view);
  return (
    <>
      <Row>
        <Switch
          label={say('tabParts.item.onlyOpen')}
          checked={onlyOpen}
          onChange={(_, data) => setOnlyOpen(data.checked)}
        />
        <Switch
          label={say('tabCase.item.mine')}
          checked={mine}
          onChange={(_, data) => setMine(data.checked)}
        />
      </Row>
      {groups.map((group) => (
        <Fragment key={group.id}>
          {groups.length > 1 && (
            <Text size={400} weight="semibold">
              {say('tabCase.item.sections', { procedure: text(group.title) })}
            </Text>
          )}
          {group.things.map((section) => (
            <ChecklistSection key={section.id} section={section} wanted={wanted} />
          ))}
        </Fragment>
      ))}
    </>
  );
};
