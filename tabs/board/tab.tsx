import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { CasePage, fetchPart } from '../case/case-page.tsx';
import { useHostSettings } from '../api/questions.ts';
import type { Wire } from '../api/wire.ts';
import { lazyPage } from '../components/lazy-page.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { PageFoot } from '../components/page-foot.tsx';
import { PagesNav } from '../components/pages-nav.tsx';
import type { Route } from '../components/routes.ts';
import { Loading } from '../components/states.tsx';
import { useRoute } from '../components/use-route.ts';
import { useWords } from '../components/words.tsx';

const Board = lazyPage(['tabBoard'], async () => (await import('./board.tsx')).Board);
const Notice = lazyPage([], async () => (await import('./notice.tsx')).Notice);
const Glance = lazyPage(['tabBoard'], async () => (await import('./glance.tsx')).Glance);
const OpenCase = lazyPage(
  ['tabServices', 'earlyWarning', 'incident'],
  async () => (await import('./open-case.tsx')).OpenCase,
);
const Accessibility = lazyPage(
  ['accessibility'],
  async () => (await import('./accessibility.tsx')).Accessibility,
);
const Configure = lazyPage([], async () => (await import('./configure.tsx')).Configure);
const Services = lazyPage(
  ['tabServices', 'earlyWarning', 'incident'],
  async () => (await import('../services/services.tsx')).Services,
);
const ServicePage = lazyPage(
  ['tabAsk', 'tabServices', 'earlyWarning', 'incident'],
  async () => (await import('../services/service-page.tsx')).ServicePage,
);
const Incidents = lazyPage(
  ['tabIncidents'],
  async () => (await import('../incidents/incidents.tsx')).Incidents,
);
const IncidentPage = lazyPage(
  ['tabIncidents', 'earlyWarning', 'incident', 'tabServices'],
  async () => (await import('../incidents/incident-page.tsx')).IncidentPage,
);
const AskPage = lazyPage(['tabAsk'], async () => (await import('../ask/ask-page.tsx')).AskPage);
const EditionPage = lazyPage(
  ['tabAsk'],
  async () => (await import('../procedures/edition-page.tsx')).EditionPage,
);

const PanelPage = lazyPage(
  ['meetings', 'tabMeetings', 'tabParts'],
  async () => (await import('../meetings/panel-page.tsx')).PanelPage,
);

const pages = {
  board: Board,
  glance: Glance,
  configure: Configure,
  privacy: Notice,
  terms: Notice,
  accessibility: Accessibility,
  services: Services,
  service: ServicePage,
  incidents: Incidents,
  incident: IncidentPage,
  ask: AskPage,
  open: OpenCase,
  panel: PanelPage,
  procedures: EditionPage,
} as const satisfies Record<Exclude<Route['page'], 'case'>, { readonly fetchAhead: () => Promise<void> }>;

/** Fetches what an address will show, before anything is drawn; settled when it came, or did not. */
export const fetchPage = (wire: Wire, route: Route): Promise<void> =>
  route.page === 'case' ? fetchPart(wire, route.ref, route.part) : pages[route.page].fetchAhead();

const useStyles = makeStyles({
  frame: {
    boxSizing: 'border-box',
    maxWidth: '1180px',
    margin: '0 auto',
    padding: '12px 20px 48px',
    '@media (max-width: 520px)': { padding: '8px 12px 40px' },
    '@media (prefers-reduced-motion: reduce)': {
      // A time of nought makes no transition at all; the shortest one makes thousands when the theme changes.
      '& *': { animationDuration: '0.01ms !important', transitionDuration: '0s !important' },
    },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: '8px',
    minHeight: '40px',
  },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus': {
      left: '12px',
      top: '8px',
      zIndex: 10,
      padding: '8px 12px',
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  rehearsal: {
    display: 'block',
    padding: '6px 12px',
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
  },
});

const Page = ({ route }: { readonly route: Route }) => {
  switch (route.page) {
    case 'case':
      return <CasePage key={route.ref} caseRef={route.ref} part={route.part} />;
    case 'open':
      return <OpenCase key={`${route.service} ${route.procedure}`} from={route} />;
    case 'configure':
      return <Configure />;
    case 'privacy':
    case 'terms':
      return <Notice page={route.page} />;
    case 'accessibility':
      return <Accessibility />;
    case 'services':
      return <Services />;
    case 'service':
      return <ServicePage key={route.id} id={route.id} />;
    case 'incidents':
      return <Incidents />;
    case 'incident':
      return <IncidentPage key={route.ref} incidentRef={route.ref} part={route.part} />;
    case 'ask':
      return <AskPage />;
    case 'procedures':
      return <EditionPage key={route.edition} edition={route.edition} />;
    case 'panel':
      return <PanelPage key={route.ref} caseRef={route.ref} meeting={route.meeting} />;
    case 'glance':
      return <Glance />;
    case 'board':
      return <Board />;
  }
};

/** The tab: a line above everything, and the page that the address names. */
export const Tab = ({ fetched }: { readonly fetched: Promise<void> }) => {
  const styles = useStyles();
  const { say } = useWords();
  const route = useRoute();
  const host = useHostSettings();
  const [isFetched, setFetched] = useState(false);
  useEffect(() => {
    // Not by suspending: React shows what it had to wait for 300 ms later at the earliest.
    void fetched.then(() => setFetched(true));
  }, [fetched]);
  return (
    <div className={styles.frame}>
      <Link
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          // The address is the route: only the focus moves.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {say('tab.skip')}
      </Link>
      <div role="banner" className={styles.bar}>
        {/* The side panel has room for one thing. */}
        {route.page === 'configure' || route.page === 'panel' ? (
          <Text weight="semibold">Hafan</Text>
        ) : (
          <PagesNav page={route.page} />
        )}
        <LanguageSwitch />
      </div>
      <main id="main" tabIndex={-1} style={{ outline: 'none' }}>
        {host.data?.mode === 'rehearsal' && (
          <Text size={200} className={styles.rehearsal}>
            {say('tab.rehearsal')}
          </Text>
        )}
        <Suspense fallback={<Loading />}>{isFetched ? <Page route={route} /> : <Loading />}</Suspense>
      </main>
      {route.page !== 'configure' && <PageFoot />}
    </div>
  );
};
