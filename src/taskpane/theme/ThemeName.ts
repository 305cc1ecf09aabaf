export type ThemeName = 'light' | 'dark' | 'highContrast';
