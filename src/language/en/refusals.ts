/** Why something was not done, and what to do about it. `sayRefusal` picks by code. */
export const refusals = {
  mayOverride: 'A lead of the group may go on without it by giving a reason, which is recorded.',
  codes: {
    gate: {
      title: 'Something has to come first',
      detail: 'Nothing was changed. Add what is listed as missing, then try again.',
    },
    'never-allowed': {
      title: 'This may never be asked for',
      detail:
        'Nothing was changed. Commissioners must not require it; if the provider decides on it of their own accord, record that as the provider’s decision.',
    },
    'out-of-scope': {
      title: 'The procedure does not cover this service',
      detail: 'No case was opened. Check the type of service; if it is right, use your own local procedure.',
    },
    'good-practice-only': {
      title: 'For this service the procedure is good practice only',
      detail:
        'No case was opened. To use the procedure as good practice guidance, open the case again and say so.',
    },
    'unknown-procedure': {
      title: 'There is no such procedure',
      detail: 'Choose one of the procedures offered.',
    },
    'unknown-criterion': {
      title: 'One of the criteria is not known',
      detail: 'Choose from the criteria of this procedure.',
    },
    'unknown-item': {
      title: 'There is no such checklist item',
      detail: 'Open the case’s checklist again and choose an item from it.',
    },
    'item-not-applicable-here': {
      title: 'This item is not for this kind of service',
      detail: 'There is nothing to do about it in this case.',
    },
    'unknown-action': {
      title: 'There is no such action in the plan',
      detail: 'Open the action plan again and choose an action from it.',
    },
    'unknown-member': {
      title: 'This person is not in the group',
      detail: 'Choose somebody who is in the group, or add the person first.',
    },
    'unknown-role': {
      title: 'There is no such role in the group',
      detail: 'Choose one of these roles: {{possible}}.',
    },
    'unknown-meeting': {
      title: 'There is no such meeting',
      detail: 'Open the case’s meetings again and choose one of them.',
    },
    'unknown-agenda-line': {
      title: 'The agenda has no such line',
      detail: 'Somebody may have taken it off meanwhile. Look at the agenda as it is now.',
    },
    'agenda-changed': {
      title: 'The agenda was changed meanwhile',
      detail:
        'Somebody else saved it while you were at it ({{name}}). Look at it as it is now, and save again.',
    },
    'agenda-line-twice': {
      title: 'A line is on the agenda twice',
      detail: 'Take one of the two off, and save again.',
    },
    'agenda-line-empty': {
      title: 'A line of the agenda is empty',
      detail: 'Write what it is about, or take it off.',
    },
    'unknown-slot': {
      title: 'This time is not one of those offered',
      detail: 'Choose one of the times offered, or give a time of your own.',
    },
    'unknown-draft': {
      title: 'There is no such draft',
      detail: 'Open the case’s notifications again and choose one of them.',
    },
    'unknown-notification': {
      title: 'This procedure has no such notification',
      detail: 'Choose one of the notifications offered.',
    },
    'unknown-letter': {
      title: 'This procedure has no such letter',
      detail: 'Choose one of the letters offered.',
    },
    'no-recipients': {
      title: 'The message has no recipients',
      detail: 'Give it at least one recipient, then file it.',
    },
    'unknown-duty': {
      title: 'This case has no such duty',
      detail: 'Open the case’s duties again and choose one of them.',
    },
    'unknown-stage': {
      title: 'This procedure has no such stage',
      detail: 'Choose one of the stages offered.',
    },
    'unknown-step': {
      title: 'There is no such step in Microsoft 365',
      detail: 'Open the case’s steps again; the step may no longer be needed.',
    },
    'unknown-question': {
      title: 'This stage puts no such question',
      detail: 'Current stage: {{current}}. Look at the case again and answer the question that it shows.',
    },
    'unknown-answer': {
      title: 'The question has no such answer',
      detail: 'Choose one of these answers: {{possible}}.',
    },
    'unknown-milestone': {
      title: 'This procedure has no such date to record',
      detail: 'Open the case’s dates again and choose one of them.',
    },
    'unknown-standard': {
      title: 'No such standard is assessed in this case',
      detail: 'Choose one of the standards offered; some procedures assess none.',
    },
    'unknown-edition': {
      title: 'There is no such edition with this procedure',
      detail: 'Choose one of the editions offered, or leave the choice to Hafan.',
    },
    'question-open': {
      title: 'A question has to be answered first',
      detail: 'Nothing was changed. Answer it with your reasons, then try again. Question: {{name}}',
    },
    'not-by-answer': {
      title: 'The answer given leads elsewhere',
      detail:
        'Nothing was changed. Go where the answer leads, or answer anew with your reasons. Question: {{name}} Answer: {{current}}.',
    },
    'no-passage': {
      title: 'No way leads to that procedure from here',
      detail: 'Current stage: {{current}}. Possible from here: {{possible}}.',
    },
    'milestone-state': {
      title: 'No day is recorded for this',
      detail: 'There is nothing to withdraw.',
    },
    'milestone-in-future': {
      title: 'This day is still to come',
      detail: 'Record it once it has happened.',
    },
    'activation-order': {
      title: 'The times are not in order',
      detail:
        'Nothing was changed. First the telephone call, then the written confirmation; the acknowledgement after the call; none of them still to come.',
    },
    'acknowledged-by-staff': {
      title: 'A message with administrative staff does not count',
      detail:
        'Nothing was changed. Reach the lead, or the deputy if the lead is away, and record who acknowledged it.',
    },
    'not-for-upload': {
      title: 'A report is not uploaded to the national platform',
      detail: 'There is nothing more to do: it is filed in the case’s folder.',
    },
    'missing-fields': {
      title: 'Something still has to be filled in',
      detail: 'Nothing was changed. Fill in what is listed as missing, then try again.',
    },
    'member-already': {
      title: 'This person is in the group already',
      detail: 'To give them another role, take them out first and add them again. Person: {{name}}.',
    },
    'last-lead': {
      title: 'The group needs a lead',
      detail: 'Add another lead first, then take this one out. Person: {{name}}.',
    },
    'action-settled': {
      title: 'This action is settled already',
      detail: 'Reopen it first if it needs more. Status: {{status}}.',
    },
    'action-open': {
      title: 'This action is open already',
      detail: 'There is nothing to reopen.',
    },
    'too-many': {
      title: 'That is more than one case can hold',
      detail: 'At most {{limit}} are possible.',
    },
    'item-open': {
      title: 'This item is open already',
      detail: 'There is nothing to undo.',
    },
    'meeting-state': {
      title: 'This cannot be done to the meeting as it stands',
      detail: 'Wait until the step under way is done, or ask for a new meeting. Status: {{status}}.',
    },
    'meeting-in-past': {
      title: 'This time has passed',
      detail: 'Choose a later time.',
    },
    'draft-state': {
      title: 'This cannot be done to the notification as it stands',
      detail: 'Look at the notification again before you go on. Status: {{status}}.',
    },
    'duty-not-by-hand': {
      title: 'This duty is not confirmed by hand',
      detail: 'It counts as met as soon as the case itself shows it: a letter, a notification, a checklist.',
    },
    'duty-state': {
      title: 'The duty stands differently',
      detail: 'Somebody has confirmed it already or has withdrawn it. Look at the duty again.',
    },
    'stage-not-next': {
      title: 'The case cannot go there from here',
      detail: 'Current stage: {{current}}. Possible from here: {{possible}}.',
    },
    'suspension-in-force': {
      title: 'New commissioning is suspended already',
      detail: 'Review the suspension in force, or lift it.',
    },
    'no-suspension': {
      title: 'No suspension is in force',
      detail: 'There is nothing to review or to lift.',
    },
    'step-state': {
      title: 'There is nothing to do about this step',
      detail: 'Only a step that failed or is being tried again can be started anew. Status: {{status}}.',
    },
    'already-open': {
      title: 'This case is open already',
      detail: 'Case: {{ref}}.',
    },
    'case-closed': {
      title: 'This case is closed',
      detail: 'It can be read, and notifications, letters and lessons can still be added. Case: {{ref}}.',
    },
    'override-needs-lead': {
      title: 'Only a lead of the group may go on regardless',
      detail: 'Nothing was changed. Ask a lead of the group, or add what is listed as missing.',
    },
    'not-permitted': {
      title: 'You may not do this',
      detail: 'Nothing was changed. Ask a lead of the case’s group to add you or to do it.',
    },
    'case-not-found': {
      title: 'There is no such case for you',
      detail: 'Check the reference. If it is right, ask a lead of the case’s group to add you.',
    },
    'version-conflict': {
      title: 'Somebody changed the case meanwhile',
      detail: 'Nothing was changed. Look at the case as it is now, then try again.',
    },
  },
  missing: {
    'evidence-recorded': 'Evidence of the concern or risk',
    'criteria-named': 'The criteria that are met',
    'quality-assurance-considered':
      'Whether the concerns can be resolved by quality assurance and performance management',
    'group-named': 'Somebody in each required role of the group',
    'lead-agency-named': 'The lead agency',
    'plan-started': 'An improvement action plan with at least one action',
    'plan-agreed': 'The plan’s agreement with the provider',
    'remedies-met': 'The plan’s open actions: each met or withdrawn',
    'meeting-booked': 'A meeting in the diary',
    'meeting-held': 'A meeting that was held, with its decisions',
    'provider-response-recorded': 'The provider’s response',
    'no-suspension-in-force': 'The lifting of the suspension of new commissioning',
    'suspension-recorded': 'A record of the suspension of new commissioning',
    'checklist-settled': 'Every checklist item: done, or not applicable with a reason',
    'residual-concerns-settled': 'What becomes of concerns that remain, or that there are none',
    'lessons-recorded': 'The lessons learnt',
    'case-closed': 'The closing of the case',
    rationale: 'A clear rationale',
    'risk-assessment': 'A risk assessment of the likelihood of harm to people',
    'partners-agreed': 'The commissioning partners who reviewed and agreed the risk assessment',
    'joint-parties-consulted': 'The parties to a joint contract who were involved, or that there is none',
    'sign-off': 'The sign-off: by whom, in what role, on what date',
    'review-date': 'A date for the review, not in the past',
    'communications-planned': 'What is communicated to stakeholders',
    evidence: 'Evidence of the concern or risk',
    criteria: 'The criteria that are met',
    'quality-assurance-note': 'What came of considering quality assurance first',
    'provider-heard': 'The provider’s response to the concerns',
    'activation-acknowledged':
      'The leads told by telephone and in writing, and the acknowledgement of a lead or deputy',
    'root-cause-recorded': 'The root cause',
    'standards-assessed': 'Every standard and principle of the National Framework, assessed with evidence',
    'guidance-2009-applied':
      'Since when the home was under the 2009 guidance: up to and including 31 March 2026',
    'written-agreement': 'A written agreement on what the payment is for',
    milestone: 'The date of: {{name}}',
    answered: 'The answer that this needs: {{name}}',
    filed: 'Filed in the case’s folder: {{name}}',
    duty: 'Met: {{name}}',
    entry: 'An entry in the log: {{name}}',
    never: 'Nothing makes this possible',
  },
} as const;
