/** Lessons about the procedures of the documents: what each asks for, and what it refuses. */
export const lessonsOfProcedures = {
  'stepping-over': {
    title: 'Quality assurance, and stepping over',
    aim: 'Begin where concerns usually begin, answer the question at the stage, and take the case over into escalating concerns without losing anything.',
    needs: 'any case, such as that of the first lesson.',
    steps: {
      open: {
        title: 'Open a quality assurance case',
        do: 'In the tab of any case press {{back}}, then {{open}}. Choose {{quality}}, find Plas Enghraifft as the service, choose a criterion, write something at {{shows}}, and press {{submit}}.',
        notice:
          'Beside each procedure stands the edition that it comes from. The form asks only what this procedure needs.',
      },
      share: {
        title: 'Share the evidence',
        do: 'Go to Outlook. If a message still stands there, press {{send}} or {{discard}}. Choose the new case in the pane, and the letter {{letter}}. Fill it in, press {{insert}}, then {{file}}, and {{send}}.',
        notice:
          'Concerns are shared with the provider before anything is required of them. A gate further on asks for this letter.',
      },
      ways: {
        title: 'Look where the case may go',
        do: 'In Teams open the new case’s channel and its tab. Below the stages press {{chart}}, then read {{ways}}. Then tick this step.',
        notice:
          'The flowchart is the procedure’s own, with the place where the case stands. Ways that are not open yet say why: {{unanswered}}',
      },
      answer: {
        title: 'Answer the question of the stage',
        do: 'Under {{question}} choose the answer that leads to escalating concerns, say why under {{rationale}}, and press {{record}}.',
        notice:
          'The answer opens one way and shuts the others. It can be given anew when things change; both answers stay in the chronology.',
      },
      'step-over': {
        title: 'Step over',
        do: 'Press {{over}}. Choose the criteria, say why under {{reason}}, and press {{submit}}.',
        notice:
          'The gates of the procedure that you enter are asked too: without a criterion and evidence it would be refused.',
      },
      history: {
        title: 'See what stayed',
        do: 'Look at {{history}}, further down, and at {{chronology}}. Then tick this step.',
        notice:
          'Reference, channel, group, actions and history stayed. What still had to be done in quality assurance stays open until it is done.',
      },
    },
  },
  suspension: {
    title: 'Suspending new commissioning',
    aim: 'Suspend with all that the Code asks for, review and lift it; and see the one thing that nobody may ask of a provider.',
    needs: 'the case of your first lesson.',
    steps: {
      'too-little': {
        title: 'Try it with too little',
        do: 'In the tab of your first case choose {{suspension}} and press {{start}}. Write only {{rationale}} and press {{start}} in the form. Then tick this step.',
        notice:
          'All that is missing is named at once, each with its paragraph. What you wrote is still there.',
      },
      suspend: {
        title: 'Suspend',
        do: 'Fill in {{risk}}, {{partners}}, {{sign}}, {{review}} and the rest; tick {{joint}}. Press {{start}} in the form.',
        notice:
          'A suspension can be challenged in court: this is the record that answers. It has a date of review from the first day.',
      },
      member: {
        title: 'Bring in the health board',
        do: 'At {{overview}}, further down, press {{member}}, find Gwen Esiampl, choose her {{role}}, and add her. (Is she in the group already? Then tick this step.)',
        notice: 'Until now she could not open the case. What is in a case is for its group alone.',
      },
      everywhere: {
        title: 'See it as the health board',
        do: 'Be Gwen Esiampl and open the tab of the same case. Look for {{banner}} at its head. Then tick this step.',
        notice:
          'Everybody in the group sees it, at the head of the case and on the board, whichever agency they are from.',
      },
      voluntary: {
        title: 'Ask for a voluntary suspension',
        do: 'Be Mari again and open the tab. Choose {{suspension}}, press {{ask}}, give any reason, and press {{send}}. Close the form, and tick this step.',
        notice:
          'It is refused, for everybody, and no reason goes round it. A provider must not be made to agree to suspend itself.',
      },
      'record-voluntary': {
        title: 'Record the provider’s own decision',
        do: 'Press {{record}}. Under {{details}} write “The provider admits nobody since Monday”, and send it.',
        notice: 'A provider may decide it freely. Recording that is something other than asking for it.',
      },
      review: {
        title: 'Review it',
        do: 'Press {{review}}. Write {{finding}}, set {{next}}, and send it.',
        notice: 'The next date goes into your reminders and onto the board.',
      },
      lift: {
        title: 'Lift it',
        do: 'Press {{lift}}, say why under {{why}}, and send it.',
        notice: 'As soon as the risk allows: a suspension kept too long can itself bring a service down.',
      },
    },
  },
  closure: {
    title: 'A home closes',
    aim: 'Run the first days of a closure: dates, who does what, telling the regulators, and a letter to people and families in both languages.',
    steps: {
      open: {
        title: 'Open the closure',
        do: 'In the chat press {{phrase}}, below the messages (scroll there if you do not see it). Choose {{kind}}, {{planned}} and a {{reason}}, and press {{submit}} at the foot of the form.',
        notice:
          'If a case about this service is already open, consider stepping over instead: its history comes along.',
      },
      date: {
        title: 'Record when it closes',
        do: 'In Teams open the case’s channel and its tab. Further down, at {{dates}}, beside {{closes}}, press {{record}}. Give a date and send it.',
        notice:
          'It has the part {{people}} now: the register, which escalating concerns do not have. Dates that others set are kept with who recorded them, and duties count from them without bank holidays and weekends.',
      },
      'list-comes': {
        title: 'Let the list of people come',
        do: 'You are your own facilitator: at “The list of people comes” press {{happen}}. Then open {{inbox}} in Outlook and the new message.',
        notice:
          'The pane beside a message that was received offers to file it, not to write a letter. It suggests the case by who wrote.',
      },
      'file-message': {
        title: 'File what came',
        do: 'In the pane choose the closure, then {{kind}}, and press {{file}}. Above the message, save residents.csv on this device.',
        notice:
          'The message stands whole in the case’s folder, once for the whole group. Nobody has to forward it.',
      },
      register: {
        title: 'Take the list over',
        do: 'In the case’s tab choose {{people}} and press {{over}}. Press {{choose}} and take residents.csv. Read {{preview}}, then press {{take}}. Then tick this step.',
        notice:
          'Nothing was saved before you had seen it. One row has a date that does not exist: it is left out and named. The same list taken over again adds nobody twice.',
      },
      assign: {
        title: 'Give somebody an item',
        do: 'Choose {{checklist}}. Beside an item press {{assign}}, choose somebody of the group (as yet that is you), and send it.',
        notice:
          'The whole paper checklist is here, section by section. Its items have names, dates and initials.',
      },
      'not-applicable': {
        title: 'Set an item aside',
        do: 'Beside another item press {{not}}, say {{why}}, and send it. Then press {{undo}} in the bar that appears.',
        notice:
          'An item that does not apply is settled with a reason, never left empty or ticked for form’s sake. Taken back, it is open again, and the chronology has both.',
      },
      notify: {
        title: 'Notify',
        do: 'Choose {{documents}}, press {{draft}}, fill in what is needed, and press {{save}}. Then press {{confirm}}, look at {{recipients}}, and press it again.',
        notice: 'Closure has its own notification, apart from that of escalating concerns.',
      },
      families: {
        title: 'Write to people and families',
        do: 'In Outlook choose “New message”; if another still stands there, press {{send}} or {{discard}}. In the pane choose the case and the letter {{letter}}. Fill it in and press {{insert}}. Put an invented address into {{bcc}}, press {{file}}, and {{send}}.',
        notice: 'You cannot choose one language only. {{both}} And nobody sees another’s address.',
      },
      'in-welsh': {
        title: 'Work in the other language',
        do: 'At the top of the page, where the language stands ({{language}}), choose {{other}}. In Teams open the case’s channel and its tab. Then tick this step, and go back to your own language.',
        notice: 'Every text is there in both languages, and each colleague sees the same card in their own.',
      },
    },
  },
  'provider-failure': {
    title: 'A provider fails',
    aim: 'Act within hours: the right person told, money agreed in writing, and one incident above several cases.',
    needs: 'any case, such as that of the first lesson.',
    steps: {
      open: {
        title: 'Open a provider failure',
        do: 'In the tab of any case press {{back}}, then {{open}}. Choose {{failure}}, then the service {{service}}. Choose a reason, write something at {{shows}}, answer {{planned}}, and press {{submit}}.',
        notice:
          'This is an English procedure, under its own edition. Its first meeting has a time limit in working days.',
      },
      activate: {
        title: 'Record the activation',
        do: 'Press {{record}} and fill in the form. At {{capacity}} choose {{staff}} first, and send it. Then choose the lead or the deputy, and send it again.',
        notice: 'A message left with the office does not count. Somebody who can act has to acknowledge it.',
      },
      contacts: {
        title: 'Find out whom to call',
        do: 'Choose {{contacts}}. Then tick this step.',
        notice:
          'Your council names them once, with deputies and out-of-hours numbers, for all cases. In a rehearsal nobody is named yet.',
      },
      pay: {
        title: 'Agree a payment',
        do: 'Back at {{overview}} press {{agree}}. Fill in the form, but leave {{agreement}} empty, and send it; then say where the written agreement is, and send it again.',
        notice: 'Without a written agreement it is refused: money paid in a hurry is hard to get back.',
      },
      incident: {
        title: 'Open an incident above the cases',
        do: 'At the top of the tab choose {{incidents}}. Press {{open}}, fill in the form and send it. Further down, at {{link}}, search for PF and link the case. Then tick this step.',
        notice:
          'One plan and one situation report for all of the provider’s services, shared by the agencies.',
      },
      news: {
        title: 'Let it get worse',
        do: 'As your own facilitator, at “The provider’s insolvency”, press {{happen}}. Then open {{inbox}} in Outlook.',
        notice:
          'What would you do in the first hour? Decide, and do it in Hafan. The facilitator’s page says what a group might do.',
      },
    },
  },
} as const;
