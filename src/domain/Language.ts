/** Languages the whole product speaks. */
export const LANGUAGES = ['en'] as const;

export type Language = (typeof LANGUAGES)[number];
