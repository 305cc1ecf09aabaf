import { useCallback, useRef, useState } from 'react';
import { generateChecklist, type ChecklistRequest } from '../../actions/checklist/generateChecklist';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { Environment } from '../everyScreen/Environment';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import type { SaidAboutChecklist } from './ChecklistAnswers';

type Switches = Required<Pick<ChecklistRequest, 'outOfScope' | 'inScope'>>;

const NONE: Switches = { outOfScope: [], inScope: [] };

/** Generating, with what somebody says about it. What was switched is forgotten once it stands in the workbook. */
export function useChecklistAction(environment: Environment, version: number, said: SaidAboutChecklist) {
  const { now } = environment;
  const switches = useRef(NONE);
  const [count, setCount] = useState(0);
  const run = useCallback(
    async (excel: ExcelHost, mode: Mode) => {
      // Whoever presses the button has seen what was found and what would be done.
      const request = { consent: true, offersSwitches: true, ...said, ...switches.current };
      const result = await generateChecklist(excel, mode, now(), request);
      if (mode !== 'plan' && result.outcome === 'done') switches.current = NONE;
      return result;
    },
    [now, said],
  );
  const switchGroup = useCallback((group: string, isInScope: boolean) => {
    const others = (names: readonly string[]): readonly string[] => names.filter((name) => name !== group);
    const { outOfScope, inScope } = switches.current;
    switches.current = {
      outOfScope: [...others(outOfScope), ...(isInScope ? [] : [group])],
      inScope: [...others(inScope), ...(isInScope ? [group] : [])],
    };
    setCount((before) => before + 1);
  }, []);
  return { action: usePlannedAction(environment, run, version + count), switchGroup };
}
