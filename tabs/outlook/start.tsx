import { createRoot } from 'react-dom/client';
import { speak, wantRooms } from '../../src/language/rooms.ts';
import type { z } from 'zod';
import { hostSchema } from '../../src/server/contract/host.ts';
import { NoAnswer } from '../api/problem.ts';
import { askAhead, createWire } from '../api/wire.ts';
import { AppFrame } from '../components/app-frame.tsx';
import { keepFocus } from '../components/keep-focus.ts';
import { Unloaded } from '../components/unloaded.tsx';
import { languageOf, SignInProblem } from '../host/app-host.ts';
import type { MailHost } from '../host/outlook/mail-host.ts';
import './outlook.css';
import { NotOutlook } from './not-outlook.tsx';
import { OutlookPane } from './outlook-pane.tsx';

let rehearsal = false;

/** The first thing that is asked: before it nothing can be said by anybody but this page. */
const askSettings = async (): Promise<z.infer<typeof hostSchema>> => {
  try {
    const response = await fetch('/api/host');
    if (!response.ok) throw new NoAnswer(response.status);
    return hostSchema.parse(await response.json());
  } catch (problem) {
    throw problem instanceof NoAnswer ? problem : new NoAnswer(null, problem);
  }
};

/** Outlook, or in rehearsal the page that plays it. Each is loaded only where it is wanted. */
const startHost = async (): Promise<MailHost> => {
  const { mode, clientId, tenantId, scope } = await askSettings();
  if (mode === 'rehearsal') {
    rehearsal = true;
    const { startRehearsedMailHost } = await import('../host/rehearsal/rehearsed-mail-host.ts');
    return startRehearsedMailHost(window);
  }
  if (clientId === null || tenantId === null || scope === null) {
    throw new SignInProblem('refused', new Error('the server gives no sign-in settings'));
  }
  const { startOfficeHost } = await import('../host/outlook/office-host.ts');
  return startOfficeHost(window, { clientId, tenantId, scope });
};

const holder = document.getElementById('page');
if (holder === null) throw new Error('outlook.html has no #page');
const root = createRoot(holder);
keepFocus(document);

// As the pane begins: what it wants, and in which language it says that it is not in Outlook.
void wantRooms('case', 'common', 'outlook', 'tab', 'tabCase', 'tabLive');
const spoken = languageOf(navigator.language);

const showTrouble = async (problem: unknown): Promise<void> => {
  try {
    await speak(spoken);
    root.render(<NotOutlook language={spoken} problem={problem} rehearsal={rehearsal} />);
  } catch {
    // Not even the texts came.
    root.render(<Unloaded onRetry={() => window.location.reload()} />);
  }
};

startHost().then(
  (host) => {
    const wire = createWire(host);
    askAhead(wire, null);
    root.render(
      <AppFrame wire={wire}>
        <OutlookPane host={host} />
      </AppFrame>,
    );
  },
  (problem: unknown) => void showTrouble(problem),
);
