import { boundingArea } from '../cells/Area';
import type { Change } from './Session';

/** Collects what one request changed and sends it on a later turn, as Excel does. */
export class ChangeFeed {
  private pending: Change[] = [];
  private readonly listeners = new Set<() => void>();
  private isScheduled = false;

  constructor(private readonly deliver: (change: Change) => void) {}

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  add(change: Change): void {
    const last = this.pending.at(-1);
    if (last && continues(last, change)) {
      this.pending[this.pending.length - 1] = {
        ...last,
        area: boundingArea(last.area, change.area),
        details: undefined,
      };
    } else {
      this.pending.push(change);
    }
    this.flush();
  }

  flush(): void {
    if (this.pending.length === 0 || this.isScheduled) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      const changes = this.pending;
      this.pending = [];
      changes.forEach((change) => this.deliver(change));
      this.listeners.forEach((listener) => listener());
    }, 0);
  }
}

/** The library splits a large write into blocks of rows; together they are one edit. */
function continues(last: Change, next: Change): boolean {
  return (
    last.kind === 'edited' &&
    next.kind === 'edited' &&
    last.changeType === next.changeType &&
    last.sheet === next.sheet &&
    last.session === next.session &&
    last.area.left === next.area.left &&
    last.area.right === next.area.right &&
    last.area.bottom + 1 === next.area.top
  );
}
