import { groupsInOrder } from '../individuals/fields.ts';
import type { IndividualView } from '../individuals/view-schema.ts';
import { sayDate, sayTime } from '../calendar/say-date.ts';
import { sayDetail } from '../language/individual-events.ts';
import { individualNames } from '../language/individual-names.ts';
import { sayIn } from '../language/translate.ts';
import type { Language } from '../procedures/types.ts';
import type { History } from './contract/history.ts';

/** Everything held about one person as a page to print and hand over (subject access). */

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
const line = (label: string, value: string): string =>
  `<tr><th scope="row">${escaped(label)}</th><td>${escaped(value)}</td></tr>`;
const part = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<section><h2>${escaped(title)}</h2><table><tbody>${lines.join('')}</tbody></table></section>`;

export const personPage = (
  about: {
    readonly madeAt: string;
    readonly individual: IndividualView;
    readonly history: History['events'];
  },
  language: Language,
): string => {
  const { individual, history, madeAt } = about;
  const say = sayIn(language);
  const { choice, move, outcome, rag } = individual;
  const day = (on: string): string => sayDate(on, language);
  const groups = groupsInOrder.map(({ id, title, fields }) => {
    const values: Readonly<Record<string, unknown>> = { ...individual.details[id] };
    return part(
      title[language],
      fields.map(({ name, label }) =>
        line(
          label[language],
          sayDetail(id, name, values[name], language) || say('individuals.export.nothing'),
        ),
      ),
    );
  });
  const course = [
    line(say('individuals.export.caseRef'), individual.ref),
    ...(rag === null
      ? []
      : [line(say('individuals.export.rag'), `${say(individualNames.rag[rag.rag])}. ${rag.reason}`)]),
    ...(individual.leadAgency === null
      ? []
      : [
          line(
            say('individuals.export.leadAgency'),
            `${individual.leadAgency.text[language]} (${individual.leadAgency.cite})`,
          ),
        ]),
    ...(individual.friendship === null
      ? []
      : // Who else is in it is about them, not about this person.
        [line(say('individuals.export.friendship'), individual.friendship.label)]),
    ...individual.options.map(({ service, note }) =>
      line(say('individuals.export.offered'), note === null ? service : `${service}. ${note}`),
    ),
    ...(choice === null ? [] : [line(say('individuals.export.destination'), choice.service)]),
    ...(move === null
      ? []
      : [
          line(say('individuals.export.moveOn'), [day(move.on), move.time ?? ''].join(' ').trim()),
          line(say('individuals.export.transport'), move.transport ?? say('individuals.export.nothing')),
          line(say('individuals.export.escort'), move.escort ?? say('individuals.export.nothing')),
          ...(move.done === null ? [] : [line(say('individuals.export.moved'), day(move.done.on))]),
        ]),
    ...individual.handovers.map(({ what, on }) => line(say(individualNames.handover[what]), day(on))),
    ...individual.reviews.map(({ on, done }) =>
      line(say('individuals.export.review'), done === null ? day(on) : `${day(done.on)}. ${done.note}`),
    ),
    ...(outcome === null
      ? []
      : [
          line(
            say('individuals.export.outcome'),
            `${say(individualNames.outcome[outcome.outcome])}, ${day(outcome.on)}`,
          ),
        ]),
  ];
  const rules = individual.readiness.map(({ text, cite, met }) =>
    line(`${text[language]} (${cite})`, say(met ? 'individuals.export.met' : 'individuals.export.notMet')),
  );
  const log = history.map(({ at, by, text }) => line(`${sayTime(at, language)}, ${by.name}`, text));
  const title = say('individuals.export.title');
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;border-bottom:1px solid #767676;padding:.25rem .5rem;overflow-wrap:anywhere}th{width:40%;font-weight:600}</style>
</head><body><main><h1>${escaped(individual.details.identity.name ?? '')}</h1>
<p>${escaped(title)}. ${escaped(say('individuals.export.madeAt', { time: sayTime(madeAt, language) }))}</p>
${groups.join('\n')}
${part(say('individuals.step.move'), course)}
${part(say('individuals.export.rules'), rules)}
${part(say('individuals.export.history'), log)}
</main></body></html>
`;
};
