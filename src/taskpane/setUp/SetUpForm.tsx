import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type FormEvent, type RefObject } from 'react';
import type { ActionResult, Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { whenLoaded } from '../../actions/everyAction/whenLoaded';
import type { SetUpChanges } from '../../actions/setUp/setUpWorkbook';
import type { SetUpRequest } from '../../actions/setUp/tabs/SetUpRequest';
import { Button } from '../controls/Button';
import { TextInput } from '../controls/TextInput';
import { ProblemList } from '../everyScreen/ProblemList';
import type { WorkbookScreenProps } from '../everyScreen/ScreenProps';
import { TYPING_PAUSE } from '../everyScreen/typingPause';
import { useLastKnown } from '../everyScreen/useLastKnown';
import { retryOf, usePlannedAction } from '../everyScreen/usePlannedAction';
import { ALWAYS_INCLUDED, RequestFields, ServiceChoice, servicesOf } from './RequestFields';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    // What has the focus is not to be behind the button.
    '& input': { scrollMarginBottom: '120px' },
  },
  action: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
    // Wide enough that a control it half covers can still be hit apart from the button: 24 pixels around either.
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const NO_BREAK_SPACE = '\u00a0';

interface SetUpFormProps extends WorkbookScreenProps {
  /** Called with what was done; must stay the same function between renders. */
  onSetUp(result: ActionResult<unknown>): void;
}

/** Whom the workbook is for and which services it is about; Enter in any field sets it up. */
export function SetUpForm({ environment, messages, version, view, onSetUp }: SetUpFormProps) {
  const styles = useStyles();
  const { language } = environment;
  const [typed, setTyped] = useState(() => firstRequest(view));
  const request = useMemo(() => ({ language, ...typed, services: servicesOf(typed) }), [language, typed]);
  const [isNameMissing, setNameMissing] = useState(false);
  const customer = useRef<HTMLInputElement>(null);
  useFirstFocus(customer);
  const run = useCallback(
    async (excel: ExcelHost, mode: Mode) => {
      const result = await whenLoaded<SetUpChanges, unknown>(excel, async () => {
        // The form can be filled in before what it leads to is there.
        const { setUpWorkbook } = await import('../../actions/setUp/setUpWorkbook');
        return setUpWorkbook(excel, mode, request, environment.now());
      });
      if (mode !== 'plan') onSetUp(result);
      return result;
    },
    [environment, request, onSetUp],
  );
  const action = usePlannedAction(environment, run, version, TYPING_PAUSE);
  const { done, isRunning, apply } = action;
  const plan = useLastKnown(action.plan);
  const start = (event: FormEvent): void => {
    event.preventDefault();
    if (isRunning) return;
    if (request.customer.trim() !== '') return apply();
    setNameMissing(true);
    customer.current?.focus();
  };
  const choose = (chosen: Partial<SetUpRequest>): void => setTyped((before) => ({ ...before, ...chosen }));
  const name = (value: string): void => {
    setNameMissing(false);
    choose({ customer: value });
  };
  const problems = [done, plan].find((result) => result?.outcome === 'refused')?.problems ?? [];
  return (
    <form className={styles.form} noValidate onSubmit={start}>
      <RequestFields {...{ request, messages }} onChange={choose} />
      <Field
        label={messages.say('setUp.customer')}
        isRequired
        refusal={isNameMissing ? messages.say('problem.customerMissing') : ''}
      >
        <TextInput ref={customer} value={typed.customer} onType={name} />
      </Field>
      <ServiceChoice {...{ request, messages }} onChange={choose} />
      <div className={styles.action}>
        <ProblemList problems={problems} messages={messages} onRetry={retryOf(plan, action)} />
        <Button type="submit" appearance="primary" disabled={isRunning}>
          {messages.say('setUp.action')}
        </Button>
        {plan?.outcome !== 'refused' && (
          // Has its line before it is known, so that nothing moves when it is.
          <Text size={200}>
            {plan ? messages.say('setUp.plan', { count: plan.changes.tabsAdded.length }) : NO_BREAK_SPACE}
          </Text>
        )}
      </div>
    </form>
  );
}

/** What has to be typed has the focus at first, unless somebody is elsewhere already. */
function useFirstFocus(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus({ preventScroll: true });
  }, [field]);
}

/** As far as it was said; without a language the workbook is to speak that of the pane. */
type TypedRequest = Omit<SetUpRequest, 'language'> & Partial<Pick<SetUpRequest, 'language'>>;

/** What is asked for to begin with: for a run that was cut, what the Start tab says already. */
function firstRequest({
  isSetUpUnfinished,
  customer,
  edition = 'commercial',
  language,
}: WorkbookScreenProps['view']): TypedRequest {
  const begun = isSetUpUnfinished ? { customer, edition, ...(language && { language }) } : undefined;
  return { customer: '', edition: 'commercial', ...begun, services: ALWAYS_INCLUDED };
}
