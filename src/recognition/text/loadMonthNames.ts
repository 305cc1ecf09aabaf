/** A month a name stands for in one language. */
export interface NamedMonth {
  readonly language: string;
  /** 1 to 12 */
  readonly monthNumber: number;
}

/** What names mean in the languages of the world, by `monthKey`: "listopad" is October in Croatian, November in Polish. */
export type MonthNames = ReadonlyMap<string, readonly NamedMonth[]>;

let loaded: Promise<MonthNames> | undefined;

/** Loads the names of the languages we do not speak: only sheets that are not understood without them need any. */
export function loadMonthNames(): Promise<MonthNames> {
  loaded ??= import('./monthNamesOfLanguages').then(({ MONTH_NAMES_OF_LANGUAGES }) =>
    monthNames(MONTH_NAMES_OF_LANGUAGES),
  );
  // What could not be fetched may be the next time.
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

function monthNames(table: Readonly<Record<string, string>>): MonthNames {
  const names = new Map<string, NamedMonth[]>();
  for (const [language, months] of Object.entries(table)) {
    months.split(',').forEach((group, index) => {
      for (const name of group.split('|')) {
        names.set(name, [...(names.get(name) ?? []), { language, monthNumber: index + 1 }]);
      }
    });
  }
  return names;
}
