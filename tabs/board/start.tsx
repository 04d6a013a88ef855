import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchAhead, wantRooms } from '../../src/language/rooms.ts';
import { askAhead, createWire } from '../api/wire.ts';
import { AppFrame } from '../components/app-frame.tsx';
import { hashOf, routeOf } from '../components/routes.ts';
import { startHost } from '../host/start-host.ts';
import { fetchPage, Tab } from './tab.tsx';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
document.body.style.margin = '0';

void wantRooms('case', 'common', 'tab', 'tabCase', 'tabLive');
const host = await startHost(window);
// Teams may ask for a page of its own, unless the address already names one.
if (host.subPageId !== null && window.location.hash.length <= 2)
  window.location.replace(`#/${host.subPageId.replace(/^#?\/?/, '')}`);

// Beside a meeting a case means its meeting.
if (host.sidePanel) {
  const asked = routeOf(window.location.hash);
  if (asked.page !== 'panel')
    window.location.replace(hashOf({ page: 'panel', ...(asked.page === 'case' ? { ref: asked.ref } : {}) }));
}

// Everything that the address will need is on its way before the first line is drawn.
const route = routeOf(window.location.hash);
const wire = createWire(host);
askAhead(wire, route.page === 'case' || route.page === 'panel' ? (route.ref ?? null) : null);
// After the questions are on the wire: a browser has six places, and scripts would take them all.
const fetched = new Promise<void>((done) => setTimeout(done)).then(() => {
  const page = fetchPage(wire, route);
  // Most people read what their Teams reads; whoever chose otherwise is known when the server has answered.
  void fetchAhead(host.language);
  return page;
});
// Fetched once somebody has the focus anywhere: the first page needs nothing of it.
addEventListener(
  'focusin',
  () =>
    void import('../components/keep-focus.ts').then(
      ({ keepFocus }) => keepFocus(document),
      () => undefined,
    ),
  { once: true },
);

createRoot(place).render(
  <StrictMode>
    <AppFrame wire={wire}>
      <Tab fetched={fetched} />
    </AppFrame>
  </StrictMode>,
);
