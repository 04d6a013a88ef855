import { createRoot } from 'react-dom/client';
import { wantRooms } from '../../src/language/rooms.ts';
import type { Language } from '../../src/procedures/types.ts';
import { Tab } from '../board/tab.tsx';
import { createWire } from '../api/wire.ts';
import { AppFrame } from '../components/app-frame.tsx';
import type { AppHost } from '../host/app-host.ts';
import { type Answering, hostFor, openPage, type PageWindow } from './page-window.ts';

/** The tab, outside Teams, for whoever has the token. */
export const openTab = (to: {
  readonly url: string;
  readonly token: string;
  readonly hash: string;
  readonly language: Language;
  readonly answering?: Answering;
}): PageWindow =>
  openPage(to, (root, signsIn) => {
    const host: AppHost = {
      ...hostFor(to, signsIn),
      kind: 'browser',
    };
    void wantRooms('case', 'common', 'tab', 'tabCase', 'tabLive');
    const wire = createWire(host);
    const tree = createRoot(root);
    tree.render(
      <AppFrame wire={wire}>
        <Tab fetched={Promise.resolve()} />
      </AppFrame>,
    );
    return { client: wire.client, takeAway: () => tree.unmount() };
  });
