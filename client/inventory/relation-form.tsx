import { useMemo } from 'react';
import type { AssetFieldsFragment, RelationFieldsFragment } from '../gql/graphql.ts';
import { useT, type Translate } from '../i18n/use-t.ts';
import { FieldInput } from '../records/field-input.tsx';
import type { FieldSpec, RecordValues } from '../records/field-spec.ts';
import { useRecordEditor } from '../records/use-record-editor.ts';
import { RecordForm } from '../ui/form/record-form.tsx';
import { AssetLink } from './asset-link.tsx';
import { findOtherAssets } from './finders.ts';
import { directedKinds, partsOf, relationKind, type DirectedKind } from './relation-kind.ts';

interface RelationFormProps {
  readonly asset: AssetFieldsFragment;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** The form's field that a refusal is about: one of the input's two assets is the one that the form stands on. */
const fieldOf = (path: string): string => (path === 'fromId' || path === 'toId' ? 'otherId' : path);

/** The fields of a relation as seen from one of its assets. */
function relationFields({ id, tag }: AssetFieldsFragment, t: Translate): readonly FieldSpec<RelationFieldsFragment>[] {
  return [
    {
      name: 'kind',
      kind: 'choice',
      label: t('inventory.relation.kind', { tag }),
      required: true,
      options: directedKinds.map((value) => ({ value, label: t(`inventory.relation.${value}`) })),
      read: ({ kind }) => kind,
    },
    {
      name: 'otherId',
      kind: 'record',
      label: t('inventory.relation.other'),
      required: true,
      find: findOtherAssets(id),
      read: ({ to }) => ({ id: to.id, label: to.tag }),
      link: ({ to }) => <AssetLink tag={to.tag} />,
    },
    {
      name: 'note',
      kind: 'text',
      label: t('inventory.relation.note'),
      help: t('inventory.relation.note.help'),
      read: ({ note }) => note ?? null,
    },
  ];
}

/** How an asset stands to another: chosen, with the other found by tag, name or serial number. */
export function RelationForm({ asset, onClose, onSaved }: RelationFormProps) {
  const t = useT();
  const fields = useMemo(() => relationFields(asset, t), [asset, t]);
  const toInput = ({ kind, otherId, note }: RecordValues) => {
    const [direction, relation] = partsOf(kind as DirectedKind);
    const other = typeof otherId === 'object' ? otherId?.id : otherId;
    const ends = direction === 'FROM' ? { fromId: asset.id, toId: other } : { fromId: other, toId: asset.id };
    return { ...ends, kind: relation, note: note || null };
  };
  const { form, labels, show } = useRecordEditor({
    kind: relationKind,
    fields,
    shown: null,
    draftKey: `AssetRelation:of:${asset.id}`,
    toInput,
    fieldOf,
    onSaved,
  });
  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={t('inventory.relations.add')}
      onCancel={() => {
        form.discard();
        onClose();
      }}
    >
      {fields.map((field) => (
        <FieldInput key={field.name} field={field} form={form} />
      ))}
    </RecordForm>
  );
}
