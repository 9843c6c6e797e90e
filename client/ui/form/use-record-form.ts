import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { useT } from '../../i18n/use-t.ts';
import { useFaultOf, type Fault } from '../feedback/fault.ts';
import { clearDraft, readDraft, type DraftBase } from './draft.ts';
import { useDraftKey } from './draft-owner.ts';
import { formError } from './form-errors.ts';
import { changedFields } from './merge.ts';
import { useKeepDraft } from './use-keep-draft.ts';

/** What became of saving: done, refused, or someone else has saved since the form was filled. */
export type SaveResult<Values> =
  /** `go` is where to go; a form that stays open is told the record's new version instead. */
  | { readonly saved: true; readonly go?: string; readonly version?: number }
  | { readonly saved: false; readonly fault: Fault }
  | { readonly saved: false; readonly theirs: Values; readonly version: number };

/** Read once, when the form opens: another record's form is another component (give it a `key`). */
export interface RecordFormOptions<Values extends FieldValues> {
  readonly schema: z.ZodType<Values, Values>;
  readonly initial: Values;
  /** The version of the record that is edited; null for a new one. */
  readonly version: number | null;
  /** Under which name what is typed is kept until it is saved: 'asset:new', 'asset:<id>'. */
  readonly draftKey: string;
  readonly save: (values: Values, version: number | null) => Promise<SaveResult<Values>>;
  /** Told when it is saved, with the fields that changed. */
  readonly onSaved?: (changed: (keyof Values)[]) => void;
}

export interface Conflict<Values> {
  readonly base: Values;
  readonly mine: Values;
  readonly theirs: Values;
  readonly version: number;
}

export interface RecordFormState<Values extends FieldValues> extends UseFormReturn<Values> {
  readonly fault: Fault | null;
  readonly conflict: Conflict<Values> | null;
  /** When what is in the form was typed, if it was kept from before (milliseconds since 1970). */
  readonly restoredAt: number | null;
  /** Whether nothing typed would be left behind unsaved. */
  mayLeave(this: void): boolean;
  submit(this: void): Promise<void>;
  /** Saves what was chosen in a conflict, over the other's version. */
  resolve(this: void, values: Values): Promise<void>;
  /** Goes back from the conflict to the form. */
  dismissConflict(this: void): void;
  /** Throws away what was typed. */
  discard(this: void): void;
}

/**
 * A record's form: typed values checked by a schema, kept as a draft until they are saved, refusals put at their fields,
 * and the other's change put beside one's own when both have edited the record.
 */
export function useRecordForm<Values extends FieldValues>(options: RecordFormOptions<Values>): RecordFormState<Values> {
  const { schema, initial, version, save, onSaved } = options;
  const draftKey = useDraftKey(options.draftKey);
  const t = useT();
  const faultOf = useFaultOf();
  const navigate = useNavigate();
  const [draft] = useState(() => readDraft(localStorage, draftKey, initial, Date.now()));
  const [begun] = useState<DraftBase<Values>>(() => draft ?? { base: initial, version });
  const base = useRef(begun);
  const [restoredAt, setRestoredAt] = useState(draft?.at ?? null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [conflict, setConflict] = useState<Conflict<Values> | null>(null);

  const form = useForm<Values>({
    resolver: zodResolver(schema, { error: (issue) => formError(issue, t) }),
    defaultValues: begun.base as DefaultValues<Values>,
    ...(draft && { values: draft.values, resetOptions: { keepDefaultValues: true } }),
    mode: 'onTouched',
  });
  const dirty = Object.keys(form.formState.dirtyFields).length > 0;
  // Known at once, before the form is drawn again without its changes.
  const leaving = useRef(false);
  useKeepDraft(form, draftKey, base);

  const restart = (values: Values, from: number | null) => {
    clearDraft(localStorage, draftKey);
    base.current = { base: values, version: from };
    setRestoredAt(null);
    setFault(null);
    form.reset(values);
  };

  const trySave = async (values: Values) => {
    const { base: before, version: from } = base.current;
    setFault(null);
    const result = await save(values, from).catch((error: unknown): SaveResult<Values> => ({
      saved: false,
      fault: faultOf(error),
    }));
    if (result.saved) {
      onSaved?.(changedFields(before, values));
      restart(values, result.version ?? from);
      leaving.current = result.go !== undefined;
      if (result.go !== undefined) void navigate(result.go);
    } else if ('fault' in result) {
      setFault(result.fault);
      for (const { path, message } of result.fault.fields) {
        form.setError(path as Path<Values>, { type: 'server', message }, { shouldFocus: true });
      }
    } else {
      setConflict({ base: before, mine: values, theirs: result.theirs, version: result.version });
    }
  };

  return {
    ...form,
    fault,
    conflict,
    restoredAt,
    mayLeave: () => leaving.current || !dirty,
    submit: async () => form.handleSubmit(trySave)(),
    resolve: async (values) => {
      if (!conflict) return;
      base.current = { base: conflict.theirs, version: conflict.version };
      form.reset(conflict.theirs);
      form.reset(values, { keepDefaultValues: true });
      setConflict(null);
      await trySave(values);
    },
    dismissConflict: () => setConflict(null),
    discard: () => restart(initial, version),
  };
}
