import { personKey, type CommandType } from '../case/commands.ts';
import type { CaseState } from '../case/state.ts';
import type { Procedure } from '../procedures/types.ts';
import type { Person } from './person.ts';

/**
 * Who may do what, in one table. Four standings towards a case, each by tenant and object id, never by mail
 * address or name:
 *
 * - `opener`: a commissioner, where there is no case yet.
 * - `lead`: a member of the case's group in a role that the procedure marks as lead.
 * - `member`: anybody in the case's group, of whichever agency and with or without an organisational role.
 * - `overseer`: a commissioner or director of the case's lead agency who is not in its group.
 * - `director`: a director of the case's lead agency.
 *
 * So a commissioner sees the cases that their own agency leads or in whose group they are, and of another
 * agency's cases nothing at all; a director sees their agency's and changes none unless they are in the
 * group; an administrator looks after settings and steps of the machine and sees no case's content
 * (least access, REQUIREMENTS N27). An overseer may add a member, so that a case whose only lead falls ill
 * can be taken over; that is an event like any other.
 */
export type Standing = 'opener' | 'lead' | 'member' | 'overseer' | 'director';
export type Asked = CommandType | 'view' | 'export';

const leads = ['lead'] as const;
const members = ['member'] as const;

const whoMay = {
  view: ['member', 'overseer', 'director'],
  /** The whole evidence bundle leaves Hafan's own access control with whoever takes it. */
  export: ['lead', 'director'],

  openCase: ['opener'],
  addMember: ['lead', 'overseer'],
  removeMember: leads,

  tickItem: members,
  reopenItem: members,
  setItemNotApplicable: members,
  noteItem: members,
  assignItem: members,

  addAction: members,
  updateAction: members,
  reviewAction: members,
  meetAction: members,
  reopenAction: members,
  withdrawAction: leads,
  agreePlan: leads,
  recordProviderResponse: members,

  requestMeeting: members,
  chooseSlot: members,
  moveMeeting: members,
  cancelMeeting: members,
  recordMeetingHeld: members,
  setAgenda: members,
  beginMeetingNotes: members,
  tickAgendaLine: members,
  noteAttendance: members,
  keepMeetingNote: members,
  dropMeetingNote: members,
  /** Whoever takes the minutes need not lead (PFP 7.2): they go to the group alone. */
  finishMeeting: members,
  correctMinutes: members,
  markMinutesSent: members,

  draftNotification: members,
  confirmNotification: leads,
  discardNotification: members,
  confirmUpload: members,
  fileLetter: leads,
  fileMessage: members,
  /** As `export`: the bundle leaves Hafan's own access control with whoever takes it. */
  exportBundle: ['lead', 'director'],
  fetchBundle: ['lead', 'director'],

  suspendCommissioning: leads,
  reviewSuspension: leads,
  liftSuspension: leads,
  /** Code 5.22 refuses it to everybody; whoever may ask hears why. */
  requestVoluntarySuspension: members,
  recordVoluntarySuspension: members,

  confirmDuty: members,
  withdrawDutyConfirmation: members,
  recordDecision: members,
  recordEntry: members,
  recordEvidence: members,
  recordMilestone: members,
  withdrawMilestone: members,
  assessStandard: members,
  recordActivation: leads,
  agreePayment: leads,
  answerQuestion: leads,
  stepToProcedure: leads,
  enterStage: leads,
  closeCase: leads,

  retryStep: members,
  markStepDoneByHand: leads,
} as const satisfies Record<Asked, readonly Standing[]>;

/** Ids of the roles in a procedure that lead a case. */
export const leadRolesOf = (procedure: Pick<Procedure, 'roles'>): readonly string[] =>
  procedure.roles.filter((role) => role.lead === true).map((role) => role.id);

/** How a person stands towards a case; `state` is null when there is none yet. */
export const standingsOf = (
  person: Person,
  state: Pick<CaseState, 'group' | 'leadAgency'> | null,
  leadRoles: readonly string[],
): readonly Standing[] => {
  if (state === null) return person.roles.includes('commissioner') ? ['opener'] : [];
  const own = state.group.filter((member) => personKey(member) === personKey(person));
  const ofLeadAgency = person.agency !== '' && person.agency === state.leadAgency;
  const standings: Standing[] = [];
  if (own.length > 0) standings.push('member');
  if (own.some((member) => leadRoles.includes(member.role))) standings.push('lead');
  if (ofLeadAgency && (person.roles.includes('commissioner') || person.roles.includes('director')))
    standings.push('overseer');
  if (ofLeadAgency && person.roles.includes('director')) standings.push('director');
  return standings;
};

/** Whether this person may do this to this case. Asked on the server for every command, view and export. */
export const may = (
  person: Person,
  what: Asked,
  state: Pick<CaseState, 'group' | 'leadAgency'> | null,
  leadRoles: readonly string[],
): boolean => {
  const standings = standingsOf(person, state, leadRoles);
  return whoMay[what].some((standing) => standings.includes(standing));
};

/**
 * The same rule as `view`, for a list: a row is shown where the person is in its group, or where its lead
 * agency is `agency`. `agency` is null for a person without an organisational role over cases.
 */
export const boardScope = (
  person: Person,
): { readonly memberKey: string; readonly agency: string | null } => ({
  memberKey: personKey(person),
  agency:
    person.agency !== '' && (person.roles.includes('commissioner') || person.roles.includes('director'))
      ? person.agency
      : null,
});
