/**
 * Role queries ask for the style of every element and its ancestors, and jsdom matches all rules of the page anew for
 * each of them after every change. From here on, elements with the same ancestry share what was computed.
 */
export function rememberStyles(): void {
  const compute = window.getComputedStyle.bind(window);
  const known = new Map<string, CSSStyleDeclaration>();
  let rules: readonly unknown[] = [];
  window.getComputedStyle = (element, pseudoElement) => {
    if (pseudoElement) return compute(element, pseudoElement);
    const now = rulesNow();
    if (now.length !== rules.length || now.some((part, index) => part !== rules[index])) {
      rules = now;
      known.clear();
      // jsdom has a memory of its own, and an inserted rule is no change to it.
      document.head.toggleAttribute('data-rules-changed');
    }
    const key = ancestry(element);
    const style = known.get(key) ?? compute(element);
    known.set(key, style);
    return style;
  };
}

/** Number of rules and last rule of each sheet: Griffel only ever inserts rules. */
function rulesNow(): readonly unknown[] {
  return [...document.styleSheets].flatMap(({ cssRules }) => [cssRules.length, cssRules[cssRules.length - 1]]);
}

/** What decides whether an element is shown and can be clicked: its and its ancestors' names, classes and styles. */
function ancestry(element: Element): string {
  let key = '';
  for (let current: Element | null = element; current; current = current.parentElement) {
    const [className, style, hidden] = ['class', 'style', 'hidden'].map((name) => current!.getAttribute(name));
    key += `${current.localName} ${className}|${style}|${hidden}\n`;
  }
  return key;
}
