/** People affected by a failure or a closure. */
export const individuals = {
  leadAgency: {
    council: 'The council leads, pays and plans.',
    selfFunded:
      'The council of the area leads: it supports everybody who pays for their own care to find another place and sees that the move goes well. The person goes on paying.',
    continuingHealthcare: 'The NHS leads, pays and plans.',
    jointCouncil: 'The council leads, because it pays the larger share. Each goes on paying its share.',
    jointNhs: 'The NHS leads, because it pays the larger share. Each goes on paying its share.',
    jointEqual:
      'Council and NHS pay the same share, and the documents do not say who leads then. Agree it between you and record the agreement; until then the council sees to the person’s welfare.',
    jointSharesMissing: 'The larger share leads. Find out what council and NHS each pay.',
    partFunded: 'The council leads and plans. Council and person go on paying their parts.',
    outOfAreaCouncil:
      'The council here co-ordinates and sees to the person’s immediate welfare. The council that placed them goes on paying and plans in the longer term; find out which it is and agree who manages the transfer.',
    outOfAreaHealth:
      'The NHS body here co-ordinates. The health body that placed the person goes on paying and plans in the longer term.',
    outOfAreaPartFunded:
      'The council here co-ordinates and sees to the person’s immediate welfare. The council that placed them goes on paying its part and plans in the longer term.',
    outOfAreaJointCouncil:
      'The placing council leads, because it pays the larger share, and plans in the longer term. The council here co-ordinates and sees to the person’s immediate welfare.',
    outOfAreaJointNhs:
      'The placing health body leads, because it pays the larger share, and plans in the longer term. The council here co-ordinates and sees to the person’s immediate welfare.',
    outOfAreaJointEqual:
      'The placing council and health body pay the same share, and the documents do not say who leads then. It has to be agreed with them. The council here co-ordinates and sees to the person’s immediate welfare meanwhile.',
    outOfAreaJointSharesMissing:
      'The larger share leads. Find out from the placing agencies what each pays. The council here co-ordinates and sees to the person’s immediate welfare meanwhile.',
  },
  rag: {
    red: 'Red',
    amber: 'Amber',
    green: 'Green',
  },
  handover: {
    medication: 'Medication and treatment details',
    records: 'Summary, care plan and records',
    gp: 'Change of GP recorded',
    dwp: 'Department for Work and Pensions told',
    'receiving-authority': 'Council and NHS of the new area told',
    equipment: 'Special equipment',
    representative: 'Representative told of day and place',
    attorney: 'Attorney or deputy told',
    dols: 'DoLS referred for the new home',
    safeguarding: 'Lead of the safeguarding enquiry told',
  },
  outcome: {
    moved: 'Moved',
    stayed: 'Stayed',
    hospital: 'In hospital',
    died: 'Died',
    other: 'Something else',
  },
  chooser: {
    person: 'The person',
    representative: 'The representative, with the person',
    attorney: 'An attorney or deputy',
    'best-interests': 'A best interests decision',
  },
  visit: {
    visit: 'Visit',
    trial: 'Trial stay',
    virtual: 'Seen on a screen',
  },
  step: {
    plan: 'Planning the move',
    move: 'The move',
  },
  refusal: {
    'not-permitted': {
      title: 'You may not do this',
      detail: 'Nothing was changed. Ask a lead of the case’s group.',
    },
    'not-found': {
      title: 'There is nobody here for you',
      detail:
        'The register is for members of the case’s group. If you need it, ask a lead of the group to add you.',
    },
    'version-conflict': {
      title: 'Somebody changed this entry meanwhile',
      detail: 'Nothing was changed. Look at it as it is now, then try again.',
    },
    'not-added': {
      title: 'Nobody was added under this number',
      detail: 'Nothing was changed. Open the register again.',
    },
    'already-added': { title: 'This person is in the register already', detail: 'Nothing was changed.' },
    removed: {
      title: 'This entry was taken out of the register',
      detail: 'Nothing was changed. Its log stays; if the person is affected after all, add them anew.',
    },
    'case-closed': {
      title: 'The case is closed',
      detail: 'Nothing was changed. Reviews, outcomes and what is handed over can still be recorded.',
    },
    'in-future': {
      title: 'This day is still to come',
      detail: 'Nothing was changed. Give a day up to today.',
    },
    'move-in-past': {
      title: 'This day has passed',
      detail:
        'Nothing was changed. Plan the move for today or later; a move that was made is recorded as made.',
    },
    'shares-over': {
      title: 'The shares come to more than 100 per cent',
      detail: 'Nothing was changed. Correct what the council and the NHS pay.',
    },
    'unknown-option': {
      title: 'This service was not offered',
      detail: 'Nothing was changed. Record first that it was offered.',
    },
    'no-choice': { title: 'No choice is recorded', detail: 'There is nothing to withdraw.' },
    'already-moved': {
      title: 'The move is recorded as made',
      detail: 'Nothing was changed. If that was a mistake, undo the move first.',
    },
    'no-move': { title: 'No move is planned', detail: 'There is nothing to cancel.' },
    'not-moved': {
      title: 'No move is recorded as made',
      detail: 'Nothing was changed. Record the move first.',
    },
    'not-ready': {
      title: 'Something is missing before this person may move',
      detail:
        'Nothing was changed. Missing: {{number}}, listed here with the paragraphs. A lead of the group may go on with a reason, which is recorded.',
    },
    'override-needs-lead': {
      title: 'Only a lead may go on without what is missing',
      detail: 'Nothing was changed. Ask a lead of the group, or settle what is missing.',
    },
    'not-handed-over': { title: 'This is not recorded as done', detail: 'There is nothing to withdraw.' },
    'no-friendship-group': {
      title: 'This person is in no friendship group',
      detail: 'There is nothing to leave.',
    },
    'split-needs-reason': {
      title: 'Friends would be parted',
      detail:
        'Nothing was changed. Friends are kept together unless there is a reason; say why this person does not stay with theirs.',
    },
    'too-many': {
      title: 'There are too many of these',
      detail: 'Nothing was changed. At most {{limit}} are kept.',
    },
  },
  together: {
    'not-in-group': 'Is no longer in this friendship group',
    'goes-elsewhere': 'Has chosen another place: {{service}}',
    'left-out': 'Would stay behind',
    split: {
      title: 'Friends would be parted',
      detail:
        'Nothing was changed. Friends are kept together unless there is a reason; say why these do not go along.',
    },
    held: {
      title: 'The group cannot go on together yet',
      detail: 'Nothing was changed for anybody. Held up: {{number}}.',
    },
  },
  event: {
    IndividualAdded: '{{name}} was added to the register',
    DetailsChanged: '{{group}}: {{changes}}',
    RagSet: 'Risk: {{rag}}. {{reason}}',
    FriendshipGroupJoined: 'Friendship group: {{label}}',
    FriendshipGroupLeft: 'Left the friendship group {{label}}',
    FriendshipGroupLeftWhy: 'Left the friendship group {{label}}: {{reason}}',
    OptionOffered: 'Offered: {{service}}',
    VisitRecorded: '{{kind}} on {{on}}',
    ChoiceRecorded: 'Chosen: {{service}}. Who chose: {{chooser}}',
    ChoiceWithdrawn: 'The choice was withdrawn ({{service}}): {{reason}}',
    MissingOverridden:
      '{{step}}: a lead went on without what was missing. Reason: {{reason}} Missing: {{missing}}',
    MovePlanned: 'Move planned for {{on}}',
    MovePlannedApart: 'Move planned for {{on}}; the planner was warned that friends go elsewhere',
    MovePlannedApartWhy: 'Move planned for {{on}}, apart from friends: {{reason}}',
    MoveCancelled: 'The planned move was cancelled: {{reason}}',
    MoveDone: 'Moved on {{on}}',
    MoveUndone: 'The move was recorded by mistake: {{reason}}',
    HandoverRecorded: '{{what}}: {{on}}',
    HandoverWithdrawn: '{{what}}: withdrawn. {{reason}}',
    ReviewPlanned: 'Review planned for {{on}}',
    ReviewHeld: 'Review held on {{on}}: {{note}}',
    OutcomeRecorded: 'Outcome: {{outcome}}, {{on}}',
    IndividualRemoved: 'Taken out of the register: {{reason}}',
  },
  import: {
    error: {
      formula: 'A cell must not begin with a formula. Type the value.',
      'too-long': 'This is too long: at most {{max}} characters.',
      'not-a-day': 'This is not a day. Write 3/2/1940, 3 February 1940 or 1940-02-03.',
      'short-year': 'Write the year in four figures.',
      'in-future': 'This day is still to come.',
      'not-yes-no': 'Write yes or no.',
      'not-one-of': 'Not one of the answers: {{answers}}.',
      'not-a-number': 'This is not a number.',
      'out-of-range': 'This number is out of range: 0 to {{max}}.',
      'not-an-address': 'This is not a mail address. Write one, such as nia@teulu.example.',
      'no-name': 'There is no name in this row.',
      repeated: 'The same person as in line {{line}}.',
      several:
        'Several people in the register have this name. Give the date of birth or the provider’s number.',
      'shares-over': 'The shares come to more than 100 per cent.',
    },
    problem: {
      'no-name-column': 'No column holds the names. Choose it.',
      'field-twice': 'Two columns are meant to be the same: {{field}}. Leave one out.',
      'unknown-field': 'A column was given a field that there is not.',
    },
    file: {
      'too-large': {
        title: 'The file is too large',
        detail: 'The largest is 2 MB. Leave out pictures and other sheets.',
      },
      'too-many-rows': {
        title: 'There are too many rows',
        detail: 'At most {{max}} people are taken over at once. Split the file.',
      },
      'too-many-columns': {
        title: 'There are too many columns',
        detail: 'At most {{max}} are read. Leave out those that are not needed.',
      },
      'not-a-spreadsheet': {
        title: 'This is not a spreadsheet that can be read',
        detail:
          'Save it as .xlsx or .csv and try again. A file with a password cannot be read; nor can the old .xls.',
      },
      empty: {
        title: 'There is nothing in it',
        detail: 'There are no rows under a line of headers. Choose another sheet or file.',
      },
      'no-such-sheet': { title: 'There is no such sheet', detail: 'Choose one of the workbook’s sheets.' },
    },
    refusal: {
      'columns-wrong': {
        title: 'The columns do not fit yet',
        detail: 'Nothing was imported. Look at the preview and correct the columns.',
      },
      'other-file': {
        title: 'This import was begun with another file',
        detail: 'Nothing was imported. Begin a new import for this file.',
      },
      'import-running': {
        title: 'Another import into this register is running',
        detail: 'Nothing was imported. Wait until it is done, then look at the preview again.',
      },
      'file-gone': {
        title: 'What was to be taken over is no longer kept',
        detail: 'What was taken over stays. Choose the same file again: nobody is added twice.',
      },
    },
    ragReason: 'From the provider’s spreadsheet',
  },
  numbers: {
    people: 'People in the register',
    red: 'RAG red',
    amber: 'RAG amber',
    green: 'RAG green',
    unrated: 'Not rated',
    moved: 'Moved',
    toMove: 'Still to move',
    withoutPlace: 'Still without a place',
    unplanned: 'Without a day for the move',
    ready: 'Day planned, ready',
    notReady: 'Day planned, something missing',
  },
  export: {
    rag: 'RAG',
    friendship: 'Friendship group',
    leadAgency: 'Lead agency',
    destination: 'New service',
    moveOn: 'Move on',
    moveTime: 'Time',
    transport: 'Transport',
    escort: 'Goes along',
    moved: 'Moved on',
    missing: 'Missing before the move',
    review: 'Review',
    outcome: 'Outcome',
    yes: 'Yes',
    no: 'No',
    council: 'Council',
    nhs: 'NHS',
    toBeAgreed: 'To be agreed',
    sheet: 'Register',
    title: 'Everything held about one person',
    madeAt: 'Made on {{time}}',
    history: 'What happened, oldest first',
    nothing: 'not known',
    rules: 'Before and after the move',
    met: 'met',
    notMet: 'not met',
    offered: 'Offered',
    caseRef: 'Case',
  },
} as const;
