import { Container, type IAdaptiveCard } from '@microsoft/teams.cards';
import { openDeadlines, type Reminded } from '../../../src/follow-up/reminders.ts';
import { holdersOf } from '../../../src/follow-up/digest/whose.ts';
import { sayReminded } from '../../../src/language/reminders.ts';
import { asWritten } from '../as-written.ts';
import { forceName, openCaseLink, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { button, cut, faint, fitting, frame, plain, row, say } from '../frame.ts';

/** What of a case has passed its limit, in its channel: one card that is brought up to date and never posted anew. */

const cardFor = (subject: string): string => {
  if (subject.startsWith('action:')) return 'plan';
  return subject === 'suspension-review' ? 'suspension' : 'summary';
};

const deadlineRow = ({ voice, view }: Drawing, deadline: Reminded, late: number | null) => {
  const { subject, due, force, cite, text } = deadline;
  const named = voice.text({
    cy: cut(
      sayReminded(subject, 'cy', () => text ?? undefined),
      300,
    ),
    en: cut(
      sayReminded(subject, 'en', () => text ?? undefined),
      300,
    ),
  });
  // An action's owner may be somebody outside the group, the provider's manager mostly.
  const whose =
    deadline.owner === null
      ? holdersOf(view, deadline).map(
          ({ name, roleTitle }) => `${asWritten(name)} (${voice.heading(roleTitle)})`,
        )
      : [asWritten(deadline.owner)];
  return row(
    [
      plain(named, { bold: true }),
      faint(
        [
          voice.label((tell, language) =>
            late === null
              ? tell('reminders.due.overdue', { date: voice.in(language).date(due) })
              : tell('reminders.overdue.late', { date: voice.in(language).date(due), count: late }),
          ),
          ...(force === null ? [] : [forceName(voice, force)]),
          ...(cite === null ? [] : [cite]),
        ].join(' · '),
      ),
      faint(
        voice.label((tell) =>
          whose.length === 0
            ? tell('reminders.overdue.whoseNobody')
            : tell('reminders.overdue.whose', {
                who: whose.join(', '),
              }),
        ),
      ),
    ],
    [
      button(
        voice.label((tell) => tell('reminders.show')),
        'show-card',
        { ref: view.ref, card: cardFor(subject), from: 'overdue' },
      ),
    ],
  );
};

export const overdueCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const lateBy = new Map(
    view.duties.map(({ id, deadline }) => [
      `duty:${id}`,
      deadline === null ? null : -deadline.workingDaysLeft,
    ]),
  );
  const overdueActions = new Set(
    view.plan.actions.filter(({ overdue }) => overdue).map(({ id }) => `action:${id}`),
  );
  const isOverdue = ({ subject }: Reminded): boolean => {
    if (subject === 'first-meeting') return view.firstMeetingDue?.state === 'overdue';
    return (
      overdueActions.has(subject) ||
      view.duties.some(({ id, deadline }) => subject === `duty:${id}` && deadline?.state === 'overdue')
    );
  };
  const open = openDeadlines(view);
  const known = open.filter(isOverdue);
  // The view counts what is overdue and says it of each but the suspension's review.
  const review =
    known.length < view.overdue ? open.filter(({ subject }) => subject === 'suspension-review') : [];
  const passed = [...known, ...review].sort(
    (a, b) => Number(b.force === 'must') - Number(a.force === 'must') || a.due.localeCompare(b.due),
  );
  return fitting((detail) => {
    const most = { full: 15, short: 8, bare: 5 }[detail];
    return frame({
      voice,
      title: `${titleOf(drawing)}: ${voice.label((tell) => tell('reminders.overdue.title'))}`,
      subtitle: subtitleOf(drawing),
      notice: drawing.notice,
      post: { ref: view.ref, card: 'overdue' },
      body:
        passed.length === 0
          ? [
              new Container(
                say(`✓ ${voice.label((tell) => tell('reminders.overdue.nothing'))}`, { weight: 'Bolder' }),
                faint(voice.line((tell) => tell('reminders.overdue.nothingSince'))),
              ).withOptions({ style: 'good', bleed: true }),
            ]
          : [
              new Container(
                say(
                  `⚠ ${voice.label((tell) => tell('reminders.overdue.counts', { count: passed.length }))}`,
                  {
                    weight: 'Bolder',
                  },
                ),
              ).withOptions({ style: 'attention', bleed: true }),
              ...passed
                .slice(0, most)
                .map((one) => deadlineRow(drawing, one, lateBy.get(one.subject) ?? null)),
              ...(passed.length > most
                ? [faint(voice.label((tell) => tell('cards.moreInTab', { count: passed.length - most })))]
                : []),
            ],
      actions: [openCaseLink(drawing)],
    });
  });
};
