import type { CustomerRow } from '../../src/actions/usage/customers/customersReport';

/** A customer as it is reported; what does not matter is filled in. */
export function customerRow(of: Partial<CustomerRow>): CustomerRow {
  return {
    row: 2,
    customer: 'Contoso',
    service: '',
    mauPercent: 0.5,
    growth: 0,
    health: 'stalled',
    reason: 'lowGrowth',
    rag: 'amber',
    explanation: '',
    numbers: '',
    monthsToHealthy: null,
    pace: '',
    history: [],
    ...of,
  };
}
