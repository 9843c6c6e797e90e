import { Stack, Title } from '@mantine/core';
import { IconAffiliate } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { PartForm } from '../../records/part-form.tsx';
import { PartTable, type PartColumn } from '../../records/part-table.tsx';
import { usePart, type PartDocument } from '../../records/use-part.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { InitiativeLink } from '../initiatives/initiative-link.tsx';
import { StageBadge } from '../initiatives/stage-badge.tsx';
import { bondFields, bondKind, newBondFields, readBond, type Bond, type BondFields } from './bond-kind.ts';

const bondsOfInitiative = graphql(`
  query BondsOfInitiative($id: ID!, $after: String) {
    record: initiative(id: $id) {
      id
      part: dependencies(first: 100, after: $after) {
        totalCount
        nodes {
          ...InitiativeBondFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const bondsOnInitiative = graphql(`
  query BondsOnInitiative($id: ID!, $after: String) {
    record: initiative(id: $id) {
      id
      part: dependents(first: 100, after: $after) {
        totalCount
        nodes {
          ...InitiativeBondFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface BondsSectionProps {
  readonly id: string;
  readonly onChanged: () => void;
}

/** What an initiative waits for or excludes, and what waits for it. */
export function BondsSection({ id, onChanged }: BondsSectionProps) {
  const t = useT();
  return (
    <Stack gap="xl">
      <BondTable id={id} document={bondsOfInitiative} side="other" title={t('portfolio.bonds')} onChanged={onChanged} />
      <BondTable
        id={id}
        document={bondsOnInitiative}
        side="initiative"
        title={t('portfolio.bonds.on')}
        onChanged={onChanged}
      />
    </Stack>
  );
}

interface BondTableProps extends BondsSectionProps {
  readonly document: PartDocument<BondFields>;
  /** The end that is shown. */
  readonly side: 'initiative' | 'other';
  readonly title: string;
}

const bondColumns = (side: BondTableProps['side'], t: Translate): readonly PartColumn<Bond>[] => [
  {
    id: 'initiative',
    label: t('portfolio.initiative'),
    cell: (row) => <InitiativeLink code={row[side].code} name={row[side].name} />,
  },
  { id: 'stage', label: t('portfolio.field.stage'), cell: (row) => <StageBadge stage={row[side].stage} /> },
  { id: 'bond', label: t('portfolio.bond.how'), cell: ({ bond }) => t(`portfolio.bond.${bond}`) },
  {
    id: 'years',
    label: t('portfolio.bond.years'),
    align: 'end',
    cell: ({ bond, years }) => (bond === 'DEPENDS_ON' ? years : ''),
  },
  { id: 'note', label: t('portfolio.field.note'), cell: ({ note }) => note ?? '' },
];

function BondTable({ id, document, side, title, onChanged }: BondTableProps) {
  const t = useT();
  const isOwn = side === 'other';
  const mayChange = useMayChange(bondKind.type);
  const list = usePart(document, id);
  const rows = useMemo(() => list.nodes.map(readBond), [list.nodes]);
  return (
    <section aria-label={title}>
      <Title order={2} size="h3" mb="sm">
        {title}
      </Title>
      <PartTable<Bond>
        kind={bondKind}
        list={list}
        rows={rows}
        mayAdd={mayChange && isOwn}
        icon={IconAffiliate}
        onChanged={onChanged}
        words={{
          table: title,
          add: t('portfolio.bond.add'),
          edit: t('portfolio.bond.edit'),
          none: t(isOwn ? 'portfolio.bonds.none' : 'portfolio.bonds.on.none'),
          noneText: t('portfolio.bonds.noneText'),
        }}
        renderForm={({ shown, ...frame }) => (
          <PartForm
            key={shown?.id ?? 'new'}
            kind={bondKind}
            fieldsOf={shown ? bondFields : newBondFields}
            of={{ initiativeId: id }}
            shown={shown}
            given={NEW_BOND}
            {...frame}
          />
        )}
        columns={bondColumns(side, t)}
      />
    </section>
  );
}

const NEW_BOND = { bond: 'DEPENDS_ON', years: '0' };
