import { render, screen } from '@testing-library/react';

const RULES = '.closed, i { display: none }';
const isShown = () => getComputedStyle(screen.getByText('text')).display !== 'none';

test.each([
  ['a class', <p className="closed">text</p>],
  ['a style', <p style={{ display: 'none' }}>text</p>],
  ['an attribute', <p hidden>text</p>],
  ['its name', <i>text</i>],
])('what was shown is hidden by %s, and shown again without it', (_, hidden) => {
  const page = (text: typeof hidden) => (
    <>
      <style>{RULES}</style>
      {text}
    </>
  );
  const { rerender } = render(page(<p>text</p>));
  expect(isShown()).toBe(true);
  rerender(page(hidden));
  expect(isShown()).toBe(false);
  rerender(page(<p>text</p>));
  expect(isShown()).toBe(true);
});
