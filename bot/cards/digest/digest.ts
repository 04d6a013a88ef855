import { Container, type CardElementArray, type IAdaptiveCard } from '@microsoft/teams.cards';
import type { Digest, DigestEntry, DigestMeeting, NewsKind } from '../../../src/follow-up/digest/digest.ts';
import { newsKinds } from '../../../src/follow-up/digest/digest.ts';
import type { Concern } from '../../../src/follow-up/digest/whose.ts';
import type { ReminderChoice } from '../../../src/journal/person-settings.ts';
import { sayReminded } from '../../../src/language/reminders.ts';
import { asWritten } from '../as-written.ts';
import { forceName } from '../drawing.ts';
import { button, cut, faint, fitting, frame, heading, link, plain, row, say, type Notice } from '../frame.ts';
import { remindersForm } from '../reminders/reminders.ts';
import type { Voice } from '../voice.ts';

/** A person's morning in one card: most pressing first, each line with a button that leads on. */

type When = 'overdue' | 'today' | 'coming';

const partKeys = {
  overdue: 'reminders.part.overdue',
  today: 'reminders.part.today',
  coming: 'reminders.part.coming',
} as const satisfies Record<When, string>;
const dueKeys = {
  overdue: 'reminders.due.overdue',
  today: 'reminders.due.today',
  coming: 'reminders.due.coming',
} as const satisfies Record<When, string>;
const whyKeys = {
  yours: 'reminders.why.yours',
  group: 'reminders.why.group',
  escalation: 'reminders.why.escalation',
} as const satisfies Record<Concern, string>;
const newsKeys = {
  ticked: 'reminders.news.ticked',
  actions: 'reminders.news.actions',
  documents: 'reminders.news.documents',
  meetings: 'reminders.news.meetings',
  decisions: 'reminders.news.decisions',
  entries: 'reminders.news.entries',
  group: 'reminders.news.group',
} as const satisfies Record<NewsKind, string>;

/** The card of the case on which this can be seen to. */
const cardFor = (subject: string): string => {
  if (subject.startsWith('action:')) return 'plan';
  return subject === 'suspension-review' ? 'suspension' : 'summary';
};

const showButton = (voice: Voice, ref: string, card: string) =>
  button(
    voice.label((tell) => tell('reminders.show')),
    'show-card',
    { ref, card, from: 'digest' },
  );

const entryRow = (voice: Voice, when: When, entry: DigestEntry) => {
  const { ref, service, subject, due, why, force, cite, text } = entry;
  const what = (language: 'en' | 'cy'): string => sayReminded(subject, language, () => text ?? undefined);
  return row(
    [
      plain(
        cut(
          voice.language === 'both' ? voice.text({ cy: what('cy'), en: what('en') }) : what(voice.language),
          400,
        ),
        { bold: when === 'overdue' },
      ),
      faint(
        [
          `${ref}, ${asWritten(service)}`,
          voice.label((tell, language) => tell(dueKeys[when], { date: voice.in(language).date(due) })),
          ...(force === null ? [] : [forceName(voice, force)]),
          ...(cite === null ? [] : [cite]),
          ...(why === 'yours' ? [] : [voice.label((tell) => tell(whyKeys[why]))]),
        ].join(' · '),
      ),
    ],
    [showButton(voice, ref, cardFor(subject))],
  );
};

const part = (voice: Voice, when: When, entries: readonly DigestEntry[], most: number): CardElementArray =>
  entries.length === 0
    ? []
    : [
        new Container(
          heading(voice.label((tell) => tell(partKeys[when]))),
          ...entries.slice(0, most).map((entry) => entryRow(voice, when, entry)),
          ...(entries.length > most
            ? [faint(voice.label((tell) => tell('reminders.more', { count: entries.length - most })))]
            : []),
        ).withOptions(when === 'overdue' ? { style: 'attention', bleed: true } : {}),
      ];

const meetingRow = (voice: Voice, { ref, service, meeting, start, joinUrl }: DigestMeeting) =>
  row(
    [say(voice.time(start), { weight: 'Bolder', spacing: 'Small' }), faint(`${ref}, ${asWritten(service)}`)],
    [
      showButton(voice, ref, `meeting:${meeting}`),
      ...(joinUrl === null
        ? []
        : [
            link(
              voice.label((tell) => tell('reminders.join')),
              joinUrl,
            ),
          ]),
    ],
  );

const countsOf = (voice: Voice, { overdue, today, coming, meetings }: Digest): string =>
  voice.line((tell) =>
    [
      ...(overdue.length > 0 ? [tell('reminders.count.overdue', { count: overdue.length })] : []),
      ...(today.length > 0 ? [tell('reminders.count.today', { count: today.length })] : []),
      ...(meetings.length > 0 ? [tell('reminders.count.meetings', { count: meetings.length })] : []),
      ...(coming.length > 0 ? [tell('reminders.count.coming', { count: coming.length })] : []),
    ].join(' · '),
  );

export const digestCard = (wanted: {
  readonly digest: Digest;
  readonly voice: Voice;
  readonly baseUrl: string;
  readonly choice: ReminderChoice;
  readonly notice?: Notice | undefined;
}): IAdaptiveCard => {
  const { digest, voice, baseUrl } = wanted;
  const { overdue, today, coming, meetings, assigned, news } = digest;
  const isEmpty = overdue.length + today.length + coming.length + meetings.length === 0;
  return fitting((detail) => {
    const most = { full: 8, short: 5, bare: 3 }[detail];
    return frame({
      voice,
      title: voice.label((tell, language) =>
        tell('reminders.title', { date: voice.in(language).date(digest.day) }),
      ),
      notice: wanted.notice,
      body: [
        say(isEmpty ? voice.line((tell) => tell('reminders.nothing')) : countsOf(voice, digest)),
        ...(digest.inSpiteOf ? [say(voice.line((tell) => tell('reminders.inSpiteOf')))] : []),
        ...part(voice, 'overdue', overdue, most),
        ...part(voice, 'today', today, most),
        ...(meetings.length === 0
          ? []
          : [
              heading(voice.label((tell) => tell('reminders.part.meetings'))),
              ...meetings.slice(0, most).map((one) => meetingRow(voice, one)),
            ]),
        ...part(voice, 'coming', coming, most),
        ...(assigned.length === 0
          ? []
          : [
              heading(voice.label((tell) => tell('reminders.part.assigned'))),
              ...assigned
                .slice(0, most)
                .map(({ ref, service, items }) =>
                  row(
                    [
                      say(
                        `${ref}, ${asWritten(service)}: ${voice.label((tell) => tell('reminders.assigned', { count: items }))}`,
                        { spacing: 'Small' },
                      ),
                    ],
                    [showButton(voice, ref, 'checklist')],
                  ),
                ),
            ]),
        ...(news.length === 0
          ? []
          : [
              heading(voice.label((tell) => tell('reminders.part.news'))),
              ...news.slice(0, most).map(({ ref, service, counts }) =>
                row(
                  [
                    say(`${ref}, ${asWritten(service)}`, { spacing: 'Small' }),
                    faint(
                      voice.line((tell) =>
                        newsKinds
                          .flatMap((kind) => {
                            const count = counts[kind] ?? 0;
                            return count === 0 ? [] : [tell(newsKeys[kind], { count })];
                          })
                          .join(' · '),
                      ),
                    ),
                  ],
                  [showButton(voice, ref, 'summary')],
                ),
              ),
            ]),
      ],
      actions: [
        link(
          voice.label((tell) => tell('cards.list.board')),
          `${baseUrl}/tab/#/`,
        ),
        remindersForm(voice, wanted.choice),
      ],
    });
  });
};
