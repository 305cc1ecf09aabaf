import { useId, useState } from 'react';

/** What stands behind icons, beside the views. */
export const SIDE_VIEWS = ['settings', 'help'] as const;

export type SideViewName = (typeof SIDE_VIEWS)[number];

/** Which of settings and help is open, and the ids of the panel and of what opens them. */
export function useSideView() {
  const panel = useId();
  const [opened, setOpened] = useState<SideViewName>();
  const close = (): void => {
    if (opened) document.getElementById(`${panel}-${opened}`)?.focus(); // the button that closes goes
    setOpened(undefined);
  };
  return {
    panel,
    opened,
    toggle: (name: SideViewName): void => setOpened(name === opened ? undefined : name),
    leave: (): void => setOpened(undefined),
    close,
  };
}
