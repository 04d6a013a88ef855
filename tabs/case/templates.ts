import type { CaseView, NotificationView } from '../../src/case/view-schema.ts';
import type { EditionInUse } from '../api/edition-schema.ts';

/** Something that a case may draft: a notification with its recipients, or a report, which has none of its own. */
export interface Template {
  readonly id: string;
  readonly kind: NotificationView['kind'];
  readonly cite: string;
  readonly title: EditionInUse['title'];
  readonly fields: EditionInUse['procedures'][number]['notifications'][number]['fields'];
  readonly recipients: EditionInUse['procedures'][number]['notifications'][number]['recipients'];
}

/**
 * What every procedure that the case has been under offers, the present one's first, each once: procedures of an
 * edition share reports.
 */
export const templatesOf = (
  edition: Pick<EditionInUse, 'procedures'> | undefined,
  view: Pick<CaseView, 'procedure' | 'procedures'>,
): readonly Template[] => {
  const found = new Map<string, Template>();
  for (const { id } of [view.procedure, ...view.procedures.toReversed()]) {
    const procedure = edition?.procedures.find((one) => one.id === id);
    for (const one of procedure?.notifications ?? [])
      if (!found.has(one.id)) found.set(one.id, { ...one, kind: 'notification' });
    for (const one of procedure?.reports ?? [])
      if (!found.has(one.id)) found.set(one.id, { ...one, recipients: [] });
  }
  return [...found.values()];
};
