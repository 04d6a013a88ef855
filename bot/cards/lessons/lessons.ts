import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { lessonThemes } from '../../../src/case/commands.ts';
import type { ActionView } from '../../../src/case/view-schema.ts';
import { names } from '../../../src/language/names.ts';
import { asWritten } from '../as-written.ts';
import { openCaseLink, partUrl, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { cut, faint, fitting, frame, heading, link, plain, say } from '../frame.ts';

/**
 * What a case leaves behind, circulated in its channel when it is closed (Code 4.16, PFP 8.2 and 10): what the
 * lessons are about, each recommendation with its owner, and the lessons report. What people wrote down as lessons
 * stays in the log and the report: it may tell of persons, and a channel is no place for that.
 */

const signs = { open: '○', met: '✓', withdrawn: '–' } as const satisfies Record<ActionView['status'], string>;

const recommendationRow = ({ voice }: Drawing, action: ActionView, most: number) => [
  plain(`${signs[action.status]} ${action.number}. ${cut(action.text, most)}`),
  faint(
    [
      voice.label((tell) => tell('reminders.overdue.whose', { who: asWritten(action.owner) })),
      action.status === 'met'
        ? voice.label((tell) => tell('reminders.lessons.met'))
        : action.status === 'withdrawn'
          ? voice.label((tell) => tell('reminders.lessons.withdrawn'))
          : voice.label((tell, language) =>
              tell(action.overdue ? 'reminders.due.overdue' : 'reminders.due.coming', {
                date: voice.in(language).date(action.due),
              }),
            ),
    ].join(' · '),
  ),
];

export const lessonsCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const lessons = view.entries.filter(({ log }) => log === 'lesson');
  const themes = lessonThemes
    .map((theme) => ({ theme, count: lessons.filter((one) => (one.theme ?? 'other') === theme).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const recommendations = view.plan.actions.filter(({ source }) => source === 'lesson');
  const reports = view.notifications
    .filter(({ kind, status }) => kind === 'lessons-report' && status !== 'discarded')
    .flatMap(({ files }) => files);
  return fitting((detail) => {
    const most = { full: 30, short: 15, bare: 8 }[detail];
    return frame({
      voice,
      title: `${titleOf(drawing)}: ${voice.label((tell) => tell('reminders.lessons.title'))}`,
      subtitle: subtitleOf(drawing),
      notice: drawing.notice,
      post: { ref: view.ref, card: 'lessons' },
      body: [
        say(voice.line((tell) => tell('reminders.lessons.intro', { count: lessons.length }))),
        ...(themes.length === 0
          ? []
          : [
              heading(voice.label((tell) => tell('reminders.lessons.themes'))),
              ...themes.map(({ theme, count }) =>
                say(`${voice.label((tell) => tell(names.theme[theme]))} (${count})`, { spacing: 'Small' }),
              ),
            ]),
        heading(voice.label((tell) => tell('reminders.lessons.recommendations'))),
        ...(recommendations.length === 0
          ? [say(voice.line((tell) => tell('reminders.lessons.none')))]
          : recommendations
              .slice(0, most)
              .flatMap((action) => recommendationRow(drawing, action, detail === 'full' ? 600 : 200))),
        ...(recommendations.length > most
          ? [faint(voice.label((tell) => tell('cards.moreInTab', { count: recommendations.length - most })))]
          : []),
      ],
      actions: [
        ...reports.slice(0, 2).map(({ language, webUrl }) =>
          link(
            voice.label((tell) =>
              tell(language === 'cy' ? 'reminders.lessons.reportCy' : 'reminders.lessons.reportEn'),
            ),
            webUrl,
          ),
        ),
        link(
          voice.label((tell) => tell('reminders.lessons.plan')),
          partUrl(drawing, 'plan'),
        ),
        openCaseLink(drawing),
      ],
    });
  });
};
