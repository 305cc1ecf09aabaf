/** Languages the whole product speaks. */
export const LANGUAGES = ['en', 'de', 'ja', 'zh-Hans'] as const;

export type Language = (typeof LANGUAGES)[number];
