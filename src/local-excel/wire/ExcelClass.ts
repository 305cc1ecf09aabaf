import type { HostObject } from './HostObject';
import type { Session } from './Session';

/** A property whose value travels as plain JSON. Without `set` it is read-only. */
export interface Scalar<T> {
  get(target: T, session: Session): unknown;
  /** Made by `takes`, which says what kind of value it is. */
  readonly set?: Setter<T> | undefined;
}

export type Setter<T> = (target: T, value: unknown, session: Session) => void;

/** A call that answers a plain value, nothing, or another object. Made by `reads` or `writes`, with its parameters. */
export interface Method<T> {
  /** True when the call changes the workbook. */
  readonly writes: boolean;
  call(target: T, args: readonly unknown[], session: Session): unknown;
}

/** One class of the Excel API with exactly the members this host has; names in camelCase, as in JavaScript. */
export interface ExcelClass<T> {
  /** `Id`, `_Id` or `_ReferenceId`: how the library finds the object again. */
  identity?(target: T, session: Session): Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** For a collection: all its items, in order. */
  items?(target: T, session: Session): readonly HostObject[];
  /** For a collection: the item with this name or id; undefined when there is none. */
  item?(target: T, key: string | number, session: Session): HostObject | undefined;
}

/** Finds a member whatever the case of its first letter: the wire capitalises names. */
export function member<M>(members: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  if (!members) return undefined;
  const own = Object.keys(members).find((key) => key.toLowerCase() === name.toLowerCase());
  return own === undefined ? undefined : members[own];
}

export function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
