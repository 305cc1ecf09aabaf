import type { UsageImportPlan } from '../../../domain/usage/planUsageImport';
import type { PlanStep } from '../../everyAction/comparablePlan';
import type { HighlightChanges } from '../customers/highlighting';

/** What an import changed. */
export interface UsageImportChanges extends Partial<HighlightChanges> {
  readonly tabsAdded: readonly string[];
  /** Rows below the table that belong to it. */
  readonly rowsAddedToTable: number;
  readonly monthsAdded: number;
  readonly customersAdded: number;
  readonly valuesEntered: number;
  /** Of months that were not over when they were entered. */
  readonly valuesUpdated: number;
  readonly entitlementsUpdated: number;
}

/** What a plan enters. */
export function changesOf({ monthsAdded, customers }: UsageImportPlan): UsageImportChanges {
  return {
    tabsAdded: [],
    rowsAddedToTable: 0,
    monthsAdded: monthsAdded.length,
    customersAdded: customers.filter(({ row }) => row === undefined).length,
    valuesEntered: customers.reduce((sum, { values, updated }) => sum + values.size - updated.length, 0),
    valuesUpdated: customers.reduce((sum, { updated }) => sum + updated.length, 0),
    entitlementsUpdated: customers.filter(({ row, entitlements }) => row !== undefined && entitlements !== undefined)
      .length,
  };
}

/** What a plan enters, customer by customer. */
export function importSteps({ monthsAdded, customers }: UsageImportPlan): readonly PlanStep[] {
  return [
    monthsAdded,
    ...customers.map(({ customer, service, row, entitlements, values, updated }) => [
      customer,
      service,
      row === undefined,
      entitlements,
      ...values,
      updated,
    ]),
  ];
}
