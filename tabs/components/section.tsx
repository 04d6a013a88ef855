import { makeStyles, mergeClasses, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  grow: { flexGrow: 1 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  fields: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  required: { color: tokens.colorPaletteRedForeground3 },
  mistake: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** A part of a page with its heading (level 2) and what can be done there. */
export const Section = ({
  title,
  actions,
  children,
}: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <Subtitle1 as="h2" id={id} className={styles.grow} style={{ margin: 0 }}>
          {title}
        </Subtitle1>
        {actions}
      </div>
      {children}
    </section>
  );
};

/** One thing of a list, with its heading (level 3) where it has one. */
export const Card = ({
  title,
  beside,
  children,
}: {
  readonly title?: string;
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      {title !== undefined && (
        <div className={styles.row}>
          <Subtitle2 as="h3" className={styles.grow} style={{ margin: 0 }}>
            {title}
          </Subtitle2>
          {beside}
        </div>
      )}
      {children}
    </div>
  );
};

/** Things side by side that go below each other where there is no room. */
export const Row = ({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) => <div className={mergeClasses(useStyles().row, className)}>{children}</div>;

/** A list that is one for screen readers and shows no signs. */
export const Cards = ({ children }: { readonly children: ReactNode }) => (
  // Safari forgets that a list without signs is one unless told.
  <ul role="list" className={useStyles().list}>
    {children}
  </ul>
);

/** Fields that belong together, under one name. */
export const Legend = ({
  label,
  hint,
  required = false,
  mistake,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly mistake?: string;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>
        {label}
        {required && (
          <span aria-hidden className={styles.required}>
            {' *'}
          </span>
        )}
      </legend>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      {mistake !== undefined && (
        <span role="alert" className={styles.mistake}>
          {mistake}
        </span>
      )}
      {children}
    </fieldset>
  );
};
