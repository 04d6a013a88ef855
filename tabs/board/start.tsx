import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchAhead, wantRooms } from '../../src/language/rooms.ts';
import { AppFrame } from '../components/app-frame.tsx';
import { hashOf, routeOf } from '../components/routes.ts';
import { startHost } from '../host/start-host.ts';
import { Tab } from './tab.tsx';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
document.body.style.margin = '0';

void wantRooms('case', 'common', 'tab', 'tabCase', 'tabLive');
const host = await startHost(window);
// Most people read what their Teams reads; whoever chose otherwise is known when the server has answered.
void fetchAhead(host.language);
// Teams may ask for a page of its own, unless the address already names one.
if (host.subPageId !== null && window.location.hash.length <= 2)
  window.location.replace(`#/${host.subPageId.replace(/^#?\/?/, '')}`);

// Beside a meeting a case means its meeting.
if (host.sidePanel) {
  const route = routeOf(window.location.hash);
  if (route.page !== 'panel')
    window.location.replace(hashOf({ page: 'panel', ...(route.page === 'case' ? { ref: route.ref } : {}) }));
}

createRoot(place).render(
  <StrictMode>
    <AppFrame host={host}>
      <Tab />
    </AppFrame>
  </StrictMode>,
);
