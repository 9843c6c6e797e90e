import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { findAssets, findContracts } from '../../contracts/finders.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { FieldInput } from '../../records/field-input.tsx';
import type { FieldSpec, FieldValue, Finder, RecordValues } from '../../records/field-spec.ts';
import { inputOf } from '../../records/record-values.ts';
import { useRecordEditor } from '../../records/use-record-editor.ts';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { findServices } from '../finders.ts';
import { basisOptions } from '../service-words.ts';
import type { EndKind } from './dependency-ends.ts';
import { dependencyKind, type Dependency } from './dependency-kind.ts';
import { ShareEffect } from './share-effect.tsx';

/** The record that the form is opened from, and at which end of the dependency it stands. */
export interface Anchor {
  readonly kind: EndKind;
  readonly id: string;
  readonly side: 'dependent' | 'on';
}

interface DependencyFormProps {
  readonly anchor: Anchor;
  /** The dependency to change: its months, share and note; null makes one. */
  readonly dependency: Dependency | null;
  readonly firstMonth: string;
  /** The verb of saving. */
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** The other end's kinds: a service stands on all, an asset on assets and contracts; on a contract stand services and assets. */
function otherKinds({ kind, side }: Anchor): readonly EndKind[] {
  if (side === 'on') return kind === 'SERVICE' ? ['SERVICE'] : ['SERVICE', 'ASSET'];
  return kind === 'SERVICE' ? ['SERVICE', 'ASSET', 'CONTRACT'] : ['ASSET', 'CONTRACT'];
}

const finders: Readonly<Record<EndKind, Finder>> = {
  SERVICE: findServices,
  ASSET: findAssets,
  CONTRACT: findContracts,
};

/** Finds records of the kind that the form holds. */
const findOther: Finder = (client, text, signal, values) =>
  finders[(values['otherKind'] as EndKind | null) ?? 'SERVICE'](client, text, signal, values);

const endField = (side: 'dependent' | 'on', kind: string): string =>
  `${side}${{ SERVICE: 'Service', ASSET: 'Asset', CONTRACT: 'Contract' }[kind] ?? ''}Id`;

/** Which record stands on which: the other end, chosen by its kind; only of new ones. */
const otherSpecs = (anchor: Anchor, t: Translate): readonly FieldSpec<Dependency>[] => [
  {
    name: 'otherKind',
    kind: 'choice',
    label: t('services.dependency.otherKind'),
    required: true,
    options: otherKinds(anchor).map((value) => ({ value, label: t(`services.end.${value}`) })),
    read: () => null,
  },
  {
    name: 'otherId',
    kind: 'record',
    label: t(anchor.side === 'dependent' ? 'services.dependency.on' : 'services.dependency.dependent'),
    required: true,
    find: findOther,
    read: () => null,
    link: () => null,
  },
];

/** The fields of a dependency but what stands on what. */
export const plainSpecs = (t: Translate): readonly FieldSpec<Dependency>[] => [
  {
    name: 'firstMonth',
    kind: 'month',
    label: t('services.dependency.firstMonth'),
    help: t('services.month.help'),
    required: true,
    read: ({ firstMonth }) => firstMonth,
  },
  {
    name: 'lastMonth',
    kind: 'month',
    label: t('services.dependency.lastMonth'),
    help: t('services.dependency.lastMonth.help'),
    read: ({ lastMonth }) => lastMonth ?? null,
  },
  {
    name: 'isCritical',
    kind: 'choice',
    yesNo: true,
    label: t('services.dependency.isCritical'),
    help: t('services.dependency.isCritical.help'),
    required: true,
    options: [
      { value: 'true', label: t('ui.yes') },
      { value: 'false', label: t('ui.no') },
    ],
    read: ({ isCritical }) => String(isCritical),
  },
  {
    name: 'basis',
    kind: 'choice',
    label: t('services.dependency.basis'),
    help: t('services.dependency.basis.help'),
    options: basisOptions(t),
    read: ({ basis }) => basis ?? null,
  },
  {
    name: 'value',
    kind: 'decimal',
    label: t('services.dependency.value'),
    help: t('services.dependency.value.help'),
    read: ({ value }) => value ?? null,
  },
  { name: 'note', kind: 'multiline', label: t('services.field.note'), read: ({ note }) => note ?? null },
];

const isValued = (basis: FieldValue | undefined) => basis === 'PERCENT' || basis === 'QUANTITY';

/** The form of a dependency, seen from the record at one end of it. */
export function DependencyForm({ anchor, dependency, firstMonth, submitLabel, onClose, onSaved }: DependencyFormProps) {
  const t = useT();
  const others = useMemo(() => (dependency ? [] : otherSpecs(anchor, t)), [anchor, dependency, t]);
  const plain = useMemo(() => plainSpecs(t), [t]);
  const fields = useMemo(() => [...others, ...plain], [others, plain]);
  const given = useMemo(
    () => ({ otherKind: otherKinds(anchor)[0] ?? null, firstMonth, isCritical: 'true' }),
    [anchor, firstMonth],
  );
  const otherSide = anchor.side === 'dependent' ? 'on' : 'dependent';
  const toInput = (values: RecordValues) => {
    const input = inputOf(plain, { ...values, value: isValued(values['basis']) ? (values['value'] ?? null) : null });
    if (dependency) return input;
    const other = values['otherId'];
    return {
      ...input,
      [endField(anchor.side, anchor.kind)]: anchor.id,
      [endField(otherSide, String(values['otherKind']))]: typeof other === 'object' ? other?.id : null,
    };
  };
  const { form, labels, show } = useRecordEditor({
    kind: dependencyKind,
    fields,
    shown: dependency,
    given: dependency ? undefined : given,
    draftKey: `Dependency:${dependency?.id ?? `${anchor.side}:${anchor.id}`}`,
    toInput,
    // Which records they are is chosen in one field, whichever the refusal is about; a changed one has none.
    fieldOf: (path) =>
      /^(dependent|on)(Service|Asset|Contract)Id$/.test(path) ? (dependency ? 'firstMonth' : 'otherId') : path,
    onSaved,
  });
  const { control } = form;
  const values = useWatch({ control });
  const { otherKind, basis } = values as RecordValues;
  const value = plain.find(({ name }) => name === 'value');
  const unit = basis === 'PERCENT' ? '%' : undefined;
  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={submitLabel}
      onCancel={() => {
        form.discard();
        onClose();
      }}
    >
      {fields.map((field) => {
        if (field.name === 'value') {
          return (
            isValued(basis) &&
            value && <FieldInput key="value" field={{ ...value, ...(unit && { unit }) } as typeof value} form={form} />
          );
        }
        // Of another kind there are other records to find, so what was found of the former goes.
        const key = field.name === 'otherId' ? `otherId ${String(otherKind)}` : field.name;
        return <FieldInput key={key} field={field} form={form} />;
      })}
      {(basis || dependency?.basis) && (
        <ShareEffect id={dependency?.id ?? null} input={toInput(values as RecordValues)} />
      )}
    </RecordForm>
  );
}
