import { makeStyles, tokens } from '@fluentui/react-components';
import {
  GROWTH_BASES,
  GROWTH_PERIODS,
  LONGEST_WINDOW,
  isLimit,
  isWindow,
  type UsageSettings,
} from '../../domain/usage/UsageSettings';
import type { Messages } from '../../localization/Messages';
import { VOCABULARIES } from '../../localization/vocabularies';
import { TextInput } from '../controls/TextInput';
import { Choice } from '../lists/Choice';
import type { TypedUsageSettings } from './typedUsageSettings';
import { Field } from '../controls/Field';

interface UsageSettingsFieldsProps {
  readonly typed: TypedUsageSettings;
  /** What is typed, as it would be written. */
  readonly wanted: UsageSettings;
  readonly messages: Messages;
  onType(changed: Partial<TypedUsageSettings>): void;
}

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
});

const LIMITS = ['healthyFrom', 'stalledUnder'] as const;

/** The settings to be typed and chosen; what cannot be written says so. */
export function UsageSettingsFields({ typed, wanted, messages, onType }: UsageSettingsFieldsProps) {
  const styles = useStyles();
  const { growthBases, growthPeriods } = VOCABULARIES[messages.language];
  const unless = (isValid: boolean, key: 'usage.settings.percent' | 'usage.settings.window.range') =>
    isValid ? '' : messages.say(key);
  return (
    <div className={styles.fields}>
      {LIMITS.map((name) => (
        <Field
          key={name}
          label={`${messages.say(`start.${name}`)}, %`}
          refusal={unless(isLimit(wanted[name]), 'usage.settings.percent')}
        >
          <TextInput type="number" step="any" value={typed[name]} onType={(value) => onType({ [name]: value })} />
        </Field>
      ))}
      <Choice
        label={messages.say('start.growthBasis')}
        options={GROWTH_BASES.map((value) => ({ value, text: growthBases[value] }))}
        chosen={typed.basis}
        onChoose={(basis) => onType({ basis })}
      />
      <Choice
        label={messages.say('start.growthPeriod')}
        options={GROWTH_PERIODS.map((value) => ({ value, text: growthPeriods[value] }))}
        chosen={typed.period}
        onChoose={(period) => onType({ period })}
      />
      <Field
        label={messages.say('start.growthWindow')}
        refusal={unless(isWindow(wanted.window), 'usage.settings.window.range')}
      >
        <TextInput
          type="number"
          min={1}
          max={LONGEST_WINDOW}
          value={typed.window}
          onType={(window) => onType({ window })}
        />
      </Field>
    </div>
  );
}
