import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ThemeName } from './ThemeName';
import { loadTheme } from './themes';

/** What colours the pane; undefined until it is loaded. Where one does not load, the pane stays as it is, or light. */
export function useTheme(name: ThemeName): Theme | undefined {
  const [theme, setTheme] = useState<Theme>();
  useEffect(() => {
    let isCurrent = true;
    loadTheme(name)
      .catch(() => loadTheme('light'))
      .then((loaded) => isCurrent && setTheme(loaded));
    // What the browser draws itself, such as lists and scroll bars.
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
    return () => {
      isCurrent = false;
    };
  }, [name]);
  return theme;
}
