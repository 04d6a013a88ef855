/**
 * What a facilitator lets happen in a rehearsal. Not part of the catalogue that every page loads: the rehearsal's
 * server alone reads it.
 */
export const rehearsalEvents = {
  insolvency: {
    title: 'The provider’s insolvency',
    where: 'A message in the Outlook inbox.',
    mayDo:
      'Look the provider up on the board: it has more than one service. Open a closure for each, or an incident above them; call the group together within the time limit; note that the notice came, with its date; tell the health board and CIW. They should not answer the provider before they have spoken to each other.',
    subject: 'Gofal Enghraifft Cyf: appointment of administrators',
    p1: 'I write as joint administrator of Gofal Enghraifft Cyf, which runs Tŷ Gwyn and Plas Enghraifft. We were appointed this morning.',
    p2: 'There is money for wages and food for fourteen days. We mean to keep both homes open for that time and are looking for a buyer. If none is found, both will close.',
    p3: 'Please tell me today who leads for the council, and what you need from us about the people who live there.',
    p4: 'Robin Placeholder-Lewis, joint administrator (invented)',
  },
  residents: {
    title: 'The list of people comes',
    where: 'A message in the Outlook inbox, with a table enclosed.',
    mayDo:
      'Take it over into the register of a case of closure: the preview shows which rows would come and which cell cannot be read, before anything is saved. Send back what is wrong instead of guessing it. File the message in the case, so that it is seen what the provider sent.',
    subject: 'Tŷ Gwyn: the people who live here',
    p1: 'You asked for a list of the people who live at Tŷ Gwyn. It is enclosed as our system gives it out.',
    p2: 'Three of them are friends and would like to stay together, whatever happens.',
    p3: 'Please tell us if anything in it cannot be read.',
    p4: 'Dafydd Sampl-Rees, registered manager (invented)',
  },
  ciwNotice: {
    title: 'A notice from CIW',
    where: 'A message in the Outlook inbox.',
    mayDo:
      'Record it as evidence in the case, with its source. Add the required actions to the plan as coming from a CIW notice, so that they count as remedies. Do not ask the provider for a second plan about the same things: CIW’s requirements stand. Consider whether the criteria for escalating concerns are met.',
    subject: 'Tŷ Gwyn: priority action notice',
    p1: 'Following the inspection of Tŷ Gwyn we have issued a priority action notice to the provider about staffing at night and the safe handling of medicines.',
    p2: 'The provider must put both right within 28 days. We will return after that without announcement.',
    p3: 'We ask you to tell us of any action that you take under your contract.',
    p4: 'Inspection team, North Wales (invented)',
  },
  memberIll: {
    title: 'A member falls ill',
    where: 'Their calendar: away for five days from today.',
    mayDo:
      'Notice it when times for a meeting are looked for: the person named is busy. Name a deputy in the group, or move the meeting. If the lead is ill, a commissioner of the lead agency adds another.',
    subject: 'away, ill',
  },
  family: {
    title: 'A family asks',
    where: 'A message in the Outlook inbox.',
    mayDo:
      'Enter it in the log of enquiries, without the name. Answer in the writer’s language, and say what is known and when they will hear more; in a closure, people and families are told before the newspapers. The letter to people and families goes out in both languages.',
    subject: 'Is my mother’s home closing?',
    p1: 'I heard in the shop that Tŷ Gwyn is to close. My mother has lived there for six years and nobody has told us anything.',
    p2: 'Is it true? If it is, who decides where she goes, and may she stay near her friend from the next room? She speaks Welsh and is frightened of having to explain herself in English.',
    p3: 'Please write to me, and to her.',
    p4: 'Cymar Ffug (daughter)',
  },
  press: {
    title: 'The press calls',
    where: 'A post in the team’s General channel.',
    mayDo:
      'Agree one line with the partners before anybody answers, and enter the call in the log. Nothing about a named individual, and nothing that people, families and staff have not heard yet.',
    text: 'The Enghraifft Gazette has rung about Tŷ Gwyn. They say that no new residents are being placed there and ask whether the council is closing it. They go to print at five. What may I say, and who speaks for us?',
  },
} as const;
