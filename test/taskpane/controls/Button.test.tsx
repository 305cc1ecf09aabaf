import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Button } from '../../../src/taskpane/controls/Button';

test('a button that is off for the moment keeps the focus and does nothing, also in a form', async () => {
  const done: string[] = [];
  render(
    <form onSubmit={() => done.push('sent')}>
      <Button type="submit" disabled disabledFocusable onClick={() => done.push('pressed')}>
        Apply
      </Button>
    </form>,
  );
  const button = screen.getByRole('button', { name: 'Apply' });
  await userEvent.tab();
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter} ');
  await userEvent.click(button);
  expect(done).toEqual([]);
});

test('a button sends no form unless it says so', async () => {
  const done: string[] = [];
  render(
    <form onSubmit={() => done.push('sent')}>
      <Button onClick={() => done.push('pressed')}>Show</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(done).toEqual(['pressed']);
});
