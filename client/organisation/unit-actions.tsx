import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsMove, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql } from '../gql/gql.ts';
import type { OrganisationUnitFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import { FieldInput } from '../records/field-input.tsx';
import { finder, joined } from '../records/finder.ts';
import { FormDrawer, RecordDrawer } from '../records/record-drawer.tsx';
import type { RecordActionsProps } from '../records/record-kind.ts';
import { useRecordEditor } from '../records/use-record-editor.ts';
import { RecordForm } from '../ui/form/record-form.tsx';
import { unitKind } from './unit-kind.tsx';

type UnitActionsProps = RecordActionsProps<OrganisationUnitFieldsFragment>;

/** What can be done with a unit in the tree: put one under it, move it with all that is under it. */
export function UnitActions({ shown: unit, onSaved }: UnitActionsProps) {
  const t = useT();
  const [moving, move] = useDisclosure(false);
  const [creating, create] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={create.open}>
        {t('organisation.unit.createUnder')}
      </Button>
      <Button variant="default" leftSection={<IconArrowsMove size={16} aria-hidden />} onClick={move.open}>
        {t('organisation.unit.move')}
      </Button>
      <RecordDrawer
        kind={unitKind}
        opened={creating}
        shown={null}
        given={{ parentId: { id: unit.id, label: unit.name, detail: unit.code } }}
        draftKey={`OrganisationUnit:under:${unit.id}`}
        onClose={create.close}
        onSaved={(made) => {
          create.close();
          onSaved(made);
        }}
      />
      <FormDrawer opened={moving} onClose={move.close} title={t('organisation.unit.moveTitle', { name: unit.name })}>
        <MoveForm
          shown={unit}
          onClose={move.close}
          onSaved={(moved) => {
            move.close();
            onSaved(moved);
          }}
        />
      </FormDrawer>
    </>
  );
}

/** Units that the one with this id can lie under: all but itself and those under it. */
const unitsOutside = (id: string) =>
  finder(
    graphql(`
      query FindUnitsOutside($search: String, $branch: [ID!]!) {
        list: organisationUnits(search: $search, first: 20, where: { not: { within: $branch } }) {
          nodes {
            id
            code
            name
            parent {
              id
              name
            }
          }
        }
      }
    `),
    ({ id: unit, code, name, parent }) => ({ id: unit, label: name, detail: joined(code, parent?.name) }),
    () => ({ branch: [id] }),
  );

function MoveForm({ shown: unit, onClose, onSaved }: UnitActionsProps & { onClose: () => void }) {
  const t = useT();
  const fields = useMemo(
    () =>
      unitKind
        .fields(t)
        .flatMap((field): FieldSpec<OrganisationUnitFieldsFragment>[] =>
          field.name === 'parentId' && field.kind === 'record' ? [{ ...field, find: unitsOutside(unit.id) }] : [],
        ),
    [t, unit.id],
  );
  const draftKey = `OrganisationUnit:move:${unit.id}`;
  const { form, labels, show } = useRecordEditor({ kind: unitKind, fields, shown: unit, draftKey, onSaved });
  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={t('organisation.unit.move')}
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
