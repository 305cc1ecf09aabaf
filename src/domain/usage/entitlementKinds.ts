/**
 * What columns of entitlements count, from what a share is measured against first to last (playbook A3): what is
 * qualified, which is what the playbook names; the column that is called entitlements and nothing else, as ours is and as
 * A3 recommends, because whoever has assigned licences beside it tells them from its numbers; what is assigned; who is
 * enabled for one service; what was bought.
 */
export const ENTITLEMENT_KINDS = ['qualified', 'plain', 'assigned', 'enabled', 'bought'] as const;

export type EntitlementKind = (typeof ENTITLEMENT_KINDS)[number];
