import { Badge, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BoardFigures } from '../../src/server/contract/board.ts';
import { hashOf } from '../components/routes.ts';
import { useWords } from '../components/words.tsx';
import { boardHash } from './board-address.ts';

const useStyles = makeStyles({
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 150px), 1fr))',
    gap: '8px',
  },
  box: {
    minWidth: 0,
    padding: '4px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    '@media (max-width: 1100px)': {
      '& li, & a, & span': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    },
  },
  title: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 1100px)': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** So many of each are shown; the lists have the others. */
const SHOWN = 2;

interface Line {
  readonly key: string;
  readonly content: ReactNode;
}

const Box = ({
  title,
  none,
  lines,
}: {
  readonly title: string;
  readonly none: string;
  readonly lines: readonly Line[];
}) => {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <section className={styles.box}>
      <h2 className={styles.title}>{title}</h2>
      {lines.length === 0 ? (
        <Text>{none}</Text>
      ) : (
        <ul role="list" className={styles.list}>
          {lines.slice(0, SHOWN).map(({ key, content }) => (
            <li key={key}>{content}</li>
          ))}
        </ul>
      )}
      {lines.length > SHOWN && (
        <Caption1 block>{say('tabBoard.glance.more', { number: lines.length - SHOWN })}</Caption1>
      )}
    </section>
  );
};

const caseHash = (ref: string): string => hashOf({ page: 'case', ref, part: 'overview' });

/** What comes next and what wants a look: meetings, suspensions, incidents, early signs, providers. */
export const Ahead = ({ figures }: { readonly figures: BoardFigures }) => {
  const { say, text, short, moment } = useWords();
  const styles = useStyles();
  const { meetings, suspensions, incidents, services, providers, today } = figures;
  return (
    <div className={styles.lists}>
      <Box
        title={say('tabBoard.ahead.meetings')}
        none={say('tabBoard.ahead.meetingsNone')}
        lines={meetings.map(({ ref, service, start }) => ({
          key: ref,
          content: (
            <>
              <Link href={caseHash(ref)}>
                {service} ({ref})
              </Link>
              <Caption1 block>{moment(start)}</Caption1>
            </>
          ),
        }))}
      />
      <Box
        title={say('tabBoard.ahead.suspensions')}
        none={say('tabBoard.ahead.suspensionsNone')}
        lines={suspensions.map(({ ref, service, reviewOn }) => ({
          key: ref,
          content: (
            <>
              <Link href={caseHash(ref)}>
                {service} ({ref})
              </Link>
              <Caption1 block>
                {reviewOn === null
                  ? say('tabBoard.ahead.noReview')
                  : say(reviewOn < today ? 'tabBoard.ahead.reviewPast' : 'tabBoard.ahead.reviewOn', {
                      date: short(reviewOn),
                    })}
              </Caption1>
            </>
          ),
        }))}
      />
      <Box
        title={say('tabBoard.ahead.providers')}
        none={say('tabBoard.ahead.providersNone')}
        lines={providers.map(({ name, services: number, cases, overdueMusts }) => ({
          key: name,
          content: (
            <>
              <Link href={boardHash({ status: 'open', search: name })}>{name}</Link>
              <Caption1 block>
                {say('tabBoard.ahead.providerLine', { services: number, cases, musts: overdueMusts })}
              </Caption1>
            </>
          ),
        }))}
      />
      {incidents !== null && (
        <Box
          title={say('tabBoard.ahead.incidents')}
          none={say('tabBoard.ahead.incidentsNone')}
          lines={incidents.map(({ ref, title, provider, cases }) => ({
            key: ref,
            content: (
              <>
                <Link href={hashOf({ page: 'incident', ref, part: 'overview' })}>
                  {title} ({ref})
                </Link>
                <Caption1 block>
                  {provider} · {say('tabBoard.ahead.incidentCases', { number: cases })}
                </Caption1>
              </>
            ),
          }))}
        />
      )}
      {services !== null && (
        <Box
          title={say('tabBoard.ahead.services')}
          none={say('tabBoard.ahead.servicesNone')}
          lines={services.map(({ id, name, title, undecided }) => ({
            key: id,
            content: (
              <>
                <Link href={hashOf({ page: 'service', id })}>{name}</Link>
                <Caption1 block>{text(title)}</Caption1>
                {undecided && (
                  <Badge appearance="tint" color="warning">
                    {say('tabBoard.ahead.undecided')}
                  </Badge>
                )}
              </>
            ),
          }))}
        />
      )}
    </div>
  );
};
