import { sayTime } from '../../calendar/say-date.ts';
import type { CaseView } from '../../case/view-schema.ts';
import { escapeHtml } from '../../documents/to-html.ts';
import { sayEvent } from '../../language/events.ts';
import { sayIn } from '../../language/translate.ts';
import type { Language } from '../../procedures/types.ts';
import type { ToldEvent } from '../chronology/texts-of.ts';
import type { FiledDocument } from './contents.ts';

/** A payload as lines of `name: value`; long documents (a letter's body) are in the bundle themselves. */
const detailsOf = (payload: object): string =>
  Object.entries(payload)
    .filter(([name, value]) => value !== undefined && value !== null && name !== 'body')
    .map(
      ([name, value]) =>
        `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(typeof value === 'string' ? value : JSON.stringify(value))}</dd>`,
    )
    .join('');

/** The chronology as a page that stands by itself: no scripts, no outside addresses. */
export const chronologyPage = (
  told: {
    readonly view: CaseView;
    /** Each with the names of its own time. */
    readonly events: readonly ToldEvent[];
    readonly documents: readonly (FiledDocument & { readonly path: string | null })[];
    readonly madeAt: string;
  },
  language: Language,
): string => {
  const say = sayIn(language);
  const when = (at: string): string => sayTime(at, language);
  const title = say('server.bundle.title', { ref: told.view.ref });

  const rows = told.events.map(
    ({
      event,
      textOf,
    }) => `<tr><td>${event.version}</td><td><time datetime="${escapeHtml(event.at)}">${escapeHtml(when(event.at))}</time></td>
<td>${escapeHtml(event.by.kind === 'person' ? `${event.by.name} (${event.by.agency})` : say('server.bundle.system'))}</td>
<td>${escapeHtml(sayEvent(event, language, textOf))}</td><td><dl>${detailsOf(event.payload)}</dl></td><td><code>${event.hash.slice(0, 12)}</code></td></tr>`,
  );
  const decisions = told.view.decisions.map(
    (
      d,
    ) => `<li><p><strong>${escapeHtml(d.decision)}</strong> (${escapeHtml(d.by)}, ${escapeHtml(when(d.at))})</p>
<p>${say('server.bundle.rationale')}: ${escapeHtml(d.rationale)}</p>${
      d.evidence === null ? '' : `<p>${say('server.bundle.evidence')}: ${escapeHtml(d.evidence)}</p>`
    }</li>`,
  );
  const documents = told.documents.map(
    (d) =>
      `<li>${
        d.path === null
          ? `${escapeHtml(d.name)} (${say('server.bundle.notKept')})`
          : `<a href="${escapeHtml(d.path.split('/').map(encodeURIComponent).join('/'))}">${escapeHtml(d.name)}</a>`
      }<br><code>SHA-256 ${escapeHtml(d.sha256)}</code></li>`,
  );
  const list = (entries: readonly string[], none: string): string =>
    entries.length === 0 ? `<p>${none}</p>` : `<ul>${entries.join('\n')}</ul>`;

  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>
body{font:1rem/1.45 system-ui,sans-serif;margin:2rem;max-width:80rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem;text-align:left;vertical-align:top}
dl{margin:0}dt{font-weight:600}dd{margin:0 0 .3rem;white-space:pre-wrap;overflow-wrap:anywhere}
</style></head><body><main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(told.view.service.name)} · ${escapeHtml(told.view.procedure.title[language])}</p>
<p>${escapeHtml(say('server.bundle.made', { when: when(told.madeAt) }))}</p>
<p>${escapeHtml(say('server.bundle.verify'))}</p>
<h2>${say('server.bundle.decisions')}</h2>${list(decisions, say('server.bundle.none'))}
<h2>${say('server.bundle.documents')}</h2>${list(documents, say('server.bundle.noDocuments'))}
<h2>${say('server.bundle.chronology')}</h2>
<table><thead><tr>${[
    say('server.bundle.version'),
    say('server.bundle.when'),
    say('server.bundle.who'),
    say('server.bundle.what'),
    say('server.bundle.details'),
    say('server.bundle.hash'),
  ]
    .map((head) => `<th scope="col">${head}</th>`)
    .join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></main></body></html>
`;
};
