import type { CaseCommand } from '../api/asks.ts';

/** The same command with a lead's reason for going on in spite of a gate; null where the command has no such thing. */
export const withOverride = (command: CaseCommand, reason: string): CaseCommand | null => {
  switch (command.type) {
    case 'addAction':
    case 'suspendCommissioning':
    case 'enterStage':
    case 'closeCase':
    case 'stepToProcedure':
    case 'agreePayment':
    case 'recordMeetingHeld':
    case 'finishMeeting':
      return { ...command, override: reason };
    default:
      return null;
  }
};
