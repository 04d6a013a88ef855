import type { OrgRole } from '../access/person.ts';
import type { Language } from '../procedures/types.ts';

/**
 * Six people who do not exist, in two agencies that do not exist: their surnames mean "example" or
 * "rehearsal". Mail addresses end in `.example`, which no mail can reach (RFC 2606).
 */
export interface RehearsalPerson {
  /** What `POST /rehearsal/sign-in` takes. */
  readonly id: string;
  readonly objectId: string;
  readonly name: string;
  readonly givenName: string;
  readonly mail: string;
  readonly agency: string;
  readonly jobTitle: { readonly en: string; readonly cy: string };
  readonly language: Language;
  readonly roles: readonly OrgRole[];
  readonly workingHours: {
    /** Minutes after midnight, by `timeZone`. */
    readonly start: number;
    readonly end: number;
    /** 1 Monday … 7 Sunday. */
    readonly days: readonly number[];
    /** `custom` answers Outlook's `customTimeZone` with a bias, as some mailboxes do. */
    readonly timeZone: 'GMT Standard Time' | 'custom';
  };
  /** What stands in the calendar every week, Europe/London. */
  readonly busy: readonly {
    readonly day: number;
    /** Minutes after midnight. */
    readonly start: number;
    readonly end: number;
    readonly status: 'busy' | 'tentative' | 'oof' | 'workingElsewhere';
  }[];
  /** The mailbox does not let the app read it: `getSchedule` answers an error for it. */
  readonly calendarClosed: boolean;
}

export const agencies = {
  council: 'Cyngor Sir Penrhyn',
  healthBoard: 'Bwrdd Iechyd Hafren',
} as const;

const weekdays = [1, 2, 3, 4, 5];
const nineToFive = { start: 540, end: 1020, days: weekdays, timeZone: 'GMT Standard Time' } as const;

export const people = [
  {
    id: 'mari',
    objectId: '00000000-7e57-4000-8000-000000000101',
    name: 'Mari Enghraifft',
    givenName: 'Mari',
    mail: 'mari.enghraifft@penrhyn.example',
    agency: agencies.council,
    jobTitle: { en: 'Commissioning lead', cy: 'Arweinydd comisiynu' },
    language: 'cy',
    roles: ['commissioner'],
    workingHours: nineToFive,
    busy: [
      { day: 1, start: 540, end: 660, status: 'busy' },
      { day: 3, start: 780, end: 900, status: 'busy' },
    ],
    calendarClosed: false,
  },
  {
    id: 'gwen',
    objectId: '00000000-7e57-4000-8000-000000000102',
    name: 'Gwen Esiampl',
    givenName: 'Gwen',
    mail: 'gwen.esiampl@hafren.example',
    agency: agencies.healthBoard,
    jobTitle: { en: 'Lead nurse and deputy chair', cy: 'Prif nyrs a dirprwy gadeirydd' },
    language: 'en',
    roles: ['commissioner'],
    workingHours: { start: 480, end: 960, days: weekdays, timeZone: 'GMT Standard Time' },
    busy: [
      { day: 2, start: 480, end: 600, status: 'busy' },
      { day: 4, start: 840, end: 960, status: 'oof' },
    ],
    calendarClosed: false,
  },
  {
    id: 'idris',
    objectId: '00000000-7e57-4000-8000-000000000103',
    name: 'Idris Sampl',
    givenName: 'Idris',
    mail: 'idris.sampl@penrhyn.example',
    agency: agencies.council,
    jobTitle: { en: 'Safeguarding lead', cy: 'Arweinydd diogelu' },
    language: 'cy',
    roles: [],
    workingHours: { start: 540, end: 1020, days: [1, 2, 3, 4, 5], timeZone: 'custom' },
    busy: [{ day: 5, start: 720, end: 1020, status: 'busy' }],
    calendarClosed: false,
  },
  {
    id: 'tom',
    objectId: '00000000-7e57-4000-8000-000000000104',
    name: 'Tom Example',
    givenName: 'Tom',
    mail: 'tom.example@penrhyn.example',
    agency: agencies.council,
    jobTitle: { en: 'Contract officer', cy: 'Swyddog contractau' },
    language: 'en',
    roles: ['commissioner', 'administrator'],
    workingHours: nineToFive,
    busy: [
      { day: 1, start: 840, end: 900, status: 'tentative' },
      { day: 4, start: 600, end: 660, status: 'busy' },
    ],
    calendarClosed: false,
  },
  {
    id: 'nia',
    objectId: '00000000-7e57-4000-8000-000000000105',
    name: 'Nia Ymarfer',
    givenName: 'Nia',
    mail: 'nia.ymarfer@penrhyn.example',
    agency: agencies.council,
    jobTitle: { en: 'Director of social services', cy: 'Cyfarwyddwr gwasanaethau cymdeithasol' },
    language: 'cy',
    roles: ['director'],
    workingHours: nineToFive,
    busy: [
      { day: 1, start: 540, end: 720, status: 'busy' },
      { day: 2, start: 780, end: 1020, status: 'busy' },
      { day: 3, start: 540, end: 720, status: 'busy' },
    ],
    calendarClosed: true,
  },
  {
    id: 'pat',
    objectId: '00000000-7e57-4000-8000-000000000106',
    name: 'Pat Placeholder',
    givenName: 'Pat',
    mail: 'pat.placeholder@hafren.example',
    agency: agencies.healthBoard,
    jobTitle: { en: 'Ward clerk, in no case group', cy: 'Clerc ward, heb fod mewn unrhyw grŵp achos' },
    language: 'en',
    roles: [],
    workingHours: nineToFive,
    busy: [],
    calendarClosed: false,
  },
] as const satisfies readonly RehearsalPerson[];

const everyone: readonly RehearsalPerson[] = people;

export const findPerson = (id: string): RehearsalPerson | undefined => everyone.find((p) => p.id === id);
export const findPersonByObjectId = (objectId: string): RehearsalPerson | undefined =>
  everyone.find((p) => p.objectId === objectId);
export const findPersonByMail = (mail: string): RehearsalPerson | undefined =>
  everyone.find((p) => p.mail === mail.toLowerCase());

/**
 * Who is in the team: all six. Pat too, who belongs to no case's group: only a member of the team sees a
 * channel's cards, and so can be refused at one.
 */
export const teamMembers = (): readonly RehearsalPerson[] => people;
