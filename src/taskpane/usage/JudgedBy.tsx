import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnChoice } from '../../actions/usage/customers/ColumnChoice';
import type { CustomersReport } from '../../actions/usage/customers/customersReport';
import { describeTrafficLight, describeUsageSettings } from '../../localization/describeUsageSettings';
import { Button } from '../controls/Button';
import { Text } from '../controls/Text';
import { joinSentences } from '../../localization/joinSentences';
import { loadedScreen } from '../everyScreen/loadedScreen';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { ColumnsForm } from './ColumnsForm';

interface JudgedByProps extends Pick<OpenScreenProps, 'environment' | 'messages' | 'version' | 'onShow'> {
  readonly report: CustomersReport;
  onChooseColumns(columns: ColumnChoice): void;
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  details: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  other: { alignSelf: 'flex-start' },
});

/** Only of use to few. */
const LoadedSettingsForm = loadedScreen(async () => (await import('./UsageSettingsForm')).UsageSettingsForm);

/** What customers are judged by in one line, and behind it the settings and the columns, to be changed. */
export function JudgedBy({ report, onChooseColumns, ...props }: JudgedByProps) {
  const styles = useStyles();
  const { messages } = props;
  const { settings, basis } = report;
  const [isOpen, setOpen] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const choose = (columns: ColumnChoice): void => {
    setChoosing(false);
    onChooseColumns(columns);
  };
  return (
    <>
      <div className={styles.line}>
        <Text size={200}>
          {joinSentences(
            [describeUsageSettings(settings, messages), describeTrafficLight(settings, messages)],
            messages,
          )}
        </Text>
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {messages.say('usage.settings.change')}
        </Button>
      </div>
      {isOpen && (
        <div className={styles.details}>
          <LoadedSettingsForm {...props} settings={settings} />
          {basis !== '' && <Text size={200}>{basis}</Text>}
          <Button
            appearance="subtle"
            size="small"
            className={styles.other}
            aria-expanded={isChoosing}
            onClick={() => setChoosing(!isChoosing)}
          >
            {messages.say('usage.columns.other')}
          </Button>
          {isChoosing && <ColumnsForm messages={messages} onUse={choose} />}
        </div>
      )}
    </>
  );
}
