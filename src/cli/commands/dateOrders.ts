/** Orders of day and month as they are typed. */
export const DATE_ORDERS = { 'day-first': 'dayFirst', 'month-first': 'monthFirst' } as const;
