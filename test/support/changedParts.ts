import { unzipSync } from 'fflate';

/** Paths of the parts that are not byte for byte the same in both files, missing and added ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const paths = new Set([...Object.keys(old), ...Object.keys(now)]);
  const isSame = (path: string): boolean =>
    old[path] !== undefined && now[path] !== undefined && Buffer.from(old[path]).equals(Buffer.from(now[path]));
  return [...paths].filter((path) => !isSame(path)).sort();
}
