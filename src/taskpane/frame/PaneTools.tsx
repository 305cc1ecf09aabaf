import { Button, makeStyles } from '@fluentui/react-components';
import { QuestionCircleRegular, SettingsRegular } from '@fluentui/react-icons';
import type { Messages } from '../../localization/Messages';
import { SIDE_VIEWS, type SideViewName } from './SideView';

interface PaneToolsProps {
  readonly messages: Messages;
  readonly opened: SideViewName | undefined;
  /** Id of the panel they open in. */
  readonly panel: string;
  onToggle(name: SideViewName): void;
}

const ICONS = { settings: <SettingsRegular />, help: <QuestionCircleRegular /> };

const useStyles = makeStyles({ tools: { display: 'flex', flexShrink: 0, marginInlineStart: 'auto' } });

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
          icon={ICONS[name]}
          aria-label={messages.say(`pane.${name}`)}
          title={messages.say(`pane.${name}`)}
          aria-expanded={name === opened}
          aria-controls={panel}
          onClick={() => onToggle(name)}
        />
      ))}
    </div>
  );
}
