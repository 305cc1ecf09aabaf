import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { repairWorkbook } from '../../actions/check/repairWorkbook';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { Text } from '../controls/Text';
import { ActionPanel } from '../everyScreen/ActionPanel';
import { DoneMessage } from '../everyScreen/DoneMessage';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import { usePlaybookMessages } from '../everyScreen/usePlaybookMessages';
import { FindingList } from './FindingList';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/**
 * What is broken in the workbook, each with its mend, and the button that mends what can be told; nothing where all is
 * well. It is part of views in which nobody answers questions: it is read again at every change.
 */
export function RepairLine({ environment, messages, version, onShow }: OpenScreenProps) {
  const styles = useStyles();
  const { excel, now } = environment;
  const sayings = usePlaybookMessages(messages.language);
  const run = useCallback((host: ExcelHost, mode: Mode) => repairWorkbook(host, mode, now()), [now]);
  const action = usePlannedAction(environment, run, version);
  const { plan, done } = action;
  // What keeps the workbook from being read at all, the view says.
  const findings = plan && plan.outcome !== 'refused' ? plan.repair : [];
  if (!sayings || findings.length === 0) return <DoneMessage excel={excel} done={done} messages={messages} />;
  const title = sayings.say('check.repair.title', { count: findings.length });
  return (
    <section aria-label={title} className={styles.line}>
      <Text as="h2" weight="semibold">
        {title}
      </Text>
      <FindingList {...{ findings, sayings, messages, onShow }} />
      {plan?.outcome === 'done' ? (
        <ActionPanel
          {...{ excel, action, messages, onShow }}
          label={sayings.say('check.repair.action')}
          appearance="secondary"
        />
      ) : (
        <DoneMessage excel={excel} done={done} messages={messages} />
      )}
    </section>
  );
}
