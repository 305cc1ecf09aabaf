/** Something that must still be so for a plan to hold: queues looking, and tells after the sync. */
export type Guard = () => () => boolean;
