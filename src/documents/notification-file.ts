import { OutsideProblem } from '../follow-up/ports.ts';
import type { CaseView } from '../case/view-schema.ts';
import { sayIn } from '../language/translate.ts';
import type { Edition, Language, NotificationTemplate, ReportTemplate } from '../procedures/types.ts';
import { draftNotification } from './draft.ts';
import { fileName } from './file-name.ts';
import type { Block } from './model.ts';
import { docxType, toDocx } from './to-docx.ts';
import { toHtml } from './to-html.ts';

type Template = NotificationTemplate | ReportTemplate;

interface NotificationFile {
  readonly language: Language;
  readonly name: string;
  readonly content: Uint8Array;
  readonly contentType: string;
}

/**
 * The two files of a confirmed notification or report, Welsh and English, the same bytes each time they are built.
 * @throws OutsideProblem `rejected` when the case has no such draft or the edition no such notification
 */
export const notificationFiles = async (
  view: CaseView,
  draft: string,
  edition: Edition,
): Promise<readonly NotificationFile[]> => {
  const { notification, template, number } = found(view, draft, edition);
  return Promise.all(
    (['cy', 'en'] as const).map(async (language) => ({
      language,
      name: nameOf(view, template, language, number),
      content: await toDocx(modelOf(view, notification, template, language)),
      contentType: docxType,
    })),
  );
};

/**
 * The same documents as HTML, Welsh first, to be read before they are opened: as they were filed, or as they would be.
 * @throws OutsideProblem as `notificationFiles`
 */
export const notificationPages = (
  view: CaseView,
  draft: string,
  edition: Edition,
): readonly { readonly language: Language; readonly html: string }[] => {
  const { notification, template } = found(view, draft, edition);
  return (['cy', 'en'] as const).map((language) => ({
    language,
    html: toHtml(modelOf(view, notification, template, language)),
  }));
};

const found = (view: CaseView, draft: string, edition: Edition) => {
  const index = view.notifications.findIndex((one) => one.draft === draft);
  const notification = view.notifications[index];
  if (notification === undefined) throw new OutsideProblem({ kind: 'rejected', code: 'unknown-draft' });
  const template = templateOf(edition, notification.notification);
  if (template === undefined) throw new OutsideProblem({ kind: 'rejected', code: 'unknown-notification' });
  return { notification, template, number: index + 1 };
};

/** Ids are an edition's own, so the procedure that the case is under need not be known. */
const templateOf = ({ procedures }: Edition, wanted: string): Template | undefined =>
  procedures
    .flatMap(({ notifications, reports }): readonly Template[] => [...notifications, ...reports])
    .find(({ id }) => id === wanted);

/** The number keeps a second notification of a case from taking the first one's place. */
const nameOf = (view: CaseView, { title }: Template, language: Language, number: number): string =>
  fileName([view.ref, title[language], view.service.name, String(number)], '.docx');

const modelOf = (
  view: CaseView,
  notification: CaseView['notifications'][number],
  template: Template,
  language: Language,
) => {
  const { drafted, confirmed, fields, recipients } = notification;
  const { model } = draftNotification(view, template, language, {
    fields,
    now: (confirmed ?? drafted).at,
    filledAt: [drafted.at],
  });
  const heading = { kind: 'heading', text: sayIn(language)('documents.notification.recipients') } as const;
  const sentTo: readonly Block[] =
    recipients.length === 0
      ? []
      : [heading, { kind: 'list', lead: null, entries: recipients.map(({ text }) => text[language]) }];
  return {
    ...model,
    parts: model.parts.map((part) => ({ ...part, blocks: [...part.blocks, ...sentTo] })),
  };
};
