import {
  BookOpenRegular,
  CalendarRegular,
  ChatRegular,
  FolderRegular,
  MailRegular,
  PeopleTeamRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import { apps, type App, routeHash, useRoute } from './state/route.ts';
import { useSay } from './state/session.tsx';

const faces = {
  teams: { Icon: PeopleTeamRegular, name: 'rehearsal.rail.teams' },
  chat: { Icon: ChatRegular, name: 'rehearsal.rail.chat' },
  calendar: { Icon: CalendarRegular, name: 'rehearsal.rail.calendar' },
  files: { Icon: FolderRegular, name: 'rehearsal.rail.files' },
  outlook: { Icon: MailRegular, name: 'rehearsal.rail.outlook' },
  lessons: { Icon: BookOpenRegular, name: 'rehearsal.rail.lessons' },
  facilitator: { Icon: SettingsRegular, name: 'rehearsal.rail.facilitator' },
} as const satisfies Record<App, unknown>;

/** The apps, at the side; on a phone at the bottom. */
export const AppRail = () => {
  const say = useSay();
  const { app } = useRoute();
  return (
    <nav className="rail" aria-label={say('rehearsal.rail.label')}>
      <ul>
        {apps.map((one) => {
          const { Icon, name } = faces[one];
          return (
            <li key={one}>
              <a href={routeHash(one)} aria-current={one === app ? 'page' : undefined}>
                <Icon aria-hidden fontSize={22} />
                <span>{say(name)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
