/** What shows that a task or step can be completed. */
export type TaskCompletion =
  /** R15 */
  | 'checklistGenerated'
  /** The customer reviewed and resolved every item (R18). */
  | 'checklistResolved'
  /** The customer's review is confirmed, that is task 3190 is complete (F04). */
  | 'checklistConfirmed'
  /** For every service in scope (R37). */
  | 'workshopsDelivered'
  /** For every service in scope (F04). */
  | 'assessmentsDelivered'
  /** 100 active users of every service in scope, or 10 % under 1,000 seats (F02). */
  | 'servicesEnabled'
  /** Every service in scope is used as the customer intends (R10). */
  | 'successReached'
  /** Stays open to keep usage up (R08). */
  | 'never';
