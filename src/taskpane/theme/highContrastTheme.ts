import { teamsHighContrastTheme, type Theme } from '@fluentui/react-components';

export const highContrastTheme: Theme = teamsHighContrastTheme;
