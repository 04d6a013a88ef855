import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Citations } from '../components/citations.tsx';
import { useRecordFrame } from '../components/record-frame.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { LevelBadge } from './level-badge.tsx';
import { useDecide } from './use-decide.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

/** What the table of rules makes of the signals, rule by rule with its paragraph, and the way to decide. */
export const SuggestionPart = () => {
  const { view } = useRecordFrame();
  const { say, text } = useWords();
  const styles = useStyles();
  const decide = useDecide();
  const { suggestion } = view;
  return (
    <Section
      title={say('tabServices.suggestion.title')}
      actions={
        <Button appearance={view.undecided ? 'primary' : 'secondary'} onClick={() => decide()}>
          {say('tabServices.decide.add')}
        </Button>
      }
    >
      <Card>
        <Row>
          <LevelBadge level={suggestion.level} title={suggestion.title} />
          {view.undecided && (
            <Badge appearance="filled" color="important">
              {say('tabServices.undecided')}
            </Badge>
          )}
        </Row>
        <Text>{text(suggestion.text)}</Text>
        <Citations cite={suggestion.cite} also={suggestion.also} />
        <Text size={200}>{say('tabServices.suggestion.personDecides')}</Text>
      </Card>
      {suggestion.rules.length > 0 && (
        <>
          <Text weight="semibold">{say('tabServices.suggestion.why')}</Text>
          <Cards>
            {suggestion.rules.map((rule) => (
              <li key={rule.id}>
                <Card>
                  <Text>{text(rule.text)}</Text>
                  <ul className={styles.list}>
                    {rule.because.map(({ measure, label, value, atLeast }) => (
                      <li key={measure}>
                        {say('tabServices.suggestion.because', { label: text(label), value, atLeast })}
                      </li>
                    ))}
                  </ul>
                  <Citations cite={rule.cite} also={rule.also} />
                </Card>
              </li>
            ))}
          </Cards>
        </>
      )}
    </Section>
  );
};
