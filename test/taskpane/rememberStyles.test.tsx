import { render, screen } from '@testing-library/react';
import type { HTMLAttributes } from 'react';

/** A text in a box, on a page with rules of its own. */
const page = (css: string, box: HTMLAttributes<HTMLElement>, Text: 'p' | 'i' = 'p') => (
  <>
    <style>{css}</style>
    <div {...box}>
      <Text>text</Text>
    </div>
  </>
);
const RULES = '.closed, i { display: none }';
const SHOWN = page(RULES, {});

function isShown(): boolean {
  const text = screen.getByText('text');
  return [text, text.parentElement!].every((element) => getComputedStyle(element).display !== 'none');
}

test.each([
  ['a class', page(RULES, { className: 'closed' })],
  ['a style', page(RULES, { style: { display: 'none' } })],
  ['an attribute', page(RULES, { hidden: true })],
  ['its name', page(RULES, {}, 'i')],
  ['a rule', page('p { display: none }', {})],
])('what was shown is hidden by %s, and shown again without it', (_, hidden) => {
  const { rerender } = render(SHOWN);
  expect(isShown()).toBe(true);
  rerender(hidden);
  expect(isShown()).toBe(false);
  rerender(SHOWN);
  expect(isShown()).toBe(true);
});

test('a rule that is inserted counts', () => {
  render(SHOWN);
  expect(isShown()).toBe(true);
  document.styleSheets[0]!.insertRule('div { display: none }');
  expect(isShown()).toBe(false);
});
