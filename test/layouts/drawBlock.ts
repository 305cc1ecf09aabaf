import type { Random } from '../fuzz/Random';
import type { ForeignField } from '../../src/domain/foreign/foreignFields';
import type { BookCell } from '../support/bookOf';
import type { TrueGroup } from './Layout';
import type { Phrases, WordedField } from './phrases/Phrases';
import { SERVICE_FORMS } from './serviceForms';

/** A group as it is written and as it is meant. */
export interface DrawnGroup {
  readonly written: string;
  readonly meant: TrueGroup;
}

/** A column of a list: its header, what it means and its cells from top to bottom. */
export interface DrawnColumn {
  /** Undefined for a column that is nothing we look for. */
  readonly field: ForeignField | undefined;
  readonly header: string;
  readonly cells: readonly BookCell[];
}

/** Chance, and the words of one language. */
export interface Pen {
  readonly random: Random;
  readonly phrases: Phrases;
}

export function drawServices({ random }: Pen, count: number): readonly DrawnGroup[] {
  const ids = Object.keys(SERVICE_FORMS);
  return draw(random, ids, count).map((service) => ({
    written: random.pick(SERVICE_FORMS[service]!),
    meant: { service },
  }));
}

export function drawCategories({ random, phrases }: Pen, count: number): readonly DrawnGroup[] {
  return draw(random, phrases.categories, count).map((written) => ({ written, meant: { text: written } }));
}

/** Some of a list without repeating one. */
export function draw<T>(random: Random, all: readonly T[], count: number): readonly T[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)[0]!);
}

/** @param fields what the list has, from left to right; `extra` is a column of something else */
export function drawColumns(
  pen: Pen,
  fields: readonly (WordedField | 'extra')[],
  groups: readonly DrawnGroup[],
): readonly DrawnColumn[] {
  const taken = new Set<string>();
  const items = draw(pen.random, pen.phrases.items, groups.length);
  const extras = [...draw(pen.random, pen.phrases.extras, fields.length)];
  return fields.map((field) => {
    if (field === 'extra') {
      const [header, ...values] = extras.pop()!;
      return { field: undefined, header, cells: groups.map(() => pen.random.pick(values)) };
    }
    const header = pen.random.pick(pen.phrases.headers[field].filter((word) => !taken.has(word)));
    taken.add(header);
    return { field, header, cells: drawCells(pen, field, groups, items) };
  });
}

function drawCells(
  { random, phrases }: Pen,
  field: WordedField,
  groups: readonly DrawnGroup[],
  items: readonly string[],
): readonly BookCell[] {
  const [yes, no] = random.pick(phrases.answers);
  const people = draw(random, ['Ann', 'Bob', 'Contoso IT', 'Dana', ''], 3);
  const style = random.pick(['number', 'dotted', 'letters'] as const);
  const value = (index: number): BookCell => {
    switch (field) {
      case 'id':
        return { number: index + 1, dotted: `${1 + (index >> 2)}.${1 + (index & 3)}`, letters: `T-${101 + index}` }[
          style
        ];
      case 'group':
        return groups[index]!.written;
      case 'item':
      case 'question':
        return items[index] ?? `${phrases.items[index % phrases.items.length]!} (${index})`;
      case 'guidance':
        return random.pick(phrases.guidance);
      case 'status':
        return random.pick(phrases.statuses);
      case 'owner':
        return random.pick(people);
      case 'due':
        return random.below(4) === 0 ? '' : `2026-11-${10 + random.below(19)}`;
      case 'link':
        return random.below(4) === 0 ? '' : `https://learn.example.com/${index}`;
      case 'notes':
        return random.below(3) === 0 ? random.pick(phrases.notes) : '';
      case 'inScope':
      case 'answer':
        return random.below(3) === 0 ? no : yes;
    }
  };
  return groups.map((_, index) => value(index));
}
