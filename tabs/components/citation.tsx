import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  cite: {
    // Kept together while there is room for it; `nowrap` would push it out of a narrow page with large letters.
    display: 'inline-block',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The paragraph that something rests on: `Code 5.19`. It is the document's own name and stays as it is. */
export const Citation = ({ cite }: { readonly cite: string }) => (
  <span className={useStyles().cite}>{cite}</span>
);
