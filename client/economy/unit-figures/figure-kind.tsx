import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { CreateUnitFigureInput, UnitFigureFieldsFragment } from '../../gql/graphql.ts';
import { findUnits } from '../../organisation/finders.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import { recordPath, type WritableKind } from '../../records/record-kind.ts';
import { figuresPath } from './addresses.ts';
import { findIndicators, indicatorKind } from './indicator-kind.ts';

const unitFigureFields = graphql(`
  fragment UnitFigureFields on UnitFigure {
    id
    version
    month
    quantity
    isTooFew
    source
    unit {
      id
      code
      name
    }
    indicator {
      id
      code
      name
      figureUnit
    }
  }
`);

export type UnitFigureFields = FragmentType<typeof unitFigureFields>;
export type UnitFigure = UnitFigureFieldsFragment;

/** Figures of units, as lists, pages and forms need to know them. */
export const unitFigureKind: WritableKind<UnitFigureFields, UnitFigure> = {
  type: 'UnitFigure',
  path: figuresPath,
  heading: 'figures',
  one: graphql(`
    query UnitFigureRecord($id: ID!) {
      record: unitFigure(id: $id) {
        ...UnitFigureFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateUnitFigure($input: CreateUnitFigureInput!) {
        written: createUnitFigure(input: $input) {
          record: unitFigure {
            ...UnitFigureFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    update: graphql(`
      mutation UpdateUnitFigure($input: UpdateUnitFigureInput!) {
        written: updateUnitFigure(input: $input) {
          record: unitFigure {
            ...UnitFigureFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    remove: graphql(`
      mutation DeleteUnitFigure($input: DeleteInput!) {
        written: deleteUnitFigure(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'figures.create', edit: 'figures.edit', remove: 'figures.remove' },
  },
  unmask: (record) => getFragmentData(unitFigureFields, record),
  name: ({ unit, indicator, month }) => `${unit.name}, ${indicator.name}, ${month}`,
  fields: (t): readonly FieldSpec<UnitFigure, keyof CreateUnitFigureInput>[] => [
    {
      name: 'unitId',
      kind: 'record',
      label: t('figures.unit'),
      required: true,
      find: findUnits,
      read: ({ unit }) => ({ id: unit.id, label: unit.name }),
      link: ({ unit }) => (
        <Anchor component={Link} to={`/organisation/units/${unit.id}`} size="sm">
          {unit.name}
        </Anchor>
      ),
    },
    {
      name: 'indicatorId',
      kind: 'record',
      label: t('figures.indicator'),
      required: true,
      find: findIndicators,
      read: ({ indicator }) => ({ id: indicator.id, label: indicator.name }),
      link: ({ indicator }) => (
        <Anchor component={Link} to={recordPath(indicatorKind, indicator.id)} size="sm">
          {indicator.name}
        </Anchor>
      ),
    },
    {
      name: 'month',
      kind: 'month',
      label: t('figures.month'),
      help: t('figures.month.help'),
      required: true,
      read: ({ month }) => month,
    },
    {
      name: 'quantity',
      kind: 'decimal',
      label: t('figures.quantity'),
      help: t('figures.quantity.help'),
      reason: t('figures.tooFew'),
      required: true,
      read: ({ quantity }) => quantity ?? null,
    },
    {
      name: 'source',
      kind: 'text',
      label: t('figures.source'),
      help: t('figures.source.help'),
      read: ({ source }) => source,
    },
  ],
};
