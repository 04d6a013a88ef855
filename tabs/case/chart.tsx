import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { drawNarrow } from '../../src/procedures/flowchart/column.ts';
import { chartAsList, flowchartOf } from '../../src/procedures/flowchart/graph.ts';
import { flowchartSvg } from '../../src/procedures/flowchart/to-svg.ts';
import { drawWide } from '../../src/procedures/flowchart/wide.ts';
import type { EditionInUse, ProcedureInUse } from '../api/edition-schema.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Citation } from '../components/citation.tsx';
import { useWide } from '../components/use-route.ts';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  places: { listStyle: 'none', padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  drawing: {
    '--chart-ink': tokens.colorNeutralForeground1,
    '--chart-ground': tokens.colorNeutralBackground1,
    '--chart-stage': tokens.colorNeutralBackground3,
    '--chart-question': tokens.colorNeutralBackground2,
    '--chart-end': tokens.colorNeutralBackground2,
    '--chart-here': tokens.colorBrandBackground2,
    '& svg': { maxWidth: '100%', height: 'auto', display: 'block', marginInline: 'auto' },
  },
});

/** The procedure as its flowchart, with where the case stands, and the same as a list. */
export const Chart = ({
  edition,
  procedure,
}: {
  readonly edition: EditionInUse;
  readonly procedure: ProcedureInUse;
}) => {
  const { view } = useCaseFrame();
  const { say, text, language } = useWords();
  const styles = useStyles();
  const wide = useWide();
  const id = useId();
  const { svg, list } = useMemo(() => {
    const words = {
      start: say('editionPage.chart.start'),
      end: say('editionPage.chart.end'),
      here: say('editionPage.chart.here'),
    };
    const chart = flowchartOf(procedure, edition);
    const passed = view.stages.flatMap((stage) =>
      stage.enteredAt !== null && !stage.current ? [stage.id] : [],
    );
    const wish = { chart, language, words, standing: { at: view.stage.id, passed } };
    return {
      svg: flowchartSvg((wide ? drawWide : drawNarrow)(wish), {
        id,
        title: say('editionPage.chart.named', { title: text(procedure.title) }),
        description: say('editionPage.chart.description'),
      }),
      list: chartAsList(chart, language, words),
    };
  }, [procedure, edition, view.stages, view.stage.id, language, wide, id, say, text]);
  return (
    <figure className={styles.figure}>
      {/* Our own drawing of the edition's texts, which it escapes. */}
      <div className={styles.drawing} dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        <details>
          <summary>{say('editionPage.chart.asList')}</summary>
          <ul className={styles.places}>
            {list.map(({ text: name, cite, ways }) => (
              <li key={`${name}${cite ?? ''}`}>
                <Text weight="semibold">{name}</Text> {cite !== null && <Citation cite={cite} />}
                <ul>
                  {ways.map(({ answer, to, passage }) => (
                    <li key={`${answer}${to}`}>
                      {passage
                        ? say('editionPage.chart.may', { to })
                        : answer === ''
                          ? say('editionPage.chart.followed', { to })
                          : say('editionPage.chart.answered', { answer, to })}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  );
};
