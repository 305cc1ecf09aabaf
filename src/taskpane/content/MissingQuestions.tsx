import { useCallback } from 'react';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { populateQuestionnaires } from '../../actions/questionnaire/populateQuestionnaires';
import { Text } from '../controls/Text';
import { ActionPanel } from '../everyScreen/ActionPanel';
import { DoneMessage } from '../everyScreen/DoneMessage';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { usePlannedAction } from '../everyScreen/usePlannedAction';

/** Says that questions have lost their rows, and brings them back. Those of newer content come with all it brings. */
export function MissingQuestions({ environment, messages, version, view, onShow }: OpenScreenProps) {
  const { excel } = environment;
  const run = useCallback((host: ExcelHost, mode: Mode) => populateQuestionnaires(host, mode), []);
  const { age } = view.content;
  const isMissing = view.missingQuestions > 0 && (age === 'same' || age === 'unknown');
  const action = usePlannedAction(environment, run, isMissing ? version : undefined);
  if (!isMissing) return <DoneMessage excel={excel} done={action.done} messages={messages} />;
  return (
    <>
      <Text>{messages.say('content.missing', { count: view.missingQuestions })}</Text>
      <ActionPanel
        {...{ excel, action, messages, onShow }}
        label={messages.say('content.addMissing')}
        appearance="secondary"
      />
    </>
  );
}
