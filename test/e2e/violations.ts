import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page or frame (WCAG 2.2 A and AA), one line each. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    // Half-way through a transition, begun before or while axe looks, colours are neither the old nor the new ones.
    const still = document.head.appendChild(document.createElement('style'));
    still.textContent = '* { transition: none !important }';
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
    // Fluent's focus manager guards its groups with elements that pass the focus on at once.
    const context = { exclude: ['[data-tabster-dummy]'] };
    const found = await axe.run(context, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      iframes: false,
    });
    still.remove();
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}
