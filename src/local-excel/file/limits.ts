/**
 * What is read at most, so that no file takes minutes or all memory of the machine. Each limit lies far above the
 * workbooks people have.
 */

/** Bytes of one part, unpacked: the longest string JavaScript holds, and a part is read as one. */
export const LARGEST_PART = 2 ** 29 - 24;

/** Bytes of all parts together, unpacked: each is unpacked once to check it, about 10 seconds for this much. */
export const LARGEST_PACKAGE = 2 ** 30;

/** Bytes of a part that is read as a tree, or of what stands around a sheet's cells: a tree takes ten times its text. */
export const LARGEST_TREE = 2 ** 26;

/** Cells, rows and shared texts of a workbook: each takes about 100 bytes of memory, together one gigabyte. */
export const MOST_ENTRIES = 10_000_000;
