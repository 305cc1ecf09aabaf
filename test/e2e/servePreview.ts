import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

/** The variable that tells the tests where the preview is. */
export const PREVIEW_ADDRESS = 'PREVIEW_ADDRESS';

const ROOT = path.join(__dirname, '..', '..');

/** Serves the preview with the README's command, once for all tests. Jest calls it before the first, and stops it. */
export default async function servePreview(): Promise<void> {
  const port = await freePort();
  const server = spawn('npm', ['start'], { cwd: ROOT, env: { ...process.env, PORT: String(port) }, detached: true });
  Object.assign(globalThis, { previewServer: server });
  process.env[PREVIEW_ADDRESS] = await printedAddress(server);
}

/** `npm start` prints the address once everything is built. */
function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address && output.includes('compiled')) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => reject(new Error(`npm start ended: ${output}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
