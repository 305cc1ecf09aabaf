import { useState } from 'react';
import type { ActionResult, Problem } from '../../actions/everyAction/ActionResult';
import type { CustomersReport } from '../../actions/usage/customers/customersReport';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { removeHighlights, type RemovedChanges } from '../../actions/usage/removeHighlights';
import { useFailure } from '../everyScreen/useFailure';

type Result = ActionResult<RemovedChanges>;

/** Where taking the highlights away stands. */
export type Removal =
  | { readonly step: 'none' | 'planning' | 'removing' }
  | { readonly step: 'planned'; readonly changes: RemovedChanges }
  | { readonly step: 'refused'; readonly problems: readonly Problem[] }
  /** Done, while this was known of the workbook. */
  | { readonly step: 'done'; readonly result: Result; readonly report: CustomersReport };

export interface RemovalActions {
  readonly removal: Removal;
  /** Finds out what would go: reads all rows, so only when asked. */
  plan(): void;
  cancel(): void;
  remove(): void;
}

/** Takes the highlights of a reported tab away, in two steps. */
export function useRemoval(excel: ExcelHost, report: CustomersReport, onRemoved: () => void): RemovalActions {
  const fail = useFailure();
  const [removal, setRemoval] = useState<Removal>({ step: 'none' });
  const showPlan = (result: Result): void =>
    setRemoval((before) => {
      if (before.step !== 'planning') return before; // cancelled meanwhile
      return result.outcome === 'refused' ? refused(result) : { step: 'planned', changes: result.changes };
    });
  const end = (result: Result): void => {
    if (result.outcome === 'refused') return setRemoval(refused(result));
    setRemoval({ step: 'done', result, report });
    onRemoved();
  };
  return {
    removal,
    plan: () => {
      setRemoval({ step: 'planning' });
      removeHighlights(excel, 'plan', report.sheet).then(showPlan, fail);
    },
    cancel: () => setRemoval({ step: 'none' }),
    remove: () => {
      setRemoval({ step: 'removing' });
      removeHighlights(excel, 'apply', report.sheet).then(end, fail);
    },
  };
}

function refused({ problems }: Result): Removal {
  return { step: 'refused', problems };
}
