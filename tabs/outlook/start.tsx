import { createRoot } from 'react-dom/client';
import { hostSchema } from '../../src/server/contract/host.ts';
import { AppFrame } from '../components/app-frame.tsx';
import { SignInProblem } from '../host/app-host.ts';
import type { MailHost } from '../host/outlook/mail-host.ts';
import './outlook.css';
import { NotOutlook } from './not-outlook.tsx';
import { OutlookPane } from './outlook-pane.tsx';

/** Outlook, or in rehearsal the page that plays it. Each is loaded only where it is wanted. */
const startHost = async (): Promise<MailHost> => {
  const settings = hostSchema.parse(await (await fetch('/api/host')).json());
  const { mode, clientId, tenantId, scope } = settings;
  if (mode === 'rehearsal') {
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

startHost().then(
  (host) =>
    root.render(
      <AppFrame host={host}>
        <OutlookPane host={host} />
      </AppFrame>,
    ),
  (problem: unknown) => {
    const elsewhere = problem instanceof SignInProblem && problem.reason === 'notInHost';
    const said = problem instanceof Error ? problem.message : String(problem);
    root.render(<NotOutlook elsewhere={elsewhere} said={said} />);
  },
);
