import { makeStyles, tokens } from '@fluentui/react-components';
import type { Messages } from '../../localization/Messages';
import { Button } from '../controls/Button';
import { SIDE_VIEWS, type SideViewName } from './useSideView';

interface PaneToolsProps {
  readonly messages: Messages;
  readonly opened: SideViewName | undefined;
  /** Id of the panel they open in. */
  readonly panel: string;
  onToggle(name: SideViewName): void;
}

/** Signs that every font has: drawn icons would weigh as much as the rest of the header. U+FE0E keeps the gear from being a picture. */
const SIGNS = { settings: '⚙\uFE0E', help: '?' };

const useStyles = makeStyles({
  tools: { display: 'flex', flexShrink: 0, marginInlineStart: 'auto' },
  tool: {
    minWidth: '32px',
    height: '32px',
    padding: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: 1,
  },
});

/** The icons behind which settings and help are. */
export function PaneTools({ messages, opened, panel, onToggle }: PaneToolsProps) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      {SIDE_VIEWS.map((name) => (
        <Button
          key={name}
          id={`${panel}-${name}`}
          appearance="subtle"
          className={styles.tool}
          aria-label={messages.say(`pane.${name}`)}
          title={messages.say(`pane.${name}`)}
          aria-expanded={name === opened}
          aria-controls={panel}
          onClick={() => onToggle(name)}
        >
          {SIGNS[name]}
        </Button>
      ))}
    </div>
  );
}
