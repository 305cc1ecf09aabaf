import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { focusRing } from './fieldStyles';

const useStyles = makeStyles({
  link: {
    alignSelf: 'flex-start',
    minHeight: '24px',
    minWidth: '24px',
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
    ...focusRing,
  },
});

/** A button that leads somewhere and looks like it. */
export function LinkButton(props: ComponentProps<'button'>) {
  return <button type="button" {...props} className={useStyles().link} />;
}
