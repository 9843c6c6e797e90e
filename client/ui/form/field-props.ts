import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';

/** What every field of a form is told; the name must be of a value that the field can hold. */
export interface FieldProps<Values extends FieldValues, Held> {
  readonly control: Control<Values>;
  readonly name: FieldPathByValue<Values, Held>;
  readonly label: string;
  /** Stands under the field. */
  readonly help?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}
