import { makeStyles } from '@fluentui/react-components';

/** How the fields stand by which a long list is narrowed: as many in a row as there is room for. */
export const useFilterStyles = makeStyles({
  field: {
    flexBasis: '180px',
    flexGrow: 1,
    maxWidth: '320px',
    // A list is as wide as its field, however long its longest choice is.
    minWidth: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
    '@media (max-width: 520px)': { maxWidth: 'none', flexBasis: '100%' },
  },
});
