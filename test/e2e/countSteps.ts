import type { Locator, Page } from 'playwright-core';

/** What somebody does, counted; typing or pasting a text is not, the click into its field is. */
export interface Steps {
  click(control: Locator, options?: Parameters<Locator['click']>[0]): Promise<void>;
  press(key: string): Promise<void>;
  /** Clicks and keys so far. */
  count(): number;
}

/** Counts clicks and keys from here on. */
export function countSteps(page: Page): Steps {
  let steps = 0;
  return {
    click: async (control, options) => {
      steps += 1;
      await control.click(options);
    },
    press: async (key) => {
      steps += 1;
      await page.keyboard.press(key);
    },
    count: () => steps,
  };
}
