import type { Page } from 'playwright-core';
import { paneFrameOf } from './taskPane';

/** From now on a page remembers what screen readers are told; called before it is opened. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { attachShadow } = Element.prototype;
    // Also of closed trees: what is read out stands in one.
    Element.prototype.attachShadow = function (this: Element, init) {
      const tree = attachShadow.call(this, init);
      const hear = (added: Node): void => {
        if (added.parentElement?.hasAttribute('aria-live')) heard.push(added.textContent ?? '');
      };
      new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(hear))).observe(tree, {
        childList: true,
        subtree: true,
      });
      return tree;
    };
  });
}

/** Waits until screen readers were told something; what was told until then is forgotten. */
export async function hear(page: Page, expected: RegExp): Promise<void> {
  const frame = paneFrameOf(page);
  const isHeard = frame.waitForFunction(forgetUpTo, expected.source);
  await isHeard.catch(async () => {
    const heard = await frame.evaluate(() => (window as unknown as Listening).heard);
    throw new Error(`${expected} was not heard, but: ${heard.join(' | ')}`);
  });
}

interface Listening {
  readonly heard: string[];
}

/** Runs in the pane. */
function forgetUpTo(source: string): boolean {
  const { heard } = window as unknown as Listening;
  const at = heard.findIndex((text) => new RegExp(source).test(text));
  heard.splice(0, at + 1);
  return at >= 0;
}
