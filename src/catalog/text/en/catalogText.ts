import type { CatalogText } from '../../CatalogText';
import { core } from './core';
import { exchange } from './exchange';
import { teams } from './teams';

export const catalogText: CatalogText = { core, exchange, teams };
