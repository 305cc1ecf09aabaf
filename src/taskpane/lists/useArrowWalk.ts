import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

const CONTROLS = 'button, a[href], input, select';

const controlsOf = (entry: Element | undefined): readonly HTMLElement[] =>
  entry ? [...entry.querySelectorAll<HTMLElement>(CONTROLS)] : [];

interface ArrowWalk {
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
}

/**
 * A list is one stop of the Tab key, at the entry that had the focus last; arrow keys walk from entry to entry, to the
 * same control of each.
 * @param isWalked false where entries need the arrow keys themselves
 */
export function useArrowWalk(list: RefObject<HTMLElement | null>, isWalked: boolean): Partial<ArrowWalk> {
  const current = useRef<string>(undefined);
  const entries = (): readonly Element[] => [...(list.current?.children ?? [])];
  const reach = (): void => {
    const all = entries();
    const reached = all.find((entry) => keyOf(entry) === current.current) ?? all[0];
    for (const entry of all) for (const control of controlsOf(entry)) control.tabIndex = entry === reached ? 0 : -1;
  };
  // Entries come and go as the list is scrolled.
  useLayoutEffect(() => {
    if (isWalked) reach();
  });
  if (!isWalked) return {};
  return {
    onKeyDown: (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const all = entries();
      const at = all.findIndex((entry) => entry.contains(event.target as Node));
      if (step === undefined || at < 0) return;
      const position = controlsOf(all[at]).indexOf(event.target as HTMLElement);
      const controls = controlsOf(all[at + step]);
      const next = controls[position] ?? controls[0];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    onFocus: (event) => {
      const entry = entries().find((each) => each.contains(event.target));
      current.current = entry && keyOf(entry);
      reach();
    },
  };
}

function keyOf(entry: Element): string | undefined {
  return entry instanceof HTMLElement ? entry.dataset['index'] : undefined;
}
