import { useCallback, useMemo } from 'react';
import { useT } from '../i18n/use-t.ts';
import { writtenChanges, type FieldChange, type WrittenChange } from '../records/changes.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { assetFieldGroups, noteField } from './asset-fields.tsx';
import classes from './change-words.module.css';

/** Writes changes of assets, as the audit log has them, in the reader's words. */
export function useAssetChanges(): (changes: readonly FieldChange[]) => WrittenChange[] {
  const t = useT();
  const formats = useFormats();
  const fields = useMemo(() => [...assetFieldGroups(t).flatMap((group) => group.fields), noteField(t)], [t]);
  return useCallback((changes) => writtenChanges(changes, fields, formats), [fields, formats]);
}

/** A change of a field on one line: 'Status: I bruk → Avvecklas'. */
export function ChangeWords({ change: { label, before, after } }: { change: WrittenChange }) {
  const t = useT();
  const nothing = t('inventory.change.nothing');
  return (
    <span>
      <span className={classes.field}>{label}:</span> {before ?? nothing} →{' '}
      <span className={classes.after}>{after ?? nothing}</span>
    </span>
  );
}
