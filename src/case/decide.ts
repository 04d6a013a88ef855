import type { Command, CommandOf, CommandType } from './commands.ts';
import type { Context } from './context.ts';
import { activationDeciders } from './decide/activation.ts';
import { agendaDeciders } from './decide/agenda.ts';
import { checklistDeciders } from './decide/checklist.ts';
import type { Deciders } from './decide/decider.ts';
import { documentDeciders } from './decide/documents.ts';
import { groupDeciders } from './decide/group.ts';
import { meetingDeciders } from './decide/meetings.ts';
import { milestoneDeciders } from './decide/milestones.ts';
import { minutesDeciders } from './decide/minutes.ts';
import { notesDeciders } from './decide/notes.ts';
import { openCase } from './decide/open.ts';
import { decideOutcome } from './decide/outcomes.ts';
import { planDeciders } from './decide/plan.ts';
import { recordDeciders } from './decide/record.ts';
import { stageDeciders } from './decide/stages.ts';
import { stepDeciders } from './decide/steps.ts';
import { suspensionDeciders } from './decide/suspension.ts';
import { type Decision, accept, refuse } from './decision.ts';
import type { Outcome } from './outcomes.ts';
import type { CaseState } from './state.ts';

type Later = Exclude<CommandType, 'openCase'>;

/** Every command but the opening one. A new command does not compile until it stands here. */
const table: Deciders<Later> = {
  ...groupDeciders,
  ...checklistDeciders,
  ...planDeciders,
  ...meetingDeciders,
  ...agendaDeciders,
  ...notesDeciders,
  ...minutesDeciders,
  ...documentDeciders,
  ...suspensionDeciders,
  ...recordDeciders,
  ...stageDeciders,
  ...milestoneDeciders,
  ...activationDeciders,
  ...stepDeciders,
};

/** What may still be done once a case is closed: what follows from the closing and what tidies up after it. */
const whenClosed = {
  addMember: false,
  removeMember: false,
  tickItem: false,
  reopenItem: false,
  setItemNotApplicable: false,
  noteItem: false,
  assignItem: false,
  addAction: false,
  updateAction: false,
  reviewAction: false,
  meetAction: false,
  reopenAction: false,
  withdrawAction: false,
  agreePlan: false,
  recordProviderResponse: false,
  requestMeeting: false,
  chooseSlot: false,
  moveMeeting: false,
  cancelMeeting: true,
  recordMeetingHeld: true,
  setAgenda: false,
  beginMeetingNotes: true,
  tickAgendaLine: true,
  noteAttendance: true,
  keepMeetingNote: true,
  dropMeetingNote: true,
  finishMeeting: true,
  correctMinutes: true,
  markMinutesSent: true,
  draftNotification: true,
  confirmNotification: true,
  discardNotification: true,
  confirmUpload: true,
  fileLetter: true,
  // A late answer belongs in the case as well.
  fileMessage: true,
  exportBundle: true,
  fetchBundle: true,
  suspendCommissioning: false,
  reviewSuspension: false,
  liftSuspension: true,
  requestVoluntarySuspension: true,
  recordVoluntarySuspension: false,
  confirmDuty: true,
  withdrawDutyConfirmation: true,
  recordDecision: false,
  recordEntry: true,
  recordEvidence: false,
  answerQuestion: false,
  recordMilestone: false,
  withdrawMilestone: false,
  stepToProcedure: false,
  recordActivation: false,
  agreePayment: false,
  assessStandard: false,
  enterStage: false,
  closeCase: false,
  retryStep: true,
  markStepDoneByHand: true,
} as const satisfies Record<Later, boolean>;

const decideLater = <T extends Later>(
  state: CaseState,
  command: { [K in T]: CommandOf<K> & { readonly type: K } }[T],
  context: Context,
): Decision => table[command.type](state, command, context);

/**
 * What a command brings about: events to be committed together, or a refusal and nothing. Pure: the same
 * arguments always give the same answer. No events means that there was nothing to do, e.g. for a cause that
 * brought its events before.
 * @param state `null` when there is no such case yet
 */
export const decide = (state: CaseState | null, command: Command | Outcome, context: Context): Decision => {
  if (state === null)
    return command.type === 'openCase' ? openCase(command, context) : refuse('case-not-found');
  if (state.causes.has(context.cause)) return accept();
  if (command.type === 'recordOutcome') return decideOutcome(state, command);
  if (command.type === 'openCase') return refuse('already-open', { detail: { ref: state.ref } });
  if (state.status === 'closed' && !whenClosed[command.type])
    return refuse('case-closed', { detail: { ref: state.ref } });
  return decideLater(state, command, context);
};
