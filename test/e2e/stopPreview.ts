import type { ChildProcess } from 'node:child_process';

/** Stops what `servePreview` started. Jest calls it after the last test. */
export default function stopPreview(): void {
  const { previewServer } = globalThis as unknown as { readonly previewServer: ChildProcess };
  process.kill(-previewServer.pid!);
}
