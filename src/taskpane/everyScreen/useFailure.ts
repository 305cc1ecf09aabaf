import { useCallback, useState } from 'react';

/**
 * Hands what failed outside of rendering to the failure boundary: React by itself only sees what is thrown while it
 * renders.
 */
export function useFailure(): (error: unknown) => void {
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  if (failure) throw failure.error;
  return useCallback((error) => setFailure({ error }), []);
}
