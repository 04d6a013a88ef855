import type { ActionArray, CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { NotificationView } from '../../../src/case/view-schema.ts';
import { documentKindNames } from '../../../src/language/document-kind-names.ts';
import type { DraftField, NotificationTemplate } from '../../../src/procedures/types.ts';
import { asWritten } from '../as-written.ts';
import { languageName, openCaseLink, stampLine, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import {
  alert,
  area,
  button,
  choice,
  cut,
  date,
  faint,
  fitting,
  frame,
  heading,
  line,
  link,
  opens,
  plain,
  say,
} from '../frame.ts';

/**
 * A notification to regulators and other commissioners (Code 5.27, 7.12), or a report of the group: reviewed,
 * confirmed with its recipients, filed in both languages; a notification is then uploaded by a person (Code 5.28,
 * 7.13), a report is done.
 */

/** A report goes to nobody outside by itself, so it names no recipients. */
type Template = Pick<NotificationTemplate, 'fields' | 'blocks'> &
  Partial<Pick<NotificationTemplate, 'recipients'>>;

const templateOf = ({ edition, view }: Drawing, id: string): Template | undefined => {
  // A template's id may be shared by procedures of an edition, so the present one's goes first.
  const procedures = [...edition.procedures].sort(
    (a, b) => Number(b.id === view.procedure.id) - Number(a.id === view.procedure.id),
  );
  return (
    procedures.flatMap(({ notifications }) => notifications).find((template) => template.id === id) ??
    procedures.flatMap(({ reports }) => reports).find((template) => template.id === id)
  );
};

/** Input ids begin with `f.`, so that no field can pass for another part of the answer. */
export const FIELD = 'f.';
/** Free-form recipients, one a line: `Name <mail>` or a name. */
export const OTHERS = 'others';

const input = (drawing: Drawing, field: DraftField, value: string) => {
  const wanted = {
    id: `${FIELD}${field.id}`,
    label: drawing.voice.heading(field.label),
    value,
    ...(field.required ? { required: drawing.voice.label((tell) => tell('cards.needed')) } : {}),
  };
  if (field.kind === 'line') return line({ ...wanted, value: cut(value, 200) });
  return field.kind === 'date' ? date(wanted) : area(wanted);
};

/** The draft as it will read, with the fields in their places. */
const preview = (drawing: Drawing, draft: NotificationView, template: Template, most: number) => {
  const filled = (text: string): string =>
    text.replaceAll(/\{([a-z0-9.-]+)\}/g, (_, id: string) => draft.fields[id] ?? '…');
  const said = (language: 'en' | 'cy'): string =>
    template.blocks
      .filter((block) => block.if === undefined || (draft.fields[block.if] ?? '') !== '')
      .map((block) =>
        block.each === undefined
          ? filled(block.text[language])
          : (draft.fields[block.each] ?? '')
              .split('\n')
              .filter((entry) => entry.trim() !== '')
              .map((entry) => `• ${entry}`)
              .join('\n'),
      )
      .join('\n');
  return (['cy', 'en'] as const).flatMap((language): CardElementArray => [
    say(languageName(drawing.voice, language), { weight: 'Bolder' }),
    plain(cut(said(language), most)),
  ]);
};

/** Fields as long as this are corrected in the tab, where a card would outgrow a message; they stay as drafted. */
const mostInForm = { full: 8_000, short: 1_500, bare: 300 } as const;

const review = (
  drawing: Drawing,
  draft: NotificationView,
  template: Template,
  detail: keyof typeof mostInForm,
): ActionArray => {
  const { voice, view } = drawing;
  const shown = template.fields.filter(({ id }) => (draft.fields[id] ?? '').length <= mostInForm[detail]);
  const left = template.fields.length - shown.length;
  const ours = { ref: view.ref, card: `notification:${draft.draft}`, draft: draft.draft };
  return [
    opens(
      voice.label((tell) =>
        tell(
          template.recipients === undefined ? 'tabCase.document.confirmReport' : 'cards.notification.confirm',
        ),
      ),
      [
        ...shown.map((field) => input(drawing, field, draft.fields[field.id] ?? '')),
        ...(left === 0 ? [] : [faint(voice.label((tell) => tell('cards.moreInTab', { count: left })))]),
        template.recipients === undefined
          ? choice({
              id: 'members',
              label: voice.label((tell) => tell('cardsProcedures.notification.group')),
              many: true,
              open: true,
              value: view.group.map(({ key }) => key).join(','),
              choices: view.group.map(({ key, name, agency }) => ({
                value: key,
                title: asWritten(`${name} (${agency})`),
              })),
            })
          : choice({
              id: 'recipients',
              label: voice.label((tell) => tell('cards.notification.recipients')),
              many: true,
              open: true,
              value: template.recipients.map(({ id }) => id).join(','),
              choices: template.recipients.map(({ id, name }) => ({
                value: id,
                title: voice.heading(name),
              })),
            }),
        area({
          id: OTHERS,
          label: voice.label((tell) => tell('cards.notification.others')),
          most: 4_000,
        }),
      ],
      [
        button(
          voice.label((tell) => tell('cards.notification.file')),
          'confirm-notification',
          ours,
          {
            style: 'positive',
            inputs: true,
          },
        ),
      ],
    ),
    button(
      voice.label((tell) => tell('cards.notification.discard')),
      'discard-notification',
      ours,
      {
        style: 'destructive',
      },
    ),
  ];
};

const filed = (drawing: Drawing, draft: NotificationView): CardElementArray => {
  const { voice } = drawing;
  const { filedAt, uploaded } = draft;
  return [
    ...(draft.confirmed === null ? [] : [faint(stampLine(voice, draft.confirmed.by, draft.confirmed.at))]),
    ...(filedAt === null
      ? [say(voice.line((tell) => tell('cards.notification.filing')))]
      : [
          say(
            voice.label((tell, language) =>
              tell('cards.notification.filed', { at: voice.in(language).time(filedAt) }),
            ),
          ),
        ]),
    ...draft.files.flatMap((file): CardElementArray => [
      plain(file.name, { bold: true }),
      faint(`SHA-256 ${file.sha256}`),
    ]),
    heading(voice.label((tell) => tell('cards.notification.recipients'))),
    ...draft.recipients.slice(0, 40).map(({ text }) => plain(`• ${voice.heading(text)}`)),
    ...(filedAt === null
      ? []
      : [
          draft.kind !== 'notification'
            ? say(voice.line((tell) => tell('cardsProcedures.notification.reportFiled')))
            : uploaded === null
              ? say(
                  voice.line((tell) => tell('cards.notification.toUpload')),
                  { color: 'Warning' },
                )
              : say(
                  `✓ ${voice.label((tell) => tell('cards.notification.uploaded'))} · ${stampLine(voice, uploaded.by, uploaded.at)}`,
                ),
        ]),
  ];
};

const afterFiling = (drawing: Drawing, draft: NotificationView): ActionArray => {
  const { voice, view } = drawing;
  return [
    ...draft.files.map((file) =>
      link(
        voice.label((tell) =>
          tell('cards.notification.open', { language: languageName(voice, file.language) }),
        ),
        file.webUrl,
      ),
    ),
    ...(draft.status === 'filed' && draft.kind === 'notification'
      ? [
          opens(
            voice.label((tell) => tell('cards.notification.confirmUpload')),
            [
              line({
                id: 'platformReference',
                label: voice.label((tell) => tell('cards.notification.platformReference')),
              }),
            ],
            [
              button(
                voice.label((tell) => tell('cards.notification.saveUpload')),
                'confirm-upload',
                { ref: view.ref, card: `notification:${draft.draft}`, draft: draft.draft },
                { inputs: true, style: 'positive' },
              ),
            ],
          ),
        ]
      : []),
  ];
};

export const notificationCard = (drawing: Drawing, draftId: string): IAdaptiveCard | null => {
  const { view, voice } = drawing;
  const draft = view.notifications.find((one) => one.draft === draftId);
  const template = draft === undefined ? undefined : templateOf(drawing, draft.notification);
  if (draft === undefined || template === undefined) return null;
  const waiting = draft.status === 'drafted';
  return fitting((detail) =>
    frame({
      voice,
      title: `${titleOf(drawing)}: ${voice.heading(draft.title)} (${draft.cite})`,
      subtitle: subtitleOf(drawing),
      notice: drawing.notice,
      post: { ref: view.ref, card: `notification:${draft.draft}` },
      body: waiting
        ? [
            alert('warning', say(voice.line((tell) => tell('cards.notification.review')))),
            faint(
              [
                ...(draft.kind === 'notification'
                  ? []
                  : [voice.label((tell) => tell(documentKindNames[draft.kind]))]),
                stampLine(voice, draft.drafted.by, draft.drafted.at),
              ].join(' · '),
            ),
            ...preview(drawing, draft, template, { full: 8_000, short: 3_000, bare: 500 }[detail]),
          ]
        : draft.status === 'discarded'
          ? [say(voice.line((tell) => tell('cards.notification.discarded')))]
          : filed(drawing, draft),
      actions: [
        ...(waiting && view.status === 'open'
          ? review(drawing, draft, template, detail)
          : afterFiling(drawing, draft)),
        openCaseLink(drawing),
      ],
    }),
  );
};
