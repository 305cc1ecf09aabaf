/**
 * Role queries ask for the style of every element and its ancestors, and jsdom matches all rules of the page anew for
 * each of them after every change. Griffel's rules go by classes and are inserted before an element has its class, so
 * elements that are alike share what was computed once for an element of their kind.
 */
export function styleByClass(): void {
  const compute = window.getComputedStyle.bind(window);
  const known = new Map<string, CSSStyleDeclaration>();
  window.getComputedStyle = (element, pseudoElement) => {
    if (pseudoElement) return compute(element, pseudoElement);
    const alike = document.createElement(element.localName);
    for (const name of ['class', 'style', 'hidden']) {
      const value = element.getAttribute(name);
      if (value !== null) alike.setAttribute(name, value);
    }
    const style = known.get(alike.outerHTML) ?? compute(alike);
    known.set(alike.outerHTML, style);
    return style;
  };
}
