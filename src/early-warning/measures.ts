import type { Text } from '../procedures/types.ts';
import type { Severity, SignalSource, WatchDecision } from './commands.ts';

/** What rules count, and how it is counted. */

/** The little of a record that counting needs; the store keeps it as the record's row, so that a list is cheap. */
export interface Counted {
  /** Signals that stand. */
  readonly signals: readonly {
    readonly id: string;
    readonly source: SignalSource;
    readonly on: string;
    readonly severity: Severity;
    readonly singleIssue: boolean;
    /** The record's version when it was recorded: what came first is told by it, not by clocks. */
    readonly version: number;
  }[];
  readonly links: readonly { readonly signals: readonly string[] }[];
  readonly decisions: readonly {
    readonly decision: WatchDecision;
    readonly version: number;
  }[];
}
type CountedSignal = Counted['signals'][number];

export const measureLabels = {
  total: { en: 'Signals', cy: 'Arwyddion' },
  sources: { en: 'Different sources', cy: 'Ffynonellau gwahanol' },
  high: { en: 'Signals of a high risk', cy: 'Arwyddion o risg uchel' },
  highSources: {
    en: 'Different sources that report a high risk',
    cy: 'Ffynonellau gwahanol sy’n adrodd risg uchel',
  },
  moderateOrHigh: {
    en: 'Signals of a moderate or high risk',
    cy: 'Arwyddion o risg gymedrol neu uchel',
  },
  confirmed: {
    en: 'Signals that another source confirms',
    cy: 'Arwyddion y mae ffynhonnell arall yn eu cadarnhau',
  },
  notices: { en: 'Notices of the inspectorate', cy: 'Hysbysiadau’r arolygiaeth' },
  seriousSingleIssues: {
    en: 'Single serious issues',
    cy: 'Materion difrifol unigol',
  },
  highSustainability: {
    en: 'High risks about finance, the workforce, or from the provider itself',
    cy: 'Risgiau uchel ynghylch cyllid, y gweithlu, neu gan y darparwr ei hun',
  },
  moderateOrHighSinceQualityAssurance: {
    en: 'Moderate or high risks since quality assurance was decided on',
    cy: 'Risgiau cymedrol neu uchel ers penderfynu ar sicrhau ansawdd',
  },
} as const satisfies Record<string, Text>;
export type Measure = keyof typeof measureLabels;
export type Measured = Readonly<Record<Measure, number>>;

const sourcesOf = (signals: readonly CountedSignal[]): number =>
  new Set(signals.map(({ source }) => source)).size;

const sustainability: readonly SignalSource[] = ['finance', 'workforce', 'provider'];

/** The standing signals from other sources that stand in one link with this one. */
export const confirmedBy = (
  signal: Pick<CountedSignal, 'id' | 'source'>,
  { signals, links }: Pick<Counted, 'signals' | 'links'>,
): readonly string[] => {
  const linked = new Set(
    links.filter((link) => link.signals.includes(signal.id)).flatMap((link) => [...link.signals]),
  );
  return signals.filter(({ id, source }) => linked.has(id) && source !== signal.source).map(({ id }) => id);
};

/** Counts what stands and is about a day from `since` on (ISO date). */
export const measure = (counted: Counted, since: string): Measured => {
  const signals = counted.signals.filter(({ on }) => on >= since);
  const recent = { signals, links: counted.links };
  const high = signals.filter(({ severity }) => severity === 'high');
  const serious = signals.filter(({ severity }) => severity !== 'low');
  const qualityAssurance = counted.decisions.findLast(
    ({ decision }) => decision === 'open-quality-assurance',
  );
  return {
    total: signals.length,
    sources: sourcesOf(signals),
    high: high.length,
    highSources: sourcesOf(high),
    moderateOrHigh: serious.length,
    confirmed: signals.filter((signal) => confirmedBy(signal, recent).length > 0).length,
    notices: signals.filter(({ source }) => source === 'ciw-notice').length,
    // The flag itself says that there was harm or a high risk of it (Code 5.4), whatever else stands there.
    seriousSingleIssues: signals.filter(({ singleIssue }) => singleIssue).length,
    highSustainability: high.filter(({ source }) => sustainability.includes(source)).length,
    moderateOrHighSinceQualityAssurance:
      qualityAssurance === undefined
        ? 0
        : serious.filter(({ version }) => version > qualityAssurance.version).length,
  };
};
