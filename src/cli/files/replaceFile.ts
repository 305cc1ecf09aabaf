import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, chmod, lstat, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FileProblem } from './FileProblem';

/**
 * Refuses a file that is not to be written over, which putting another in its place would pass by.
 * @throws FileProblem
 */
export async function requireReplaceable(file: string): Promise<void> {
  const [link, existing] = await Promise.all([statIfThere(file, lstat), statIfThere(file, stat)]);
  if (link && !existing) throw new FileProblem('danglingLink', file);
  if (!existing?.isFile()) return;
  // The mode as well: whoever administers the machine may write to everything.
  const isWritable = (existing.mode & 0o222) !== 0 && (await canWrite(file));
  if (!isWritable) throw new FileProblem('fileReadOnly', file);
}

/**
 * Writes the whole file or nothing: it takes its name only once it is complete.
 * @throws FileProblem
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await putInPlace(file, bytes);
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : new FileProblem('fileUnwritable', file, { cause });
  }
}

/** Writes beside the file a link leads to, under a name nobody else uses; the file keeps its mode. */
async function putInPlace(file: string, bytes: Uint8Array): Promise<void> {
  const existing = await statIfThere(file, stat);
  // A folder is refused by writing to it, and a device or pipe cannot be replaced.
  if (existing && !existing.isFile()) return writeFile(file, bytes);
  const target = existing ? await realpath(file) : file;
  await removeLeftOver(target);
  const unfinished = `${target}.${process.pid}-${randomUUID()}.part`;
  try {
    await writeFile(unfinished, bytes, { flag: 'wx' });
    if (existing) await chmod(unfinished, existing.mode);
    await rename(unfinished, target);
  } catch (error) {
    // When even this fails the first error tells more.
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

const UNFINISHED = /^\.(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/;

/** What a run that was ended from outside left beside the target; what others call .part is theirs. */
async function removeLeftOver(target: string): Promise<void> {
  const folder = path.dirname(target);
  const name = path.basename(target);
  // A folder that cannot be listed is told of when the file is written.
  const files = await readdir(folder).catch(() => []);
  for (const file of files) {
    const writer = file.startsWith(name) ? UNFINISHED.exec(file.slice(name.length))?.[1] : undefined;
    if (writer === undefined || isRunning(Number(writer))) continue;
    await rm(path.join(folder, file), { force: true }).catch(() => undefined);
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0); // Signal 0 only asks.
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function canWrite(file: string): Promise<boolean> {
  return access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function statIfThere(file: string, ask: (file: string) => Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await ask(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new FileProblem('fileUnwritable', file, { cause: error });
  }
}
