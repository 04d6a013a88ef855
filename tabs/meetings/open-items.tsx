import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useAct, useCaseFrame } from '../components/case-frame.tsx';
import { Citation } from '../components/citation.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '4px 0',
    '& summary': { cursor: 'pointer', padding: '6px 0', fontWeight: tokens.fontWeightSemibold },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The checklist's open items by section, each to be ticked. */
export const OpenItems = () => {
  const { view } = useCaseFrame();
  const { say, text } = useWords();
  const styles = useStyles();
  const { act, busy, problem } = useAct();
  const sections = view.sections
    .map((section) => ({ ...section, open: section.items.filter(({ status }) => status === 'open') }))
    .filter(({ open }) => open.length > 0);
  if (sections.length === 0) return <Caption1>{say('tabMeetings.notes.checklistNone')}</Caption1>;
  return (
    <>
      {sections.map((section) => (
        <details key={section.id} className={styles.section}>
          <summary>
            {text(section.title)} ({section.open.length})
          </summary>
          <ul role="list" className={styles.list}>
            {section.open.map((item) => (
              <li key={item.id}>
                <Checkbox
                  checked={false}
                  disabled={busy}
                  label={
                    <>
                      {text(item.text)} <Citation cite={item.cite} />
                    </>
                  }
                  onChange={() =>
                    act(
                      { type: 'tickItem', item: item.id },
                      say('tabMeetings.notes.tick', { item: text(item.text) }),
                    )
                  }
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {problem}
    </>
  );
};
