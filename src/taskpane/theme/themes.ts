import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from './ThemeName';
import { lightTheme } from './lightTheme';

/** The light one is at hand; another is loaded when it is shown. */
const THEMES: Readonly<Record<ThemeName, () => Promise<Theme>>> = {
  light: async () => lightTheme,
  dark: async () => (await import('./darkTheme')).darkTheme,
  highContrast: async () => (await import('./highContrastTheme')).highContrastTheme,
};

/** Loads what colours the pane. */
export function loadTheme(name: ThemeName): Promise<Theme> {
  return THEMES[name]();
}
