import type { ServiceId } from '../../../src/catalog/services/catalog';
import type { Edition } from '../../../src/domain/Edition';

/** An answer as it is written here: yes and no, an option of a choice or a text, a number. */
export type GivenAnswer = boolean | string | number;

export interface Customer {
  readonly edition: Edition;
  /** By service and name of the question; services left out are out of scope. */
  readonly answers: Readonly<Partial<Record<ServiceId, Readonly<Record<string, GivenAnswer>>>>>;
  /** The numbers of the items this customer sees, by the prefix of their ids. */
  readonly visible: Readonly<Record<string, string>>;
  /** Why a row that surprises at first sight is right. */
  readonly reasons: Readonly<Record<string, string>>;
}
