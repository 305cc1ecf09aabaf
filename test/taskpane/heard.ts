const trees: ShadowRoot[] = [];
const attachShadow = Element.prototype.attachShadow;

/** Remembers also closed trees, in which screen readers hear what nobody sees. */
Element.prototype.attachShadow = function (this: Element, init) {
  const tree = attachShadow.call(this, init);
  trees.push(tree);
  return tree;
};

/** What screen readers were told last, oldest first, and how. */
export function heard(): string[] {
  const regions = trees
    .filter(({ host }) => host.isConnected)
    .flatMap((tree) => [...tree.querySelectorAll('div > div')]);
  return regions.map(({ parentElement, textContent }) => `${parentElement?.getAttribute('aria-live')}: ${textContent}`);
}
