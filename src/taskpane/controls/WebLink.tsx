import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusRing } from './fieldStyles';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { color: 'LinkText' },
    ...focusRing,
  },
});

interface WebLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A page of the web, beside the pane. */
export function WebLink(props: WebLinkProps) {
  return <a {...props} target="_blank" rel="noreferrer" className={useStyles().link} />;
}
