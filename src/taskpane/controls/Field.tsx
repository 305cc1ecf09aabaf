import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useAnnounced } from '../announcer/useAnnounced';
import { FieldContext } from './FieldIds';

interface FieldProps {
  readonly label: ReactNode;
  /** What helps to fill it in. */
  readonly hint?: ReactNode;
  /** Why what was filled in is not taken. */
  readonly refusal?: string;
  readonly isRequired?: boolean;
  /** Of label and hint, where it is not that of the pane. */
  readonly lang?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  label: {
    display: 'block',
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  about: {
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  refusal: { color: tokens.colorStatusDangerForeground1 },
});

/** A control with its label, what helps to fill it in, and why it was refused. */
export function Field({ label, hint, refusal = '', isRequired = false, lang, children }: FieldProps) {
  const styles = useStyles();
  const id = useId();
  useAnnounced(refusal, { urgency: 'assertive' });
  const about = [refusal !== '' ? `${id}-refusal` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  const ids = {
    control: id,
    label: `${id}-label`,
    about: about || undefined,
    isRefused: refusal !== '',
    isRequired,
  };
  return (
    <FieldContext value={ids}>
      <div lang={lang}>
        <label id={ids.label} htmlFor={id} className={styles.label}>
          {label}
          {isRequired && <span aria-hidden="true"> *</span>}
        </label>
        {children}
        {refusal !== '' && (
          <div id={`${id}-refusal`} className={mergeClasses(styles.about, styles.refusal)}>
            {refusal}
          </div>
        )}
        {hint && (
          <div id={`${id}-hint`} className={styles.about}>
            {hint}
          </div>
        )}
      </div>
    </FieldContext>
  );
}
