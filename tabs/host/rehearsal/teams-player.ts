import { z } from 'zod';

/**
 * Plays Teams around a tab's frame, over teams-js's own protocol (2.58): a request `{id, uuidAsString, func,
 * args}` is answered by `{id, uuidAsString, args}`; an event is `{func, args}`. Only what a tab of ours asks.
 */
export interface TeamsPlay {
  /** As pinned; opened on the origin of this page, wherever the pin points. */
  readonly contentUrl: string;
  /** teams-js's flat context, asked for each time that the tab asks. */
  readonly context: () => {
    readonly locale: string;
    readonly theme: string;
    readonly userObjectId: string;
    readonly userDisplayName: string;
    readonly loginHint: string;
    readonly teamId: string;
    readonly channelId: string;
    readonly channelName: string;
    readonly entityId: string;
    /** Of the meeting that it stands beside. */
    readonly meetingId?: string;
  };
  /** Where Teams shows the page; a tab's content if not said. */
  readonly frameContext?: 'content' | 'sidePanel';
  /** The chosen person's token for our own API. */
  readonly token: () => string;
}

export interface PlayedTeams {
  /** `default`, `dark` or `contrast`. */
  changeTheme(theme: string): void;
  stop(): void;
}

const requestSchema = z.object({
  id: z.number(),
  uuidAsString: z.string().optional(),
  func: z.string(),
  args: z.array(z.unknown()).optional(),
});

const runtime = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { pages: { config: {}, tabs: {}, backStack: {} }, app: {} },
});

/** The same page on this origin: in rehearsal the pin may name `localhost` where the browser says 127.0.0.1. */
const onThisOrigin = (page: Window, url: string): string => {
  const { pathname, search, hash } = new URL(url, page.location.href);
  return `${page.location.origin}${pathname}${search}${hash}`;
};

export const playTeams = (page: Window, frame: HTMLIFrameElement, play: TeamsPlay): PlayedTeams => {
  const origin = page.location.origin;
  const frameContext = play.frameContext ?? 'content';
  const tell = (message: unknown): void => frame.contentWindow?.postMessage(message, origin);

  const answerTo = (func: string, args: readonly unknown[]): readonly unknown[] | null => {
    switch (func) {
      case 'initialize':
        return [frameContext, 'web', runtime, '2.58.0'];
      case 'getContext':
        return [{ ...play.context(), frameContext, hostName: 'Teams', hostClientType: 'web' }];
      case 'authentication.getAuthToken':
        return [true, play.token()];
      case 'executeDeepLink': {
        const [url] = args;
        if (typeof url === 'string') page.open(url, '_blank', 'noopener');
        return [true];
      }
      default:
        // What Teams takes note of without an answer: handlers registered, "loaded", telemetry.
        return null;
    }
  };

  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = requestSchema.safeParse(event.data);
    if (!request.success) return;
    const { id, uuidAsString, func, args } = request.data;
    const answer = answerTo(func, args ?? []);
    if (answer !== null) tell({ id, uuidAsString, args: answer });
  };

  page.addEventListener('message', hear);
  frame.src = onThisOrigin(page, play.contentUrl);
  return {
    changeTheme: (theme) => tell({ func: 'themeChange', args: [theme] }),
    stop: () => page.removeEventListener('message', hear),
  };
};
