import { openCase } from '../../src/case/commands.ts';
import { limits } from '../../src/case/limits.ts';
import type { SignalSource } from '../../src/early-warning/commands.ts';
import type { RecordView } from '../../src/early-warning/view-schema.ts';
import { recordNames } from '../../src/language/record-names.ts';
import { useServices } from '../api/questions.ts';
import { useRecord } from '../api/records.ts';
import { emptyForm, type OpenForm, type TypedEvidence } from '../board/open-form.ts';
import { useWords, type Words } from '../components/words.tsx';

/** What the form that opens a case calls the sources that it has no name of its own for. */
const sourceOf = (source: SignalSource): TypedEvidence['source'] => {
  switch (source) {
    case 'ciw-notice':
      return 'inspection';
    case 'media':
      return 'other';
    default:
      return source;
  }
};

/** The signals that count, newest first, as evidence of a case (Code 5.6). */
export const evidenceOf = (
  { signals }: Pick<RecordView, 'signals'>,
  { say, short }: Pick<Words, 'say' | 'short'>,
): readonly TypedEvidence[] =>
  signals
    .filter(({ counts }) => counts)
    .toReversed()
    .slice(0, limits.evidence)
    .map(({ source, text, on, severity, link }, index) => ({
      // The form numbers its rows; what is added later goes on from there.
      id: String(index + 1),
      source: sourceOf(source),
      text: say('tabServices.evidence', {
        text: text.slice(0, limits.text - 200),
        date: short(on),
        severity: say(recordNames.severity[severity]),
      }),
      link: link ?? '',
    }));

/**
 * What the form that opens a case begins with, by the ids in its address: the service, the procedure and the
 * evidence of the service's signals. Null while that is being fetched. Without a record that the person may see,
 * the form is empty.
 */
export const useOpeningStart = (given: {
  readonly service?: string;
  readonly procedure?: string;
}): { readonly form: OpenForm; readonly fromSignals: boolean } | null => {
  const words = useWords();
  const record = useRecord(given.service);
  const name = record.data?.service.name ?? '';
  const found = useServices(name);
  const procedure = openCase.shape.procedure.safeParse(given.procedure);
  const form = { ...emptyForm, ...(procedure.success ? { procedure: procedure.data } : {}) };
  if (given.service === undefined) return { form, fromSignals: false };
  if (record.isPending || found.isPending || found.isPlaceholderData) return null;
  const service = found.data?.services.find(({ id }) => id === given.service) ?? null;
  const evidence = record.data === undefined ? [] : evidenceOf(record.data, words);
  return {
    form: { ...form, service, evidence: evidence.length === 0 ? form.evidence : evidence },
    fromSignals: evidence.length > 0,
  };
};
