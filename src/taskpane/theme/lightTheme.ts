import { webLightTheme, type Theme } from '@fluentui/react-components';

export const lightTheme: Theme = webLightTheme;
