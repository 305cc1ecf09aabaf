/** What an Excel answers, as plain data that can be compared and printed. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [name: string]: Answer };

/** A page that says so, or nobody: then only a real Excel can tell. */
export type Source = 'assumed' | `https://${string}`;

/** One thing about Excel that the product rests on, as steps that any Excel can take. */
export interface ExcelCheck {
  /** The assumption as a sentence. */
  readonly name: string;
  /** What of the product would be wrong if Excel answered differently. */
  readonly restsOn: string;
  readonly source: Source;
  /**
   * Asks Excel, in plain Office.js.
   * @param sheet made for this check; it goes away afterwards, with all other tabs and names the check makes
   */
  run(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Answer>;
  readonly expected: Answer;
}
