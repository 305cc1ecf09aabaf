import type { Method, Setter } from './ExcelClass';
import { ExcelError } from '../refusals/ExcelError';
import { targetOf, type ClassName, type TargetOf } from './HostObject';
import type { RangeTarget, Session } from './Session';

/**
 * Reads an argument or an assigned value. Members get what a kind has read and nothing else, so that none can be
 * ignored: what Excel would not take is refused as InvalidArgument, what only Excel can do as ApiNotFound.
 */
export type Kind<V> = (value: unknown) => V;

type Kinds<A> = { readonly [N in keyof A]: Kind<A[N]> };

/** @param parameters by name, in the order of Microsoft's documentation */
export function reads<T, A extends object>(
  parameters: Kinds<A>,
  call: (target: T, args: A, session: Session) => unknown,
): Method<T> {
  return { writes: false, call: (target, args, session) => call(target, fit(parameters, args), session) };
}

/** A call that changes the workbook. */
export function writes<T, A extends object>(
  parameters: Kinds<A>,
  call: (target: T, args: A, session: Session) => unknown,
): Method<T> {
  return { ...reads(parameters, call), writes: true };
}

/** The assignment of a property. */
export function takes<T, V>(kind: Kind<V>, set: (target: T, value: V, session: Session) => void): Setter<T> {
  return (target, value, session) => set(target, kind(value), session);
}

function fit<A extends object>(parameters: Kinds<A>, args: readonly unknown[]): A {
  const names = Object.keys(parameters);
  args.slice(names.length).forEach((extra, place) => {
    if (isGiven(extra)) throw new ExcelError('ApiNotFound', undefined, `argument ${names.length + place + 1}`);
  });
  return readEach(parameters, (_, place) => args[place]);
}

function readEach<A extends object>(kinds: Kinds<A>, valueOf: (name: string, place: number) => unknown): A {
  const entries = Object.entries(kinds) as [string, Kind<unknown>][];
  const read = entries.map(([name, kind], place) => [name, named(name, () => kind(valueOf(name, place)))]);
  return Object.fromEntries(read) as A;
}

/** Adds to a refusal which argument it is about. */
function named<V>(name: string, read: () => V): V {
  try {
    return read();
  } catch (error) {
    if (error instanceof ExcelError) error.within(name);
    throw error;
  }
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** @throws InvalidArgument */
export function refuse(): never {
  throw new ExcelError('InvalidArgument');
}

function typed<V>(isTyped: (value: unknown) => value is V): Kind<V> {
  return (value) => (isTyped(value) ? value : refuse());
}

export const text = typed((value): value is string => typeof value === 'string');
export const flag = typed((value): value is boolean => typeof value === 'boolean');
/** A name or an id. */
export const key = typed((value): value is string | number => typeof value === 'string' || typeof value === 'number');
export const anything: Kind<unknown> = (value) => value;

export function numberFrom(least: number, most: number): Kind<number> {
  return typed((value): value is number => typeof value === 'number' && value >= least && value <= most);
}

export function wholeNumberFrom(least: number, most = 2 ** 31 - 1): Kind<number> {
  const number = numberFrom(least, most);
  return (value) => (Number.isInteger(number(value)) ? (value as number) : refuse());
}

export const wholeNumber = wholeNumberFrom(-(2 ** 31));

/** A text of at most so many characters. */
export function textUpTo(longest: number): Kind<string> {
  return (value) => (text(value).length <= longest ? (value as string) : refuse());
}

/**
 * A word of one of Excel's enumerations, whatever its case.
 * @param words separated by blanks
 * @param notHere those only Excel can do
 */
export function oneOf<W extends string>(words: W, notHere = ''): Kind<Split<W>> {
  return (value) => {
    const isValue = (word: string): boolean => word.toLowerCase() === String(value).toLowerCase();
    const word = words.split(' ').find(isValue);
    if (word === undefined) throw new ExcelError(notHere.split(' ').some(isValue) ? 'ApiNotFound' : 'InvalidArgument');
    return word as Split<W>;
  };
}

type Split<W extends string> = W extends `${infer First} ${infer Rest}` ? First | Split<Rest> : W;

/** Left out it is undefined, or what is given here. */
export function optional<V>(kind: Kind<V>): Kind<V | undefined>;
export function optional<V>(kind: Kind<V>, otherwise: NoInfer<V>): Kind<V>;
export function optional<V>(kind: Kind<V>, otherwise?: V): Kind<V | undefined> {
  return (value) => (isGiven(value) ? kind(value) : otherwise);
}

/** An option this program does not have: only to leave it out, or off, is the same here as in Excel. */
export const notHere: Kind<undefined> = (value) => {
  if (isGiven(value) && value !== false) throw new ExcelError('ApiNotFound');
  return undefined;
};

/** An option this program does not have switched off. */
export const onlyTrue: Kind<true> = (value) => {
  if (!flag(value)) throw new ExcelError('ApiNotFound');
  return true;
};

/** A plain object with these fields and no other. */
export function record<A extends object>(fields: Kinds<A>): Kind<A> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse();
    const given = value as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(given).find((name) => !(name in fields) && isGiven(given[name]));
    if (unknown !== undefined) throw new ExcelError('ApiNotFound', undefined, unknown);
    return readEach(fields, (name) => given[name]);
  };
}

export function listOf<V>(kind: Kind<V>): Kind<readonly V[]> {
  return (value) => (Array.isArray(value) ? value.map(kind) : refuse());
}

function objectOf<N extends ClassName>(className: N): Kind<TargetOf[N]> {
  return (value) => targetOf(value, className) ?? refuse();
}

/** A range given as an object or as an address. */
export const rangeOrAddress: Kind<RangeTarget | string> = (value) =>
  typeof value === 'string' ? value : objectOf('Range')(value);
