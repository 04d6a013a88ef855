import { languageOf, SignInProblem, type Theme } from '../app-host.ts';
import type { MailHost, MailMessage } from './mail-host.ts';
import { composedMessage, readMessage } from './office-message.ts';
import { type PaneSignIn, startPaneSignIn } from './sign-in.ts';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Office.js may only come from Microsoft's own address, and only the live pane loads it. */
const loadOffice = (page: Document): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.src = OFFICE_JS;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('office.js did not load'));
    page.head.append(script);
  });

const themeNow = (): Theme => (Office.context.officeTheme?.isDarkTheme ? 'dark' : 'light');

const isWritten = (item: Office.MessageCompose | Office.MessageRead): item is Office.MessageCompose =>
  typeof item.subject !== 'string';

const messageNow = (): MailMessage | null => {
  const item = Office.context.mailbox.item;
  if (!item || item.itemType !== Office.MailboxEnums.ItemType.Message) return null;
  const own = Office.context.mailbox.userProfile.emailAddress;
  return isWritten(item) ? composedMessage(item) : readMessage(item, own);
};

/** Outlook itself. Throws `SignInProblem('notInHost')` where the page is open anywhere else. */
export const startOfficeHost = async (page: Window, settings: PaneSignIn): Promise<MailHost> => {
  await loadOffice(page.document);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Outlook) throw new SignInProblem('notInHost');
  // Perpetual Outlook, and an account that is not Microsoft 365’s, cannot sign in to Hafan (PLATFORM §8).
  if (!Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) throw new SignInProblem('tooOld');
  const getToken = await startPaneSignIn(settings);
  const contrast = page.matchMedia('(forced-colors: active)');

  return {
    kind: 'outlook',
    language: languageOf(Office.context.displayLanguage),
    theme: contrast.matches ? 'contrast' : themeNow(),
    subPageId: null,
    sidePanel: false,
    inMeeting: false,
    tabSetUp: null,
    getToken,
    onThemeChange(listener) {
      const changed = (): void => listener(contrast.matches ? 'contrast' : themeNow());
      contrast.addEventListener('change', changed);
      Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
      return () => contrast.removeEventListener('change', changed);
    },
    async openLink(url) {
      page.open(url, '_blank', 'noopener');
    },
    get message() {
      return messageNow();
    },
    onMessageChange(listener) {
      let wanted = true;
      // Outlook can only take off every handler of a kind at once, so ours falls silent instead.
      Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
        if (wanted) listener(messageNow());
      });
      return () => {
        wanted = false;
      };
    },
  };
};
