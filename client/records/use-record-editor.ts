import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useMemo, useRef } from 'react';
import { useT } from '../i18n/use-t.ts';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { useNotifySaved } from '../ui/feedback/notify.tsx';
import { useRecordForm, type RecordFormState, type SaveResult } from '../ui/form/use-record-form.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { changesInBrief, writtenChanges, type FieldChange } from './changes.ts';
import type { FormRows } from './field-rows.ts';
import type { FieldSpec, RecordValues } from './field-spec.ts';
import type { FormKind, Versioned } from './record-kind.ts';
import { schemaOf } from './record-schema.ts';
import { inputOf, valuesOf, writtenValue } from './record-values.ts';

export interface RecordEditorOptions<Masked, Shown extends Versioned> {
  readonly kind: FormKind<Masked, Shown>;
  readonly fields: readonly FieldSpec<Shown>[];
  /** Lists of the record that the form holds as rows; kept the same from one drawing to the next. */
  readonly rows?: readonly FormRows<Shown>[];
  /** The record to change; null makes one. */
  readonly shown: Shown | null;
  /** What a new record begins with. */
  readonly given?: RecordValues | undefined;
  /** Where what is typed is kept until it is saved; by kind and id without it. */
  readonly draftKey?: string | undefined;
  /** The mutation's input of the form's values, where it is not one field each. */
  readonly toInput?: (values: RecordValues) => Record<string, unknown>;
  /** The field of the form that a refusal belongs to, where it is not the input's. */
  readonly fieldOf?: (path: string) => string;
  /** Changes by the names of the fields, where the API tells them otherwise. */
  readonly namedChanges?: (changes: readonly FieldChange[]) => readonly FieldChange[];
  /** Where to go when it is saved; without it the page stays. */
  readonly goTo?: (record: Shown) => string;
  readonly onSaved?: (record: Shown) => void;
}

export interface RecordEditor {
  readonly form: RecordFormState<RecordValues>;
  /** What the fields are called, and how their values are written, for a conflict. */
  readonly labels: Readonly<Record<string, string>>;
  readonly show: Readonly<Record<string, (value: RecordValues[string]) => string | null>>;
}

const same = <Value>(value: Value): Value => value;
const noRows: readonly FormRows<unknown>[] = [];

/** The form of a record: saves only over the version that it was filled from, tells what changed, and finds conflicts. */
export function useRecordEditor<Masked, Shown extends Versioned>(
  options: RecordEditorOptions<Masked, Shown>,
): RecordEditor {
  const { kind, fields: plain, shown, given, namedChanges = same, goTo, onSaved } = options;
  const rows: readonly FormRows<Shown>[] = options.rows ?? noRows;
  const fields = useMemo(() => [...plain, ...rows.flatMap((each) => each.fields)], [plain, rows]);
  const fieldOf = options.fieldOf ?? ((path: string) => rows.reduce((field, each) => each.fieldOf(field), path));
  const toInput =
    options.toInput ??
    ((values: RecordValues) => ({
      ...inputOf(plain, values),
      ...Object.fromEntries(rows.map(({ name, inputs }) => [name, inputs(values)])),
    }));
  const t = useT();
  const notifySaved = useNotifySaved();
  const formats = useFormats();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const saved = useRef<Shown>(null);
  const schema = useMemo(
    () => schemaOf(fields, (values) => rows.flatMap(({ missing }) => missing(values))),
    [fields, rows],
  );
  const initial = useMemo(() => ({ ...valuesOf(fields, shown), ...given }), [fields, shown, given]);

  const save = async (values: RecordValues, version: number | null): Promise<SaveResult<RecordValues>> => {
    const input = shown ? { id: shown.id, expectedVersion: version, ...toInput(values) } : toInput(values);
    const mutation = shown ? kind.writes.update : kind.writes.create;
    try {
      if (!mutation) throw new Error(`Records of the kind ${kind.type} are not changed.`);
      const { data } = await client.mutate({ mutation, variables: { input } as never });
      if (!data) throw new Error('A mutation without errors answers with data.');
      const record = kind.unmask(data.written.record as Masked);
      saved.current = record;
      const changes = writtenChanges(namedChanges(data.written.changes), fields, formats);
      notifySaved(savedWords(kind.name(record), shown === null, changesInBrief(changes, t)));
      return { saved: true, version: record.version, ...(goTo && { go: goTo(record) }) };
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind !== 'conflict' || !shown) {
        return {
          saved: false,
          fault: { ...fault, fields: fault.fields.map((of) => ({ ...of, path: fieldOf(of.path) })) },
        };
      }
      const theirs = await readAgain(client, kind, shown.id);
      if (!theirs) return { saved: false, fault: { ...fault, kind: 'notFound', message: null } };
      return { saved: false, theirs: { ...initial, ...valuesOf(fields, theirs) }, version: theirs.version };
    }
  };
  const savedWords = (name: string, isNew: boolean, changes: string) => {
    if (isNew) return t('records.saved.created', { name });
    return changes === '' ? t('records.saved.unchanged') : t('records.saved.changed', { name, changes });
  };

  const form = useRecordForm<RecordValues>({
    schema,
    initial,
    version: shown?.version ?? null,
    draftKey: options.draftKey ?? `${kind.type}:${shown?.id ?? 'new'}`,
    save,
    onSaved: () => saved.current && onSaved?.(saved.current),
  });
  const labels = useMemo(() => Object.fromEntries(fields.map(({ name, label }) => [name, label])), [fields]);
  const show = useMemo(
    () =>
      Object.fromEntries(
        fields.map((field) => [field.name, (value: RecordValues[string]) => writtenValue(field, value, formats)]),
      ),
    [fields, formats],
  );
  return { form, labels, show };
}

async function readAgain<Masked, Shown extends Versioned>(
  client: ApolloClient,
  { one, unmask }: Pick<FormKind<Masked, Shown>, 'one' | 'unmask'>,
  id: string,
): Promise<Shown | null> {
  if (!one) return null;
  const { data } = await client.query({
    query: one,
    variables: { id } as never,
    fetchPolicy: 'network-only',
  });
  const record = data?.record as Masked | null | undefined;
  return record ? unmask(record) : null;
}
