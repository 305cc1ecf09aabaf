import type { Theme } from '@fluentui/react-components';
import type { Environment } from '../everyScreen/Environment';
import { lightTheme } from './lightTheme';

/** The light one is at hand; another is loaded when it is shown. */
const THEMES: Readonly<Record<Environment['theme'], () => Promise<Theme>>> = {
  light: async () => lightTheme,
  dark: async () => (await import('./darkTheme')).darkTheme,
  highContrast: async () => (await import('./highContrastTheme')).highContrastTheme,
};

/** Loads what colours the pane. */
export function loadTheme(name: Environment['theme']): Promise<Theme> {
  return THEMES[name]();
}
