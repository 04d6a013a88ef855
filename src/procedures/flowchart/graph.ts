import type { Citation, Language, Procedure, Stage, Text, Way } from '../types.ts';

/** A procedure as a flowchart: what is in it, before anybody decides where it stands on a page. */

export type NodeKind = 'start' | 'stage' | 'question' | 'end' | 'procedure';

interface ChartNode {
  /** Unique in the chart: `start`, `stage:plan`, `question:substantiated`, `end@review`, `procedure:closure@plan`. */
  readonly id: string;
  readonly kind: NodeKind;
  /** Id of the stage, question or procedure; empty for start and end. */
  readonly of: string;
  /** Null where the caller says it in its own words: start and end. */
  readonly text: Text | null;
  readonly cite: Citation | null;
}

interface ChartEdge {
  readonly from: string;
  readonly to: string;
  /** The answers that lead this way; empty for a way without a question. */
  readonly labels: readonly Text[];
  /** A passage may be taken, and is not the course of the procedure itself. */
  readonly passage: boolean;
}

export interface Flowchart {
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

/** What a chart says besides the procedure's own texts, in one language. */
export interface ChartWords {
  readonly start: string;
  readonly end: string;
  /** Said on the stage where a case stands. */
  readonly here: string;
}

/** As much of a procedure as its chart shows. */
type Charted = Pick<Procedure, 'cite' | 'firstStage' | 'stages' | 'questions' | 'passages'>;
interface ChartedEdition {
  readonly procedures: readonly Pick<Procedure, 'id' | 'title'>[];
}

/** Ends and other procedures stand once for each place that leads to them, so that no line crosses the chart. */
export const flowchartOf = (procedure: Charted, edition: ChartedEdition): Flowchart => {
  const nodes = new Map<string, ChartNode>();
  const edges = new Map<string, ChartEdge>();
  const add = (node: ChartNode): void => void (nodes.has(node.id) || nodes.set(node.id, node));
  const join = (from: string, to: string, label: Text | null, passage = false): void => {
    const key = `${from} ${to}`;
    const labels = [...(edges.get(key)?.labels ?? []), ...(label === null ? [] : [label])];
    edges.set(key, { from, to, labels, passage });
  };
  const titleOf = (id: string): Text =>
    edition.procedures.find((other) => other.id === id)?.title ?? { en: id, cy: id };

  add({ id: 'start', kind: 'start', of: '', text: null, cite: procedure.cite });
  join('start', `stage:${procedure.firstStage}`, null);
  for (const stage of procedure.stages) {
    add({ id: `stage:${stage.id}`, kind: 'stage', of: stage.id, text: stage.title, cite: stage.cite });
    const question = procedure.questions.find((one) => one.stage === stage.id);
    const from = question === undefined ? `stage:${stage.id}` : `question:${question.id}`;
    const goTo = (way: Way): string => {
      if (way.startsWith('stage:')) return way;
      if (way === 'close') {
        add({ id: `end@${stage.id}`, kind: 'end', of: '', text: null, cite: null });
        return `end@${stage.id}`;
      }
      const other = way.slice('procedure:'.length);
      const id = `procedure:${other}@${stage.id}`;
      add({ id, kind: 'procedure', of: other, text: titleOf(other), cite: null });
      return id;
    };
    if (question === undefined) {
      for (const way of waysOf(stage)) join(from, goTo(way), null);
    } else {
      add({ id: from, kind: 'question', of: question.id, text: question.text, cite: question.cite });
      join(`stage:${stage.id}`, from, null);
      for (const answer of question.answers) {
        const ways: readonly Way[] = answer.leadsTo.length === 0 ? [`stage:${stage.id}`] : answer.leadsTo;
        for (const way of ways) join(from, goTo(way), answer.text);
      }
    }
    const asked = new Set(question?.answers.flatMap(({ leadsTo }) => leadsTo) ?? []);
    for (const passage of procedure.passages)
      if (passage.from.includes(stage.id) && !asked.has(`procedure:${passage.to}`))
        join(`stage:${stage.id}`, goTo(`procedure:${passage.to}`), null, true);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
};

const waysOf = ({ next, mayClose }: Stage): readonly Way[] => [
  ...next.map((id) => `stage:${id}` as const),
  ...(mayClose === true ? (['close'] as const) : []),
];

/** The text of a node in one language. */
export const nodeText = ({ kind, text }: ChartNode, language: Language, words: ChartWords): string =>
  text?.[language] ?? (kind === 'start' ? words.start : words.end);

/** The answers that lead along an edge, in one language. */
export const edgeText = ({ labels }: ChartEdge, language: Language): string =>
  labels.map((label) => label[language]).join(' · ');

/** What follows upon each place of the chart, for a list that says the same as the drawing. */
export const chartAsList = (
  chart: Flowchart,
  language: Language,
  words: ChartWords,
): readonly {
  readonly kind: NodeKind;
  readonly text: string;
  readonly cite: Citation | null;
  readonly ways: readonly { readonly answer: string; readonly to: string; readonly passage: boolean }[];
}[] => {
  const named = new Map(chart.nodes.map((node) => [node.id, nodeText(node, language, words)]));
  return chart.nodes
    .map((node) => ({
      kind: node.kind,
      text: nodeText(node, language, words),
      cite: node.cite,
      ways: chart.edges
        .filter(({ from }) => from === node.id)
        .map((edge) => ({
          answer: edgeText(edge, language),
          to: named.get(edge.to) ?? edge.to,
          passage: edge.passage,
        })),
    }))
    .filter(({ ways }) => ways.length > 0);
};
