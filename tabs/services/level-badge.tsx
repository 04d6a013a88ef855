import { Badge } from '@fluentui/react-components';
import type { RecordView, SuggestionLevel } from '../../src/early-warning/view-schema.ts';
import { useWords } from '../components/words.tsx';

const colors = {
  nothing: 'subtle',
  'look-closer': 'informative',
  'quality-assurance': 'warning',
  'escalating-concerns': 'danger',
} as const satisfies Record<SuggestionLevel, string>;

/** What is suggested, in words; the colour only says it again. */
export const LevelBadge = ({
  level,
  title,
}: {
  readonly level: SuggestionLevel;
  readonly title: RecordView['suggestion']['title'];
}) => {
  const { text } = useWords();
  return (
    <Badge appearance="tint" color={colors[level]} style={{ height: 'auto', whiteSpace: 'normal' }}>
      {text(title)}
    </Badge>
  );
};
