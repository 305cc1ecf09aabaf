/** When an item applies, as data: questions are named by their id. */
export type Condition =
  | { readonly type: 'always' }
  | { readonly type: 'yes'; readonly question: string }
  | { readonly type: 'no'; readonly question: string }
  | { readonly type: 'oneOf'; readonly question: string; readonly options: readonly string[] }
  | { readonly type: 'noneOf'; readonly question: string; readonly options: readonly string[] }
  | { readonly type: 'moreThan'; readonly question: string; readonly number: number }
  | { readonly type: 'all'; readonly conditions: readonly Condition[] }
  | { readonly type: 'any'; readonly conditions: readonly Condition[] };

/** The ids of all questions a condition looks at. */
export function questionsOf(condition: Condition): readonly string[] {
  switch (condition.type) {
    case 'always':
      return [];
    case 'all':
    case 'any':
      return [...new Set(condition.conditions.flatMap(questionsOf))];
    case 'yes':
    case 'no':
    case 'oneOf':
    case 'noneOf':
    case 'moreThan':
      return [condition.question];
  }
}
