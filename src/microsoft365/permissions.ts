/**
 * Every Graph permission that Hafan asks for: application permissions, since it works when nobody is signed
 * in. The doctor tries them and the set-up page lists them. Names as Microsoft's permissions reference has them.
 */
export interface NeededPermission {
  readonly name: string;
  /** `rsc`: consented by a team's owner with the app's installation; `application`: by an Entra administrator. */
  readonly kind: 'rsc' | 'application';
  readonly why: { readonly en: string; readonly cy: string };
  /** The steps of a case that stop without it. */
  readonly steps: readonly ('channel' | 'tab' | 'card' | 'folder' | 'file' | 'meeting' | 'people')[];
  /** A wider permission that will do as well. */
  readonly orWider?: string;
}

export const neededPermissions = [
  {
    name: 'Channel.Create.Group',
    kind: 'rsc',
    why: { en: 'Makes the channel of each case.', cy: 'Creu sianel pob achos.' },
    steps: ['channel'],
    orWider: 'Channel.Create',
  },
  {
    name: 'ChannelSettings.Read.Group',
    kind: 'rsc',
    why: {
      en: 'Looks for a case’s channel before making one, and finds its files folder.',
      cy: 'Chwilio am sianel yr achos cyn creu un, a dod o hyd i’w ffolder ffeiliau.',
    },
    steps: ['channel', 'folder'],
    orWider: 'Channel.ReadBasic.All',
  },
  {
    name: 'TeamsTab.Create.Group',
    kind: 'rsc',
    why: { en: 'Pins the case’s tab.', cy: 'Pinio tab yr achos.' },
    steps: ['tab'],
    orWider: 'TeamsTab.Create',
  },
  {
    name: 'TeamsTab.Read.Group',
    kind: 'rsc',
    why: {
      en: 'Looks for the tab before pinning one.',
      cy: 'Chwilio am y tab cyn pinio un.',
    },
    steps: ['tab'],
    orWider: 'TeamsTab.Read.All',
  },
  {
    name: 'ChannelMessage.Read.Group',
    kind: 'rsc',
    why: {
      en: 'Looks for a card of its own before posting it again.',
      cy: 'Chwilio am ei gerdyn ei hun cyn ei bostio eto.',
    },
    steps: ['card'],
    orWider: 'ChannelMessage.Read.All',
  },
  {
    name: 'TeamMember.Read.Group',
    kind: 'rsc',
    why: {
      en: 'Offers the team’s members where a case’s group is chosen.',
      cy: 'Cynnig aelodau’r tîm lle dewisir grŵp achos.',
    },
    steps: ['people'],
    orWider: 'TeamMember.Read.All',
  },
  {
    name: 'Sites.Selected',
    kind: 'application',
    why: {
      en: 'Files documents in the team’s SharePoint site; needs a write grant for that one site.',
      cy: 'Ffeilio dogfennau yn safle SharePoint y tîm; mae angen caniatâd ysgrifennu ar gyfer y safle hwnnw.',
    },
    steps: ['folder', 'file'],
    orWider: 'Sites.ReadWrite.All',
  },
  {
    name: 'Calendars.ReadWrite',
    kind: 'application',
    why: {
      en: 'Reads free and busy times and books, moves and cancels meetings; limit it to the mailboxes of Hafan’s users with RBAC for Applications.',
      cy: 'Darllen amseroedd rhydd a phrysur ac archebu, symud a chanslo cyfarfodydd; cyfyngwch ef i flychau post defnyddwyr Hafan gydag RBAC for Applications.',
    },
    steps: ['meeting'],
  },
  {
    name: 'User.Read.All',
    kind: 'application',
    why: {
      en: 'Finds people by name, with their agency and language.',
      cy: 'Dod o hyd i bobl yn ôl enw, gyda’u hasiantaeth a’u hiaith.',
    },
    steps: ['people'],
  },
  {
    name: 'Application.Read.All',
    kind: 'application',
    why: {
      en: 'Reads which of Hafan’s roles a person holds.',
      cy: 'Darllen pa rai o rolau Hafan sydd gan rywun.',
    },
    steps: ['people'],
  },
] as const satisfies readonly NeededPermission[];

export type PermissionName = (typeof neededPermissions)[number]['name'];

/** Which permission an operation (`operationOf`) needs, for the remedy when Graph answers 403. */
const neededFor = {
  'POST /teams/{id}/channels': 'Channel.Create.Group',
  'GET /teams/{id}/channels': 'ChannelSettings.Read.Group',
  'GET /teams/{id}/channels/{id}': 'ChannelSettings.Read.Group',
  'GET /teams/{id}/channels/{id}/filesFolder': 'ChannelSettings.Read.Group',
  'POST /teams/{id}/channels/{id}/tabs': 'TeamsTab.Create.Group',
  'GET /teams/{id}/channels/{id}/tabs': 'TeamsTab.Read.Group',
  'GET /teams/{id}/channels/{id}/messages': 'ChannelMessage.Read.Group',
  'GET /teams/{id}/members': 'TeamMember.Read.Group',
  'PUT /drives/{id}/items/{id}/content': 'Sites.Selected',
  'GET /drives/{id}/items/{id}/content': 'Sites.Selected',
  'POST /drives/{id}/items/{id}/createUploadSession': 'Sites.Selected',
  'POST /users/{id}/calendar/getSchedule': 'Calendars.ReadWrite',
  'GET /users/{id}/calendarView': 'Calendars.ReadWrite',
  'POST /users/{id}/events': 'Calendars.ReadWrite',
  'GET /users/{id}/events/{id}': 'Calendars.ReadWrite',
  'PATCH /users/{id}/events/{id}': 'Calendars.ReadWrite',
  'POST /users/{id}/events/{id}/cancel': 'Calendars.ReadWrite',
  'GET /users': 'User.Read.All',
  'GET /users/{id}': 'User.Read.All',
  'GET /servicePrincipals': 'Application.Read.All',
  'GET /servicePrincipals/{id}/appRoleAssignedTo': 'Application.Read.All',
} as const satisfies Record<string, PermissionName>;

const permissionByOperation: Readonly<Record<string, PermissionName>> = neededFor;

/** The permission that an operation needs, or `undefined` for one that Hafan does not make. */
export const permissionFor = (operation: string): PermissionName | undefined =>
  permissionByOperation[operation];
