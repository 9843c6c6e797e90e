import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { writtenChanges, type FieldChange, type WrittenChange } from '../../records/changes.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { contractFieldGroups, noteField } from '../contract-fields.tsx';
import { optionChanges } from '../option-rows.ts';

/** Changes of a contract's terms, in words. */
export function useTermChanges(changes: readonly FieldChange[]): readonly WrittenChange[] {
  const t = useT();
  const formats = useFormats();
  return useMemo(() => {
    const fields = [...contractFieldGroups(t).flatMap((group) => group.fields), noteField(t)];
    return writtenChanges(optionChanges(t, formats)(changes), fields, formats);
  }, [t, formats, changes]);
}
