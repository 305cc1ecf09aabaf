import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../controls/Button';
import { Text } from '../controls/Text';
import { HelpView } from './HelpView';
import { SettingsView } from './SettingsView';
import type { SideViewProps } from './SideViewProps';
import type { SideViewName } from './useSideView';

const VIEWS = { settings: SettingsView, help: HelpView };

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
        <Text as="h2" size={400} weight="semibold">
          {messages.say(`pane.${name}`)}
        </Text>
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
