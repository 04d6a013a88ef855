import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type Ref, Suspense } from 'react';
import { lazyPage } from './lazy-page.tsx';
import { useWide } from './use-route.ts';

const PartsList = lazyPage([], async () => (await import('./parts-list.tsx')).PartsList);

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: '196px minmax(0, 1fr)',
    gap: '24px',
    alignItems: 'start',
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  },
  nav: { position: 'sticky', top: '12px' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  link: {
    display: 'grid',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: '3px solid transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    // As high as it will be in bold, so that the links below stay where they are when it is chosen.
    '::after': {
      content: 'attr(data-name)',
      gridArea: '1 / 1',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
    '&[aria-current="page"]': {
      borderLeftColor: tokens.colorCompoundBrandStroke,
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  content: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
});

/** A page in parts, each with an address of its own: links beside it, or on a phone a list above it. */
export const InParts = ({
  label,
  parts,
  now,
  content,
  children,
}: {
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly name: string; readonly hash: string }[];
  readonly now: string;
  /** For a page that puts the focus on the part it has gone to. */
  readonly content?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const wide = useWide();
  return (
    <div className={styles.body}>
      <nav aria-label={label} className={wide ? styles.nav : undefined}>
        {wide ? (
          <ul role="list" className={styles.list}>
            {parts.map(({ id, name, hash }) => (
              <li key={id}>
                <a
                  className={styles.link}
                  href={hash}
                  data-name={name}
                  aria-current={id === now ? 'page' : undefined}
                >
                  <span style={{ gridArea: '1 / 1' }}>{name}</span>
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <Suspense fallback={null}>
            <PartsList label={label} parts={parts} now={now} />
          </Suspense>
        )}
      </nav>
      <div
        className={styles.content}
        {...(content === undefined ? {} : { ref: content, tabIndex: -1, style: { outline: 'none' } })}
      >
        {children}
      </div>
    </div>
  );
};
