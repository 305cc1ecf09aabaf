import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

interface ViewTabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: T; readonly label: string }[];
  /** Undefined while something beside the views is open. */
  readonly selected: T | undefined;
  /** Id of the panel they control. */
  readonly panel: string;
  onSelect(name: T): void;
}

const useStyles = makeStyles({
  /** In a narrow pane, and in languages of longer words, there is not room for all in one line. */
  tabs: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    border: 0,
    borderBottom: `3px solid transparent`,
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalSNudge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** @returns which tab a key leads to from one of so many; undefined where it is none of theirs */
const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The views of the pane; arrow keys walk through them, and Enter opens one. */
export function ViewTabs<T extends string>({ label, tabs, selected, panel, onSelect }: ViewTabsProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent, at: number): void => {
    const target = TARGETS[event.key]?.(at, tabs.length);
    if (target === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map(({ name, label: text }, at) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${panel}-${name}`}
          aria-selected={name === selected}
          aria-controls={panel}
          tabIndex={name === (selected ?? tabs[0]?.name) ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
          onKeyDown={(event) => walk(event, at)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
