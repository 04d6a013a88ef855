/**
 * The rehearsal's lessons. Names of buttons and fields come in by their places, from the pages' own catalogues.
 * Not part of the catalogue that every page loads: the rehearsal's server alone reads it.
 */
export const rehearsalLessons = {
  'first-case': {
    title: 'Your first case',
    aim: 'Open a case from a sentence, work it in its channel and its tab, and write the provider a letter. At the end you have used every part of Hafan once.',
    steps: {
      ask: {
        title: 'Ask for a case',
        do: 'Press {{phrase}} below the chat, or write it in your own words. A form comes back. Do not press {{submit}} yet.',
        notice:
          'You need not know a command. The service was found in the provider directory: its address and registration number are filled in later from there, never typed.',
      },
      'without-evidence': {
        title: 'Try it without evidence',
        do: 'On the form, tick one thing under {{area}} and one under {{nature}}. Leave {{evidence}} empty, and press {{submit}} at the foot of the form.',
        notice:
          'It is refused, and the refusal names the paragraph. What you ticked is still there. Refusals are not mistakes of yours: they are the Code, said in time.',
      },
      open: {
        title: 'Open the case',
        do: 'Under {{evidence}} write “Two night shifts without a nurse”. Tick {{quality}} and write “Two meetings changed nothing” under {{note}}. Press {{submit}}.',
        notice:
          'The bot answers with the case’s reference, such as EC-2026-0001. You will see it everywhere: in the channel’s name, on cards, in letters.',
      },
      channel: {
        title: 'Watch the channel being made',
        do: 'Go to Teams and choose the channel that begins with your reference. Scroll up to its first card and read the steps, until it says: {{allDone}} Then tick this step.',
        notice:
          'Hafan made a channel, a folder and a tab, and posted the cards. The card shows each step, so that a slow Microsoft 365 worries nobody.',
      },
      tick: {
        title: 'Tick an item',
        do: 'In the posts, find a card with a checklist and press {{tick}} beside any item.',
        notice:
          'The card changes in place, with your name and the time. Colleagues see it on the same card at once; nobody has to post “done”.',
      },
      duties: {
        title: 'Look at the case page',
        do: 'Open the tab {{tab}} at the top of the channel. You are at {{overview}}; from the list of that name, or in a wide window from the links beside the page, you reach the other parts. Read {{duties}} further down; then tick this step.',
        notice:
          'Each duty has its paragraph and says whether it must, should or may be done. Some meet themselves when you do the thing in Hafan; others you confirm.',
      },
      plan: {
        title: 'Put an action into the plan',
        do: 'In the tab choose {{plan}}, then {{add}}. Say {{text}}, {{owner}} and {{due}}. Under {{response}} write “The provider accepts the findings”. Press {{add}} in the form.',
        notice:
          'Leave the provider’s response out of the first action and it is refused: the provider is heard before action is required. The plan is the provider’s own.',
      },
      meeting: {
        title: 'Ask for a meeting',
        do: 'In the tab choose {{meetings}} and press {{request}}. Leave the fields as they are and press {{request}} in the form.',
        notice:
          'Hafan looks into the calendars of the members who must be there, within their working hours, and leaves out bank holidays.',
      },
      'choose-time': {
        title: 'Choose a time',
        do: 'Stay at {{meetings}} until {{slots}} appears, and choose one. Then look into {{calendar}}, on the left.',
        notice:
          'The invitation has an agenda made from what is open, and a link to join. A time limit for the first meeting was counted for you.',
      },
      notify: {
        title: 'Tell the regulators',
        do: 'In Teams, back in the tab, choose {{documents}}, then {{draft}}. Fill in what is needed and press {{save}}. Then press {{confirm}}, look at {{recipients}}, and press it again.',
        notice:
          'Nothing is filed before a person has read it. Then it is filed in both languages, each with a fingerprint by which anybody can later show that it was not changed.',
      },
      upload: {
        title: 'Confirm the upload',
        do: 'Hafan cannot upload to the national platform for you. Pretend that you did, and press {{upload}}. Then look into {{files}}, on the left: your case’s folder holds the documents.',
        notice:
          'The duty to upload stayed open until a person said that it was done. That is how Hafan treats everything that happens outside it.',
      },
      letter: {
        title: 'Draft a letter in Outlook',
        do: 'Go to Outlook. In Hafan’s pane, beside the message (below it on a phone), choose your case. At {{which}} choose {{letter}}. Fill in what is still missing and press {{insert}}. Then tick this step.',
        notice:
          'Address, subject and text are filled from the case. It is your message now: change what you like. The letter exists in both languages.',
      },
      'file-letter': {
        title: 'File the letter',
        do: 'In the same pane, under {{pane}}, press {{file}}. Filing does not send: press {{send}} below the message yourself.',
        notice:
          'The letter stands in the case’s folder and chronology as you wrote it. The duty to put concerns in writing is met by that alone: look at the case page.',
      },
    },
  },
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
        do: 'At {{overview}} press {{member}}, find Gwen Esiampl, choose her {{role}}, and add her. (Is she in the group already? Then tick this step.)',
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
  together: {
    title: 'Meetings, colleagues, the morning after',
    aim: 'Hold the meeting that you booked with Hafan beside it, show a case to a colleague, and see what the next morning brings.',
    needs: 'the case of your first lesson, with its meeting booked.',
    steps: {
      agenda: {
        title: 'Change the agenda',
        do: 'In the tab of your first case choose {{meetings}}, then {{open}}. Press {{change}}, then {{own}}; write a line at {{english}} and press {{add}}. Press {{save}}.',
        notice:
          'The agenda came from what is open in the case. The invitation in everybody’s calendar is brought up to date by itself.',
      },
      note: {
        title: 'Take notes in the meeting',
        do: 'In the calendar, at the meeting, press {{play}}. Under {{agenda}} tick a line. Write an action at {{action}}, say {{owner}} and {{due}}, and press {{next}}.',
        notice:
          'Everything is kept as it is typed, and everybody who takes notes sees the same. You may close the panel at any time.',
      },
      finish: {
        title: 'Finish it',
        do: 'Below the notes press {{finish}}, look it through, and press {{confirm}}.',
        notice:
          'Nobody writes up minutes at home. Nothing goes into the plan before somebody has confirmed it.',
      },
      minutes: {
        title: 'See where the minutes went',
        do: 'Press {{leave}} and look into the chat: the minutes are there. In the case’s tab look at {{plan}} and at {{documents}}. Then tick this step.',
        notice:
          'Each member of the group got them, in their own language (Mari’s is Welsh). The action stands in the plan with its owner and date; the document in both languages in the folder.',
      },
      'show-case': {
        title: 'Show a case to a colleague',
        do: 'In Teams choose a channel and {{posts}}. Beside the message press {{find}}, type a part of a name at {{search}}, and choose a case. Add a few words and press {{send}}. Then tick this step.',
        notice:
          'The card says what colleagues need to know and no more. Somebody outside the case’s group finds nothing.',
      },
      morning: {
        title: 'Let a morning come',
        do: 'At the facilitator’s, under {{morning}}, press the button. Then tick this step.',
        notice: 'Dates that were to come are near now or past, as in life.',
      },
      'morning-message': {
        title: 'Read the morning’s message',
        do: 'Wait in the chat for up to a minute. Then tick this step.',
        notice:
          'What is overdue and what is yours, in one message, on working days only, and in the language of whoever it is for. It takes the place of a message for each thing.',
      },
    },
  },
  closure: {
    title: 'A home closes',
    aim: 'Run the first days of a closure: dates, who does what, telling the regulators, and a letter to people and families in both languages.',
    steps: {
      open: {
        title: 'Open the closure',
        do: 'In the chat press {{phrase}}. Choose {{kind}}, {{planned}} and a {{reason}}, and press {{submit}} at the foot of the form.',
        notice:
          'If a case about this service is already open, consider stepping over instead: its history comes along.',
      },
      date: {
        title: 'Record when it closes',
        do: 'In Teams open the case’s channel and its tab. At {{dates}}, beside {{closes}}, press {{record}}. Give a date and send it.',
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
        do: 'In the pane choose the closure, then {{kind}}, and press {{file}}. Above the message, save residents.csv on this computer.',
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
        do: 'In Outlook choose “New message”, in the pane the case and the letter {{letter}}. Fill it in and press {{insert}}. Put an invented address into {{bcc}}, press {{file}}, and {{send}}.',
        notice: 'You cannot choose one language only. {{both}} And nobody sees another’s address.',
      },
      'in-welsh': {
        title: 'Work in the other language',
        do: 'At the top of the page, at {{language}}, choose {{welsh}} (or English, if you work in Welsh). In Teams open the case’s channel and its tab. Then tick this step, and go back to your own language.',
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
  'lessons-learnt': {
    title: 'Lessons, and the end of a case',
    aim: 'Record what was learnt, see when a case may be closed, and take away the record.',
    needs: 'the case of your first lesson.',
    steps: {
      lesson: {
        title: 'Record a lesson',
        do: 'In the tab of your first case choose {{log}} and press {{lesson}}. At {{which}} choose {{kind}}. Write it, choose {{theme}}, and send it.',
        notice: 'Themes are counted across cases, so that what repeats is seen by those who can change it.',
      },
      'too-early': {
        title: 'Try to close too early',
        do: 'Go back to {{overview}}. Choose the answer “No: quality assurance can resolve it …”, say why under {{rationale}}, and press {{answer}}. Now press {{close}}, write {{outcome}}, and send it. Close the form, and tick this step.',
        notice:
          'While a remedy is open the case is not closed. What is missing is named. A lead could go on with a reason; it would stand in the chronology.',
      },
      meet: {
        title: 'Meet the last action',
        do: 'Choose {{plan}}, press {{meet}} at each open action, say what shows it, and send it.',
        notice:
          'Met with evidence, not only ticked. Where a case is further on, the page then says that the Code asks for it to be ended.',
      },
      close: {
        title: 'Close it',
        do: 'Back at {{overview}} press {{close}} again. Write {{outcome}}, tick {{none}}, and send it.',
        notice: 'The case stays readable as it ended, and takes no more changes.',
      },
      chronology: {
        title: 'Read the chronology',
        do: 'Choose {{chronology}} and read it. Then press {{document}} and open what is downloaded. Then tick this step.',
        notice: 'You wrote none of it. It came from what people did, and nobody can change it afterwards.',
      },
      bundle: {
        title: 'Take the record away',
        do: 'Press {{bundle}} at the head of the case. Look at something else meanwhile; when it is ready, press {{fetch}} and open the file. Then tick this step.',
        notice:
          'Chronology, decisions and documents with their fingerprints, for an inspector, a court or a review.',
      },
    },
  },
  'what-goes-wrong': {
    title: 'What goes wrong',
    aim: 'See Microsoft 365 on a bad day: what Hafan mends by itself, what it tells you, and what you then do.',
    steps: {
      'slow-folder': {
        title: 'Make the folder slow',
        do: 'Here, at the facilitator’s, further down under the faults, switch on {{fault}}. Leave it at three times.',
        notice: 'Faults are counted, so a rehearsal can be repeated.',
      },
      open: {
        title: 'Open a case',
        do: 'In the chat press {{phrase}} and fill in the form as in the first lesson: a risk, a kind of concern, evidence, and quality assurance with what came of it. Send it.',
        notice: 'The case is open at once. What Microsoft 365 does comes after.',
      },
      retrying: {
        title: 'Watch it try again',
        do: 'In Teams look at the first card of the new channel, under {{steps}}; in the tab, at {{part}}.',
        notice:
          'It says what did not go through and when it is tried next. Then it is done, and nothing is there twice.',
      },
      throttled: {
        title: 'Slow everything down',
        do: 'Switch on {{fault}}, then tick an item in a channel.',
        notice: 'Your tick is taken at once. Only the card is a moment late.',
      },
      again: {
        title: 'Try again by hand',
        do: 'At the facilitator’s set {{fault}} to 50 times and switch it on. Open one more case in the chat, then switch the fault off. In the tab of another channel press {{back}}, choose the new case, then {{steps}}, and press {{retry}}.',
        notice: 'A step that nobody can mend is recorded with {{byHand}}: the case does not wait for ever.',
      },
      twice: {
        title: 'Send everything twice',
        do: 'Switch on {{fault}}, then press {{tick}} on a card.',
        notice: 'Teams does this in life when the network stutters. The item is ticked once.',
      },
    },
  },
  overview: {
    title: 'Director, administrator, outsider',
    aim: 'See the same cases with other people’s eyes.',
    needs: 'some cases, such as those of the other lessons.',
    steps: {
      director: {
        title: 'As the director',
        do: 'Be Nia Ymarfer. Open any case’s tab and press {{back}}, then {{glance}}. Go back to {{list}}, and try {{overdue}} and {{suspended}}. Then tick this step.',
        notice:
          'All of the council’s cases on one screen: stages and their age, deadlines met and missed, suspensions, themes of lessons. Excel gets the same.',
      },
      'read-only': {
        title: 'What a director changes',
        do: 'Open a case and choose {{checklist}}. Look for {{tick}} beside an item: it is not there. Then tick this step.',
        notice: 'A director who is not in the group reads everything and changes nothing.',
      },
      outsider: {
        title: 'As somebody outside',
        do: 'Be Pat Placeholder. In a channel press {{tick}} on a card (for Pat it stands there in both languages). Then tick this step.',
        notice:
          'Pat is in the team and in no case’s group: the click is refused. What is in the case stays with its group.',
      },
      administrator: {
        title: 'As a contract officer',
        do: 'Be Tom Example. In the chat press {{mine}} and {{overdue}}. Then tick this step.',
        notice: 'The morning begins here: what is yours, and what cannot wait.',
      },
    },
  },
} as const;
