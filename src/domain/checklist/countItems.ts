import type { ItemScope } from './scopeItem';

/** What is counted of a row of the checklist. */
export interface CountedItem {
  readonly service: string;
  /** Nothing is left to be done. */
  readonly isFinished: boolean;
  /** Undefined for a row of somebody's own, and for an item that the content has no more. */
  readonly scope: ItemScope['state'] | undefined;
  readonly isHidden: boolean;
}

export interface ItemCounts {
  /** In sight and in scope, or not known yet whether they are: what the Start tab counts. */
  readonly items: number;
  /** Of the items, those that are done. */
  readonly done: number;
  /** Of the items, those in scope that are not done. */
  readonly open: number;
  /** Of the items, those of which it is not known whether they are in scope. */
  readonly needsAnswer: number;
  readonly hidden: number;
}

export interface ServiceCounts extends ItemCounts {
  readonly service: string;
}

/** How far the items are. */
export function countItems(items: readonly CountedItem[]): ItemCounts {
  const inSight = items.filter(({ isHidden }) => !isHidden);
  const inScope = inSight.filter(({ scope }) => scope === 'inScope');
  const needsAnswer = inSight.filter(({ scope }) => scope === 'needsAnswer');
  return {
    items: inScope.length + needsAnswer.length,
    done: [...inScope, ...needsAnswer].filter(({ isFinished }) => isFinished).length,
    open: inScope.filter(({ isFinished }) => !isFinished).length,
    needsAnswer: needsAnswer.length,
    hidden: items.length - inSight.length,
  };
}

/** How far the items of each service are, in the order of their first rows; rows of no service are left out. */
export function countByService(items: readonly CountedItem[]): readonly ServiceCounts[] {
  const services = new Set(items.map(({ service }) => service).filter((service) => service !== ''));
  return [...services].map((service) => ({
    service,
    ...countItems(items.filter((item) => item.service === service)),
  }));
}
