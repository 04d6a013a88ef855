import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AppRail } from './app-rail.tsx';
import { CalendarApp } from './calendar/calendar-app.tsx';
import { ChatApp } from './chat/chat-app.tsx';
import { FacilitatorApp } from './facilitator/facilitator-app.tsx';
import { FilesApp } from './files/files-app.tsx';
import { LessonPanel } from './lessons/lesson-panel.tsx';
import { LessonsApp } from './lessons/lessons-app.tsx';
import { OutlookApp } from './outlook/outlook-app.tsx';
import { useChanges } from './state/queries.ts';
import { type App, useRoute } from './state/route.ts';
import { useSay } from './state/session.tsx';
import { TeamsApp } from './teams/teams-app.tsx';

const views = {
  teams: TeamsApp,
  chat: ChatApp,
  calendar: CalendarApp,
  files: FilesApp,
  outlook: OutlookApp,
  lessons: LessonsApp,
  facilitator: FacilitatorApp,
} as const satisfies Record<App, () => ReactNode>;

/** The rail and the app that is open, as the person chosen. */
export const Desk = () => {
  const say = useSay();
  const { app } = useRoute();
  const { reachable } = useChanges();
  const View = views[app];
  return (
    <div className="desk">
      <AppRail />
      <main className="view" id="content" tabIndex={-1}>
        {!reachable && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say('rehearsal.unreachable')}</MessageBarBody>
          </MessageBar>
        )}
        <View />
      </main>
      <LessonPanel />
    </div>
  );
};
