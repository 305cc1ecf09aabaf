import { useState } from 'react';

/** The value, or the one before while there is none: what is on screen stays there until there is something new. */
export function useLastKnown<T>(value: T | undefined): T | undefined {
  const [known, setKnown] = useState(value);
  if (value === undefined) return known;
  if (value !== known) setKnown(value);
  return value;
}
