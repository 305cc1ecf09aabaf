import { createContext } from 'react';
import type { Urgency } from './LiveRegions';

export type Say = (text: string, urgency: Urgency) => void;

/** How any part of the pane is heard. */
export const Announcing = createContext<Say>(() => {});
