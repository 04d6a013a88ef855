import { Fact, FactSet, type IAdaptiveCard } from '@microsoft/teams.cards';
import { asWritten } from '../as-written.ts';
import { deadlineLine, forceName, openCaseLink, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { alert, bar, button, cited, faint, frame, heading, link, say } from '../frame.ts';

/** One case in a personal chat: where it stands and what can be done next. */
export const summaryCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const due = deadlineLine(drawing);
  const open = view.duties
    .filter(({ status }) => status === 'open')
    .sort((a, b) => (a.deadline?.due ?? '9').localeCompare(b.deadline?.due ?? '9'))
    .slice(0, 6);
  const meeting = view.meetings.find(({ status }) => status === 'booked');
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.heading(view.procedure.title)}`,
    subtitle: `${subtitleOf(drawing)} · ${view.service.provider}`,
    notice: drawing.notice,
    body: [
      new FactSet(
        new Fact(
          voice.label((tell) => tell('cards.summary.stage')),
          voice.heading(view.stage.title),
        ),
        new Fact(
          voice.label((tell) => tell('cards.summary.lead')),
          asWritten(view.leadAgency),
        ),
        new Fact(
          voice.label((tell) => tell('cards.summary.checklist')),
          `${view.progress.settled} / ${view.progress.total}`,
        ),
        new Fact(
          voice.label((tell) => tell('cards.summary.plan')),
          voice.label((tell) => tell('cards.plan.count', { open: view.plan.open, met: view.plan.met })),
        ),
        ...(meeting?.start === undefined || meeting.start === null
          ? []
          : [
              new Fact(
                voice.label((tell) => tell('cards.summary.meeting')),
                voice.time(meeting.start),
              ),
            ]),
      ),
      bar(view.progress.settled, view.progress.total),
      ...(due === null ? [] : [view.overdue > 0 ? alert('attention', say(`⚠ ${due}`)) : say(due)]),
      heading(voice.label((tell) => tell('cards.summary.next'))),
      ...(view.status === 'open' && view.question?.answered === null
        ? [
            say(
              voice.line((tell, language) =>
                tell('cardsProcedures.help.question', {
                  question: `${view.question?.text[language] ?? ''} (${view.question?.cite ?? ''})`,
                }),
              ),
            ),
          ]
        : []),
      ...(open.length === 0
        ? [say(voice.label((tell) => tell('cards.summary.nothingOpen')))]
        : open.flatMap((duty) => [
            say(cited(duty.text, voice, duty.cite), { spacing: 'Small' }),
            faint(
              [
                forceName(voice, duty.force),
                ...(duty.deadline === null ? [] : [voice.date(duty.deadline.due)]),
              ].join(' · '),
            ),
          ])),
    ],
    actions: [
      ...(view.channel === null
        ? []
        : [
            link(
              voice.label((tell) => tell('cards.openChannel')),
              view.channel.webUrl,
            ),
          ]),
      ...(view.status === 'open'
        ? [
            button(
              voice.label((tell) => tell('cards.meeting.ask')),
              'request-meeting',
              {
                ref: view.ref,
                card: 'summary',
              },
            ),
            button(
              voice.label((tell) => tell('cardsProcedures.stage.decide')),
              'show-card',
              { ref: view.ref, card: 'stage', from: 'summary' },
            ),
            button(
              voice.label((tell) => tell('cardsProcedures.more')),
              'show-card',
              { ref: view.ref, card: 'menu', from: 'summary' },
            ),
          ]
        : []),
      openCaseLink(drawing),
    ],
  });
};
