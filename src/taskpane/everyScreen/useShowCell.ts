import { useCallback, useState } from 'react';
import type { Problem } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { showCell } from '../../actions/overview/showCell';
import { useFailure } from './useFailure';

interface ShowCell {
  /** Why the last cell asked for is not shown. */
  readonly problems: readonly Problem[];
  show(sheet: string, cell: string): void;
}

/** Takes the user to cells. */
export function useShowCell(excel: ExcelHost): ShowCell {
  const fail = useFailure();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const show = useCallback(
    (sheet: string, cell: string) => {
      showCell(excel, sheet, cell).then((result) => setProblems(result.problems), fail);
    },
    [excel, fail],
  );
  return { problems, show };
}
