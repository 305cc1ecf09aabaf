import { makeStyles, tokens } from '@fluentui/react-components';
import { setUpChoices } from '../../actions/setUp/setUpChoices';
import type { SetUpRequest } from '../../actions/setUp/tabs/SetUpRequest';
import type { Language } from '../../domain/Language';
import { VOCABULARIES } from '../../localization/vocabularies';
import { Button } from '../controls/Button';
import { RadioChoice } from '../controls/RadioChoice';
import { Select } from '../controls/Select';
import type { ScreenProps } from '../everyScreen/ScreenProps';
import { ServicePicker, type OfferedService } from '../services/ServicePicker';
import { Field } from '../controls/Field';

const useStyles = makeStyles({
  sets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  set: { minWidth: 0 },
});

const CHOICES = setUpChoices();

/** What is part of every workbook. */
export const ALWAYS_INCLUDED = CHOICES.alwaysIncluded;

interface RequestFieldsProps extends Pick<ScreenProps, 'messages'> {
  readonly request: SetUpRequest;
  /** Called with what was chosen. */
  onChange(chosen: Partial<SetUpRequest>): void;
}

/** Edition and language of a workbook: mostly they are right as they are. */
export function RequestFields({ request, onChange, messages }: RequestFieldsProps) {
  const { editions, languages } = VOCABULARIES[messages.language];
  return (
    <>
      <Field label={messages.say('setUp.edition')}>
        <RadioChoice
          isHorizontal
          options={CHOICES.editions.map((value) => ({ value, text: editions[value] }))}
          chosen={request.edition}
          onChoose={(edition) => onChange({ edition })}
        />
      </Field>
      <Field label={messages.say('setUp.language')}>
        <Select value={request.language} onChoose={(value) => onChange({ language: value as Language })}>
          {CHOICES.languages.map((language) => (
            <option key={language} value={language}>
              {languages[language]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** The services a workbook is about. */
export function ServiceChoice({ request, onChange, messages }: RequestFieldsProps) {
  const edition = VOCABULARIES[messages.language].editions[request.edition];
  const unavailable = CHOICES.unavailableIn(request.edition);
  const offered = CHOICES.services.map((id): OfferedService => {
    const isAlways = CHOICES.alwaysIncluded.includes(id);
    const isUnavailable = unavailable.includes(id);
    return {
      id,
      label: (service) => {
        if (isAlways) return messages.say('services.always', { service });
        return isUnavailable ? messages.say('services.unavailable', { service, edition }) : service;
      },
      fixed: isAlways || isUnavailable ? isAlways : undefined,
    };
  });
  const choose = (services: readonly string[]): void => onChange({ services });
  return (
    <ServicePicker
      {...{ offered, messages }}
      chosen={request.services}
      onChoose={choose}
      sets={<CommonSets {...{ messages }} chosen={servicesOf(request)} unavailable={unavailable} onChoose={choose} />}
    />
  );
}

interface CommonSetsProps extends Pick<ScreenProps, 'messages'> {
  readonly chosen: readonly string[];
  readonly unavailable: readonly string[];
  onChoose(services: readonly string[]): void;
}

/** Services that are often chosen together, as far as the edition has them. */
function CommonSets({ messages, chosen, unavailable, onChoose }: CommonSetsProps) {
  const styles = useStyles();
  const sets = Object.entries(CHOICES.sets) as [keyof typeof CHOICES.sets, readonly string[]][];
  return (
    <div role="group" aria-label={messages.say('services.sets')} className={styles.sets}>
      {sets.map(([set, services]) => {
        const isPart = (id: string): boolean => CHOICES.alwaysIncluded.includes(id) || services.includes(id);
        const all = CHOICES.services.filter((id) => isPart(id) && !unavailable.includes(id));
        return (
          <Button
            key={set}
            className={styles.set}
            size="small"
            aria-pressed={all.join() === chosen.join()}
            onClick={() => onChoose(all)}
          >
            {messages.say(`services.set.${set}`)}
          </Button>
        );
      })}
    </div>
  );
}

/** Those that are chosen and that the edition has. */
export function servicesOf({ services, edition }: Pick<SetUpRequest, 'services' | 'edition'>): readonly string[] {
  const unavailable = CHOICES.unavailableIn(edition);
  return services.filter((id) => !unavailable.includes(id));
}
