import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** What a list is narrowed by, side by side as far as there is room. */
export function Choices({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().choices}>{children}</div>;
}
