import { Button, Checkbox, Field, Text } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { ActionResult, Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { setUpChoices } from '../../actions/setUp/setUpChoices';
import { setUpWorkbook } from '../../actions/setUp/setUpWorkbook';
import type { SetUpRequest } from '../../actions/setUp/tabs/SetUpRequest';
import type { Language } from '../../domain/Language';
import { VOCABULARIES } from '../../localization/vocabularies';
import { Select } from '../controls/Select';
import { ProblemList } from '../everyScreen/ProblemList';
import type { ScreenProps } from '../everyScreen/ScreenProps';
import { TYPING_PAUSE } from '../everyScreen/typingPause';
import { useLastKnown } from '../everyScreen/useLastKnown';
import { retryOf, usePlannedAction } from '../everyScreen/usePlannedAction';
import { useServiceNames } from './useServiceNames';
import { TextInput } from '../controls/TextInput';
import { RadioChoice } from '../controls/RadioChoice';
import { LinkButton } from '../controls/LinkButton';

interface SetUpScreenProps extends ScreenProps, SkipLinksProps {
  /** Called with what was done; must stay the same function between renders. */
  onSetUp(result: ActionResult<unknown>): void;
}

const CHOICES = setUpChoices();

/** First run: who the workbook is for and which services it is about. */
export function SetUpScreen({ onSetUp, ...props }: SetUpScreenProps) {
  const { environment, messages, version } = props;
  const [request, setRequest] = useState<SetUpRequest>({
    customer: '',
    edition: 'commercial',
    language: environment.language,
    services: CHOICES.alwaysIncluded,
  });
  const [isNameMissing, setNameMissing] = useState(false);
  const customer = useRef<HTMLInputElement>(null);
  const run = useCallback(
    async (excel: ExcelHost, mode: Mode) => {
      const result = await setUpWorkbook(excel, mode, request, environment.now());
      if (mode !== 'plan') onSetUp(result);
      return result;
    },
    [environment, request, onSetUp],
  );
  const action = usePlannedAction(environment, run, version, TYPING_PAUSE);
  const { done, isRunning, apply } = action;
  const plan = useLastKnown(action.plan);
  const start = (): void => {
    if (request.customer.trim() !== '') return apply();
    setNameMissing(true);
    customer.current?.focus();
  };
  const name = (typed: string): void => {
    setNameMissing(false);
    setRequest({ ...request, customer: typed });
  };
  const problems = [done, plan].find((result) => result?.outcome === 'refused')?.problems ?? [];
  return (
    <>
      <Text>{messages.say('setUp.intro')}</Text>
      <SkipLinks {...props} />
      <Field
        label={messages.say('setUp.customer')}
        required
        {...(isNameMissing ? { validationMessage: messages.say('problem.customerMissing') } : {})}
      >
        <TextInput ref={customer} value={request.customer} onType={(value) => name(value)} />
      </Field>
      <RequestFields request={request} onChange={setRequest} messages={messages} />
      <Button appearance="primary" disabled={isRunning} onClick={start}>
        {messages.say('setUp.action')}
      </Button>
      {plan && plan.outcome !== 'refused' && (
        <Text size={200}>{messages.say('setUp.plan', { count: plan.changes.tabsAdded.length })}</Text>
      )}
      <ProblemList problems={problems} messages={messages} onRetry={retryOf(plan, action)} />
    </>
  );
}

interface SkipLinksProps extends Pick<ScreenProps, 'messages'> {
  /** True when there is a usage sheet to look at without a checklist. */
  readonly hasCells: boolean;
  /** True when a tab may be a checklist that nobody recognises. */
  readonly hasTabsToChoose: boolean;
  onSkip(to: 'usage' | 'checklist'): void;
}

/** What can be done without setting up. */
function SkipLinks({ messages, hasCells, hasTabsToChoose, onSkip }: SkipLinksProps) {
  return (
    <>
      {hasTabsToChoose && <LinkButton onClick={() => onSkip('checklist')}>{messages.say('setUp.choose')}</LinkButton>}
      {hasCells && <LinkButton onClick={() => onSkip('usage')}>{messages.say('setUp.skip')}</LinkButton>}
    </>
  );
}

interface RequestFieldsProps extends Pick<ScreenProps, 'messages'> {
  readonly request: SetUpRequest;
  onChange(request: SetUpRequest): void;
}

function RequestFields({ request, onChange, messages }: RequestFieldsProps) {
  const { editions, languages } = VOCABULARIES[messages.language];
  return (
    <>
      <Field label={messages.say('setUp.edition')}>
        <RadioChoice
          options={CHOICES.editions.map((value) => ({ value, text: editions[value] }))}
          chosen={request.edition}
          onChoose={(edition) => onChange({ ...request, edition })}
        />
      </Field>
      <Field label={messages.say('setUp.language')}>
        <Select value={request.language} onChoose={(value) => onChange({ ...request, language: value as Language })}>
          {CHOICES.languages.map((language) => (
            <option key={language} value={language}>
              {languages[language]}
            </option>
          ))}
        </Select>
      </Field>
      <ServiceChoice request={request} onChange={onChange} messages={messages} />
    </>
  );
}

function ServiceChoice({ request, onChange, messages }: RequestFieldsProps) {
  const names = useServiceNames(messages.language);
  const edition = VOCABULARIES[messages.language].editions[request.edition];
  const unavailable = CHOICES.unavailableIn(request.edition);
  const toggle = (service: string, isChosen: boolean): void => {
    const services = CHOICES.services.filter((id) => (id === service ? isChosen : request.services.includes(id)));
    onChange({ ...request, services });
  };
  const label = (id: string): string => {
    const service = names.get(id)?.name ?? id;
    if (CHOICES.alwaysIncluded.includes(id)) return messages.say('setUp.always', { service });
    return unavailable.includes(id) ? messages.say('setUp.unavailable', { service, edition }) : service;
  };
  return (
    <div role="group" aria-label={messages.say('setUp.services')}>
      <Text weight="semibold">{messages.say('setUp.services')}</Text>
      {CHOICES.services.map((service) => {
        const isAlways = CHOICES.alwaysIncluded.includes(service);
        return (
          <div key={service} title={names.get(service)?.aliases.join(', ')}>
            <Checkbox
              label={label(service)}
              checked={isAlways || request.services.includes(service)}
              disabled={isAlways || (unavailable.includes(service) && !request.services.includes(service))}
              onChange={(_, { checked }) => toggle(service, checked === true)}
            />
          </div>
        );
      })}
    </div>
  );
}
