import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { QuestionnaireView } from '../../actions/overview/questionnaireViews';
import type { ScopeView } from '../../actions/overview/scopeView';
import { joinProblems } from '../../localization/joinSentences';
import type { Messages } from '../../localization/Messages';
import { useAnnounced } from '../announcer/useAnnounced';
import { Switch } from '../controls/Switch';
import { Text } from '../controls/Text';
import { useFailure } from '../everyScreen/useFailure';
import { AnswerUndo } from './AnswerUndo';

interface ScopeSwitchProps {
  readonly excel: ExcelHost;
  readonly questionnaire: QuestionnaireView;
  readonly decidedBy: ScopeView;
  readonly messages: Messages;
  /** True where what the switch would do is said although nobody is about to use it. */
  readonly isExplained: boolean;
  onAnswer(answer: string): Promise<ActionResult<unknown>>;
}

const useStyles = makeStyles({
  /** Below the heading, under its words. */
  texts: {
    flexBasis: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingInlineStart: '32px',
  },
  refusal: { color: tokens.colorStatusDangerForeground1 },
});

/** Puts a service in scope or out of it, with what that would do before it is chosen. */
export function ScopeSwitch({ excel, questionnaire, decidedBy, messages, isExplained, onAnswer }: ScopeSwitchProps) {
  const styles = useStyles();
  const plan = useId();
  const fail = useFailure();
  const { name, scope } = questionnaire;
  const [isFocused, setFocused] = useState(false);
  const [given, setGiven] = useState<boolean>();
  const [taken, setTaken] = useState<ActionResult<unknown>>();
  const [refusal, setRefusal] = useState('');
  const [before, setBefore] = useState(scope);
  if (before !== scope) {
    setBefore(scope);
    setGiven(undefined);
  }
  const choose = async (isOn: boolean): Promise<void> => {
    setGiven(isOn);
    setRefusal('');
    const result = await onAnswer(isOn ? decidedBy.yes : decidedBy.no);
    if (result.outcome !== 'refused') return setTaken(result);
    setGiven(undefined);
    setRefusal(joinProblems(result.problems, messages));
  };
  useAnnounced(refusal, { urgency: 'assertive' });
  const label = messages.say('questionnaire.scope.inScope');
  const effect = effectOf(scope, decidedBy, messages);
  return (
    <>
      <Switch
        label={label}
        aria-label={`${label}: ${name}`}
        aria-describedby={plan}
        title={effect}
        checked={given ?? scope === 'inScope'}
        onSwitch={(isOn) => void choose(isOn).catch(fail)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      <div className={styles.texts}>
        {scope !== 'inScope' && <Text size={200}>{stateOf(scope, decidedBy, messages)}</Text>}
        <span id={plan} hidden={!isExplained && !isFocused}>
          <Text size={200}>{effect}</Text>
        </span>
        <AnswerUndo {...{ excel, messages }} question={name} given={taken} onUndone={() => setGiven(undefined)} />
        {refusal !== '' && (
          <Text size={200} className={styles.refusal}>
            {refusal}
          </Text>
        )}
      </div>
    </>
  );
}

/** How a service stands that is not in scope. */
function stateOf(scope: 'outOfScope' | 'needsAnswer', { hidden }: ScopeView, messages: Messages): string {
  return scope === 'outOfScope' && hidden > 0
    ? messages.say('questionnaire.scope.hides', { count: hidden })
    : messages.say(`questionnaire.scope.${scope}`);
}

/** What using the switch would do to the checklist; '' for nothing. */
function effectOf(scope: QuestionnaireView['scope'], { hides, blocks, shows }: ScopeView, messages: Messages): string {
  if (scope === 'outOfScope') return shows > 0 ? messages.say('questionnaire.scope.wouldShow', { count: shows }) : '';
  return hides > 0 ? messages.say('questionnaire.scope.wouldHide', { count: hides, blocks }) : '';
}
