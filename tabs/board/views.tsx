import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { BookmarkAddRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { BoardViewList } from '../../src/server/contract/board.ts';
import { useChangeViews, type ViewChange } from '../api/board.ts';
import type { BoardFilter } from '../api/questions.ts';
import { Lacking } from '../components/answered.tsx';
import { type Ask, AskDialog } from '../components/ask-dialog.tsx';
import { useAsking } from '../components/use-asking.ts';
import { useWords } from '../components/words.tsx';
import { boardHash, filterOf, openCases, queryOf } from './board-address.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    flexGrow: 1,
    minWidth: 0,
  },
  link: {
    display: 'block',
    padding: '5px 12px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    '&[aria-current]': {
      backgroundColor: tokens.colorNeutralForeground1,
      color: tokens.colorNeutralBackground1,
    },
  },
});

type View = BoardViewList['views'][number];

/** Views that everybody has, and those that this person has kept; the one that is shown is marked. */
export const Views = ({
  filter,
  views,
  failed,
  onRetry,
}: {
  readonly filter: BoardFilter;
  readonly views: readonly View[];
  readonly failed: boolean;
  readonly onRetry: () => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const sending = useChangeViews();
  const { asked, ask, close } = useAsking<Ask<ViewChange>>();
  const { page: _page, ...shown } = filter;
  const now = queryOf(shown);
  const chosen = views.find((view) => view.filter === now);
  const common = [
    { id: 'open', name: say('tabBoard.views.open'), filter: queryOf(openCases) },
    { id: 'mine', name: say('tabBoard.views.mine'), filter: queryOf({ status: 'open', mine: true }) },
  ];

  const fields = (view?: View): Ask<ViewChange>['fields'] => [
    {
      name: 'name',
      label: say('tabBoard.views.name'),
      kind: 'line',
      required: true,
      ...(view ? { initial: view.name } : {}),
    },
    {
      name: 'isDefault',
      label: say('tabBoard.views.isDefault'),
      kind: 'check',
      ...(view?.isDefault === true ? { initial: 'yes' } : {}),
    },
  ];
  const keep = (): void =>
    ask({
      title: say('tabBoard.views.keepTitle'),
      intro: say('tabBoard.views.keepIntro'),
      fields: fields(),
      submit: say('tabBoard.views.save'),
      command: (values) => ({
        type: 'keep',
        id: crypto.randomUUID(),
        name: (values['name'] ?? '').trim().slice(0, 60),
        filter: now,
        isDefault: values['isDefault'] === 'yes',
      }),
      done: say('tabBoard.views.kept'),
    });
  const change = (view: View): void =>
    ask({
      title: say('tabBoard.views.changeTitle'),
      fields: fields(view),
      submit: say('tabBoard.views.save'),
      command: (values) => ({
        type: 'keep',
        id: view.id,
        name: (values['name'] ?? '').trim().slice(0, 60),
        filter: view.filter,
        isDefault: values['isDefault'] === 'yes',
      }),
      done: say('tabBoard.views.changed'),
    });
  const remove = (view: View): void =>
    ask({
      title: say('tabBoard.views.removeTitle'),
      intro: say('tabBoard.views.removeIntro', { name: view.name }),
      fields: [],
      submit: say('tabBoard.views.remove'),
      command: () => ({ type: 'remove', id: view.id }),
      done: say('tabBoard.views.removed'),
    });

  return (
    <>
      <nav aria-label={say('tabBoard.views.title')} className={styles.row}>
        <ul role="list" className={styles.list}>
          {[...common, ...views].map((view) => (
            <li key={view.id}>
              <Link
                className={styles.link}
                href={boardHash(filterOf(view.filter))}
                aria-current={view.filter === now ? 'page' : undefined}
              >
                {'isDefault' in view && view.isDefault
                  ? say('tabBoard.views.default', { name: view.name })
                  : view.name}
              </Link>
            </li>
          ))}
        </ul>
        {chosen !== undefined && (
          <>
            <Button
              appearance="subtle"
              icon={<EditRegular />}
              aria-label={say('tabBoard.views.changeLabel', { name: chosen.name })}
              onClick={() => change(chosen)}
            >
              {say('tabBoard.views.change')}
            </Button>
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={say('tabBoard.views.removeLabel', { name: chosen.name })}
              onClick={() => remove(chosen)}
            >
              {say('tabBoard.views.remove')}
            </Button>
          </>
        )}
        {chosen === undefined && !common.some((view) => view.filter === now) && (
          <Button appearance="subtle" icon={<BookmarkAddRegular />} onClick={keep}>
            {say('tabBoard.views.keep')}
          </Button>
        )}
        {failed && <Lacking onRetry={onRetry}>{say('tabBoard.views.failed')}</Lacking>}
      </nav>
      {asked !== null && (
        <AskDialog key={asked.turn} ask={asked.ask} open={asked.open} sending={sending} onClose={close} />
      )}
    </>
  );
};
