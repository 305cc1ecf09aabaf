import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { loadedScreen } from '../everyScreen/loadedScreen';
import type { SideViewProps } from './SideViewProps';

/** What stands behind icons, beside the views. */
export const SIDE_VIEWS = ['settings', 'help'] as const;

export type SideViewName = (typeof SIDE_VIEWS)[number];

/** Loaded when they are first opened. */
const VIEWS = {
  settings: loadedScreen(async () => (await import('./SettingsView')).SettingsView),
  help: loadedScreen(async () => (await import('./HelpView')).HelpView),
};

const useStyles = makeStyles({
  title: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    '& h3': { margin: 0 },
    '& dl': { margin: 0, paddingTop: tokens.spacingVerticalXS },
    '& dd': { margin: 0 },
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd + dt': { marginTop: tokens.spacingVerticalS },
    overflowWrap: 'anywhere',
  },
});

/** Settings or help, in the place of the view they were opened from, until they are closed. */
export function SideView({ name, onClose, ...props }: SideViewProps & { name: SideViewName; onClose(): void }) {
  const styles = useStyles();
  const { messages } = props;
  const View = VIEWS[name];
  return (
    <>
      <div className={styles.title}>
        <Subtitle2 as="h2">{messages.say(`pane.${name}`)}</Subtitle2>
        <Button size="small" onClick={onClose}>
          {messages.say('pane.close')}
        </Button>
      </div>
      <div className={styles.content}>
        <View {...props} />
      </div>
    </>
  );
}
