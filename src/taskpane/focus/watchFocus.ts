/** Moves the focus where what has it goes away. @returns stops watching */
export function watchFocus(root: HTMLElement): () => void {
  /** From what had the focus last outwards. */
  let path: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent): void => {
    path = elementsUpTo(target as HTMLElement, root);
  };
  const look = (): void => {
    const active = document.activeElement;
    // Browsers take the focus from what is switched off, a little later.
    const isLost = active === document.body || active?.matches(':disabled') === true;
    if (!isLost || !path[0] || isThere(path[0])) return;
    focusOn(path.find(isThere) ?? root);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['style', 'hidden', 'disabled'] });
  root.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
  };
}

function elementsUpTo(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const { parentElement } = element;
  return element === root || !parentElement ? [element] : [element, ...elementsUpTo(parentElement, root)];
}

/** In the page, neither hidden nor in a view that is, and not switched off. */
function isThere(element: HTMLElement): boolean {
  return element.isConnected && element.closest('[hidden], [style*="display: none"], :disabled') === null;
}

function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
