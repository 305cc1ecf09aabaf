import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Button } from './Button';
import { useContext, useId, type ReactNode, type Ref } from 'react';
import { HeadingLevel } from './Heading';

interface SectionProps {
  /** What stands in the heading, also while the section is closed. */
  readonly title: ReactNode;
  readonly isOpen: boolean;
  onToggle(): void;
  /** Where the focus goes when what had it in the section is gone. */
  readonly heading?: Ref<HTMLButtonElement>;
  /** What stands beside the heading and below it, also while the section is closed. */
  readonly beside?: ReactNode;
  /** True for what stands out of a screen. */
  readonly isFramed?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  heading: { flexGrow: 1, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    // Where it gets the focus, it is not to be behind what stays in sight above.
    scrollMarginTop: '150px',
    width: '100%',
    justifyContent: 'start',
    textAlign: 'start',
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  /** Two sides of a square, which weigh less than a drawn icon. */
  chevron: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '8px',
    height: '8px',
    marginInlineStart: '6px',
    marginInlineEnd: '12px',
    borderRight: '1.5px solid currentcolor',
    borderBottom: '1.5px solid currentcolor',
    transform: 'rotate(-45deg)',
  },
  open: { transform: 'translateY(-2px) rotate(45deg)' },
  content: { paddingInline: tokens.spacingHorizontalS },
  framed: { outline: `1px solid ${tokens.colorNeutralStroke1}`, paddingBlockEnd: tokens.spacingVerticalXS },
});

/** A part of a screen under a heading that opens and closes it. */
export function Section({ title, isOpen, onToggle, heading, beside, isFramed, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const level = useContext(HeadingLevel);
  const Title = `h${level}` as const;
  return (
    <div {...(isFramed ? { className: styles.framed } : {})}>
      <div className={styles.line}>
        <Title className={styles.heading}>
          <Button
            ref={heading}
            id={`${id}-heading`}
            appearance="subtle"
            className={styles.button}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={onToggle}
          >
            <span className={mergeClasses(styles.chevron, isOpen && styles.open)} />
            {title}
          </Button>
        </Title>
        {beside}
      </div>
      <div id={id} className={styles.content} hidden={!isOpen}>
        <HeadingLevel value={3}>{isOpen && children}</HeadingLevel>
      </div>
    </div>
  );
}
