import { Option } from 'commander';

/** Editions as they are typed. */
export const EDITIONS = { commercial: 'commercial', 'gcc-high': 'gccHigh', dod: 'dod' } as const;

export type TypedEdition = keyof typeof EDITIONS;

/** The option of the verbs that need to know which edition a workbook is for. */
export function editionOption(): Option {
  return new Option(
    '--edition <edition>',
    'the cloud the customer is in, where the workbook does not say; another one than it says switches it',
  ).choices(Object.keys(EDITIONS));
}

/** What of a request says the edition. */
export function saidEdition(typed: TypedEdition | undefined) {
  return typed === undefined ? {} : { edition: EDITIONS[typed] };
}
