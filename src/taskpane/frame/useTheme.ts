import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Environment } from '../everyScreen/Environment';
import { loadTheme } from './themes';

/** What colours the pane; undefined until it is loaded. Where it does not load, the pane is light. */
export function useTheme({ theme: name }: Environment): Theme | undefined {
  const [theme, setTheme] = useState<Theme>();
  useEffect(() => {
    let isCurrent = true;
    loadTheme(name)
      .catch(() => loadTheme('light'))
      .then((loaded) => isCurrent && setTheme(loaded));
    return () => {
      isCurrent = false;
    };
  }, [name]);
  return theme;
}
