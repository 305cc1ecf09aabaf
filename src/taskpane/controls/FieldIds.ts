import { createContext, useContext } from 'react';

/** How a field and the control in it belong together, by ids. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  /** What else is read of the field; undefined for nothing. */
  readonly about: string | undefined;
  readonly isRefused: boolean;
  readonly isRequired: boolean;
}

export const FieldContext = createContext<FieldIds | undefined>(undefined);

/** What a control needs to have the label of the field around it, if there is one; a group is labelled by its id. */
export function useFieldLabel(kind: 'control' | 'group' = 'control') {
  const field = useContext(FieldContext);
  if (!field) return {};
  const { control, label, about, isRefused, isRequired } = field;
  return {
    ...(kind === 'control' ? { id: control, required: isRequired } : { 'aria-labelledby': label }),
    ...(about ? { 'aria-describedby': about } : {}),
    ...(isRefused ? { 'aria-invalid': true } : {}),
  };
}
