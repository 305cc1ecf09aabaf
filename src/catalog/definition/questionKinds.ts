/** The kinds of question a service can ask; `const` keeps the options of a choice as literal types. */
export const yesNo = { type: 'yesNo' } as const;
export const number = { type: 'number' } as const;
export const date = { type: 'date' } as const;
export const text = { type: 'text' } as const;

export function choice<const O extends string>(
  ...options: readonly O[]
): { readonly type: 'choice'; readonly options: readonly O[] } {
  return { type: 'choice', options };
}
