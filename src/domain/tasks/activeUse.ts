/** How a service the customer intends to use is used, by the newest month that is known of it. */
export interface ActiveUse {
  readonly service: string;
  /** Of the entitlements, as a fraction; undefined where no usage is known. */
  readonly share: number | undefined;
  /** Undefined where no usage is known, or only its share. */
  readonly users: number | undefined;
}

/** From this share of the entitlements on, a service is in use where the customer has no criterion of its own (playbook R09). */
export const DEFAULT_ACTIVE_FROM = 0.1;

/** Playbook F02. */
const ENABLED_FROM = { users: 100, share: 0.1, sharesUnderSeats: 1_000 };

export type UseState = 'met' | 'under' | 'unknown';

/** @param activeFrom the criterion, as a fraction */
export function stateOfUse({ share }: Pick<ActiveUse, 'share'>, activeFrom: number): UseState {
  if (share === undefined) return 'unknown';
  return share >= activeFrom ? 'met' : 'under';
}

/** Every intended service meets the criterion, and there is one: success execution comes to its end (playbook R10). */
export function isSuccessReached(uses: readonly ActiveUse[], activeFrom: number): boolean {
  return uses.length > 0 && uses.every((use) => stateOfUse(use, activeFrom) === 'met');
}

/**
 * A service is enabled with 100 active users, or with 10 % below 1,000 seats (playbook F02).
 * @param seats of the customer; left out, the entitlements count
 */
export function isEnabled({ share, users }: ActiveUse, seats: number | undefined): boolean {
  if (share === undefined) return false;
  if (users !== undefined && users >= ENABLED_FROM.users) return true;
  const size = seats ?? (users ? users / share : undefined);
  return size !== undefined && size < ENABLED_FROM.sharesUnderSeats && share >= ENABLED_FROM.share;
}
