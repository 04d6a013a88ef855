/** Lessons about the days of a case: the first, its meetings, its end, bad days, other people’s eyes. */
export const lessonsOfDays = {
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
        do: 'Stay at {{meetings}} until {{slots}} appears, and choose one. Then look into {{calendar}}, on the left (on a phone at the bottom).',
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
        do: 'Hafan cannot upload to the national platform for you. Pretend that you did, and press {{upload}}. Then look into {{files}}, on the left (on a phone at the bottom): your case’s folder holds the documents.',
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
  together: {
    title: 'Meetings, colleagues, the morning after',
    aim: 'Hold the meeting that you booked with Hafan beside it, show a case to a colleague, and see what the next morning brings.',
    needs: 'the case of your first lesson, with its meeting booked.',
    steps: {
      agenda: {
        title: 'Change the agenda',
        do: 'In the tab of your first case choose {{meetings}}, then {{open}}. Press {{change}}, then {{own}}; write a line at {{line}} and press {{add}}. Press {{save}}.',
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
      blocked: {
        title: 'Somebody blocks Hafan',
        do: 'Set {{fault}} to 50 times and switch it on. Then, further up, under {{morning}}, press the button twice: the case’s first meeting is near by then.',
        notice:
          'People block an app by mistake, or because it writes too much. Nobody is told of it: Hafan learns it when it next writes to them.',
      },
      'not-reached': {
        title: 'See who was not reached',
        do: 'In Teams open the tab of this lesson’s case and choose {{steps}}. Within a minute {{message}} stands at the top, as failed; read what to do. At the facilitator’s switch {{fault}} off again. Back in the tab press {{retry}}, and look into the chat. If it is not offered any more, a further morning has sent the message: then tick this step.',
        notice:
          'The whole group sees who does not hear of what is due, and somebody can ring them. What is due is due all the same, and the message came once.',
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
        do: 'Be Nia Ymarfer. Open any case’s tab and press {{back}}, then {{glance}}. Go back to {{list}}, and try {{overdue}} and {{suspended}}; where there is little room, they are behind {{more}}. Then tick this step.',
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
