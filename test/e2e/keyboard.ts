import type { Locator, Page } from 'playwright-core';
import { paneFrameOf } from './taskPane';

/** As many times a person would press Tab before giving up. */
const PATIENCE = 80;

/** Goes to a control as somebody without a mouse does; backwards where it stands before what has the focus. */
export async function tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await control.waitFor();
  const { keyboard } = control.page();
  for (let pressed = 0; pressed < PATIENCE && !(await hasFocus(control)); pressed++) await keyboard.press(key);
  expect(await hasFocus(control)).toBe(true);
}

export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

/** Goes to a control and presses it. */
export async function pressKeyOn(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.press(key);
}

/** Waits until the focus of the pane is on something of this name or text: never on nothing, which is the body. */
export async function focusIsOn(page: Page, expected: RegExp): Promise<void> {
  const frame = paneFrameOf(page);
  const focused = (): Promise<string> =>
    frame.evaluate(() => {
      const { activeElement: element, body } = document;
      if (!element || element === body) return 'nothing';
      const [label] = (element as HTMLInputElement).labels ?? [];
      return element.getAttribute('aria-label') ?? (label ?? element).textContent;
    });
  await frame
    .waitForFunction((source) => {
      const { activeElement: element, body } = document;
      if (!element || element === body) return false;
      const [label] = (element as HTMLInputElement).labels ?? [];
      return new RegExp(source).test(element.getAttribute('aria-label') ?? (label ?? element).textContent);
    }, expected.source)
    .catch(async () => expect(await focused()).toMatch(expected));
}
