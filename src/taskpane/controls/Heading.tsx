import { createContext, useContext, type ReactNode } from 'react';
import { Text } from './Text';

/** How deep a heading stands: below that of the pane, or inside of a section. */
export const HeadingLevel = createContext<2 | 3>(2);

interface HeadingProps {
  /** Regular for a sentence. */
  readonly weight?: 'regular' | 'semibold';
  readonly children: ReactNode;
}

/** What a part of a screen is about; inside of a section it is one level below that. */
export function Heading({ weight = 'semibold', children }: HeadingProps) {
  const level = useContext(HeadingLevel);
  return (
    <Text block weight={weight} as={`h${level}`}>
      {children}
    </Text>
  );
}
