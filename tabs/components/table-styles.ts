import { makeStyles, tokens } from '@fluentui/react-components';

/** How the lists of cases and of services look where there is room for columns. */
export const useTableStyles = makeStyles({
  cell: { verticalAlign: 'top', paddingTop: '10px', paddingBottom: '10px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});
