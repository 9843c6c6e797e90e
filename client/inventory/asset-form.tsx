import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { AssetFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { FieldInput } from '../records/field-input.tsx';
import type { FieldSpec, RecordValues } from '../records/field-spec.ts';
import { reasonField } from '../records/reason-field.ts';
import { inputOf } from '../records/record-values.ts';
import { useRecordEditor } from '../records/use-record-editor.ts';
import { FieldGroup } from '../ui/form/field-group.tsx';
import { RecordForm } from '../ui/form/record-form.tsx';
import { assetPath } from './addresses.ts';
import { assetFieldGroups, noteField } from './asset-fields.tsx';
import { assetKind } from './asset-kind.ts';
import {
  attributeChanges,
  attributeField,
  attributeFieldOf,
  attributeFields,
  attributeInput,
} from './attribute-fields.ts';
import type { AssetCategoryAttributes } from './use-asset-categories.ts';

interface AssetFormProps {
  readonly categories: AssetCategoryAttributes;
  /** The asset to change; null makes one. */
  readonly asset: AssetFieldsFragment | null;
  readonly onCancel: () => void;
}

const newAsset: RecordValues = { status: 'IN_STOCK' };

/** All that can be said of an asset, to be filled in; the last fields follow from its category. */
export function AssetForm({ categories, asset, onCancel }: AssetFormProps) {
  const t = useT();
  const groups = useMemo(
    () => assetFieldGroups(t, asset ? [asset.status, ...asset.nextStatuses] : undefined),
    [t, asset],
  );
  const attributes = useMemo(() => attributeFields(categories.all, t), [categories, t]);
  const last = useMemo(() => (asset ? [noteField(t), reasonField(t)] : [noteField(t)]), [t, asset]);
  const plain = useMemo(() => [...groups.flatMap(({ fields }) => fields), ...last], [groups, last]);
  const fields = useMemo(() => [...plain, ...attributes], [plain, attributes]);

  const { form, labels, show } = useRecordEditor({
    kind: assetKind,
    fields,
    shown: asset,
    given: asset ? undefined : newAsset,
    toInput: (values) => ({ ...inputOf(plain, values), attributes: attributeInput(categories, values) }),
    fieldOf: (path) => attributeFieldOf(path, categories.all),
    namedChanges: attributeChanges,
    goTo: ({ tag }) => assetPath(tag),
  });
  const category = useWatch({ control: form.control, name: 'category' });
  const own = categories.of(typeof category === 'string' ? category : null).map(attributeField);
  const ownAttributes = own.flatMap((name) => attributes.filter((field) => field.name === name));
  const input = (field: FieldSpec<AssetFieldsFragment>) => <FieldInput key={field.name} field={field} form={form} />;

  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={t(asset ? 'ui.action.save' : 'inventory.asset.register')}
      onCancel={onCancel}
    >
      <Stack gap="lg">
        {groups.map((group) => (
          <FieldGroup key={group.id} title={t(`inventory.asset.group.${group.id}`)}>
            {group.fields.map(input)}
          </FieldGroup>
        ))}
        {ownAttributes.length > 0 && (
          <FieldGroup title={t('inventory.field.attributes')}>{ownAttributes.map(input)}</FieldGroup>
        )}
        <Stack gap="md">{last.map(input)}</Stack>
      </Stack>
    </RecordForm>
  );
}
