import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { chosenMapping, type ChosenBlock } from '../../actions/checklist/mapping/chosenMapping';
import { readTabChoices } from '../../actions/checklist/readTabChoices';
import type { LayoutMapping } from '../../domain/foreign/LayoutMapping';
import { Button } from '../controls/Button';
import { LoadingScreen } from '../everyScreen/LoadingScreen';
import { ProblemList } from '../everyScreen/ProblemList';
import type { ScreenProps } from '../everyScreen/ScreenProps';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import { BlockFields } from './BlockFields';
import { tabEntries } from './TabEntry';
import { Select } from '../controls/Select';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';

interface LayoutFormProps extends ScreenProps {
  /** What somebody said before. */
  readonly mapping: LayoutMapping | undefined;
  onUse(mapping: LayoutMapping | undefined): void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Asks what a tab holds, by choosing from what stands there. */
export function LayoutForm({ environment, messages, version, mapping, onUse }: LayoutFormProps) {
  const styles = useStyles();
  const { plan: read } = usePlannedAction(environment, readTabChoices, version);
  const [chosen, choose] = useState<string>();
  if (!read) return <LoadingScreen messages={messages} />;
  if (read.outcome === 'refused') return <ProblemList problems={read.problems} messages={messages} />;
  const entries = read.tabs.flatMap((tab) => tabEntries(tab, mapping, messages));
  const entry =
    entries.find(({ key }) => key === chosen) ??
    entries.find(({ block }) => block?.role === 'foreignChecklist') ??
    entries[0];
  if (!entry) return null;
  const use = (block: ChosenBlock['block']): void => {
    choose(entry.key);
    onUse(chosenMapping(read.tabs, mapping, { sheet: entry.tab.sheet, index: entry.index, block }));
  };
  return (
    <div className={styles.form}>
      <Text size={200}>{messages.say('found.choose.help')}</Text>
      <Field label={messages.say('found.choose.tab')}>
        <Select value={entry.key} onChoose={choose}>
          {entries.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <BlockFields key={`${entry.key} ${JSON.stringify(entry.block)}`} {...{ entry, messages }} onUse={use} />
      {mapping && <Button onClick={() => onUse(undefined)}>{messages.say('found.choose.discard')}</Button>}
    </div>
  );
}
