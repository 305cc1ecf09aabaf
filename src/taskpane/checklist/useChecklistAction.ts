import { useCallback, useRef, useState } from 'react';
import { generateChecklist, type ChecklistRequest } from '../../actions/checklist/generateChecklist';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { LayoutMapping } from '../../domain/foreign/LayoutMapping';
import type { Environment } from '../everyScreen/Environment';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import type { SaidAboutChecklist } from './ChecklistAnswers';

/** What is kept in the workbook once the plan is carried out. */
type Chosen = Required<Pick<ChecklistRequest, 'outOfScope' | 'inScope'>> & Pick<ChecklistRequest, 'mapping'>;

const NONE: Chosen = { outOfScope: [], inScope: [] };

/** Generating, with what somebody says about it. What was switched and mapped is forgotten once the workbook has it. */
export function useChecklistAction(environment: Environment, version: number, said: SaidAboutChecklist) {
  const { now } = environment;
  // What is chosen makes a new plan, but what was done before is still said.
  const chosen = useRef(NONE);
  const [mapping, setMapping] = useState<LayoutMapping>();
  const [count, setCount] = useState(0);
  const run = useCallback(
    async (excel: ExcelHost, mode: Mode) => {
      // Whoever presses the button has seen what was found and what would be done.
      const request = { consent: true, offersSwitches: true, ...said, ...chosen.current };
      const result = await generateChecklist(excel, mode, now(), request);
      if (mode !== 'plan' && result.outcome === 'done') {
        chosen.current = NONE;
        setMapping(undefined);
      }
      return result;
    },
    [now, said],
  );
  const choose = useCallback((next: Chosen) => {
    chosen.current = next;
    setMapping(next.mapping);
    setCount((before) => before + 1);
  }, []);
  const switchGroup = useCallback(
    (group: string, isInScope: boolean) => {
      const others = (names: readonly string[]): readonly string[] => names.filter((name) => name !== group);
      const { outOfScope, inScope } = chosen.current;
      choose({
        ...chosen.current,
        outOfScope: [...others(outOfScope), ...(isInScope ? [] : [group])],
        inScope: [...others(inScope), ...(isInScope ? [group] : [])],
      });
    },
    [choose],
  );
  // Another layout may have other groups.
  const chooseMapping = useCallback(
    (next: LayoutMapping | undefined) => choose({ ...NONE, ...(next ? { mapping: next } : {}) }),
    [choose],
  );
  return { action: usePlannedAction(environment, run, version + count), mapping, switchGroup, chooseMapping };
}
