import { Anchor, Stack, Title } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import { AssetLink } from '../../inventory/asset-link.tsx';
import { ContractLink } from '../../contracts/contract-link.tsx';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { PartTable, type PartColumn } from '../../records/part-table.tsx';
import { usePart, type PartDocument } from '../../records/use-part.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { ServiceLink } from '../../services/service-link.tsx';
import { goalListPath } from '../addresses.ts';
import { InitiativeLink } from '../initiatives/initiative-link.tsx';
import { StageBadge } from '../initiatives/stage-badge.tsx';
import { LinkForm, type LinkEnd } from './link-form.tsx';
import { linkKind, readLink, type Link, type LinkFields } from './link-kind.ts';

interface LinkTableProps {
  /** The record on whose page the table stands. */
  readonly of: LinkEnd;
  readonly document: PartDocument<LinkFields>;
  readonly title: string;
  readonly onChanged?: () => void;
}

/** What an initiative is linked to, or the initiatives that are linked to something. */
export function LinkTable({ of, document, title, onChanged }: LinkTableProps) {
  const t = useT();
  const mayAdd = useMayChange(linkKind.type);
  const list = usePart(document, of.id);
  const rows = useMemo(() => list.nodes.map(readLink), [list.nodes]);
  const columns = useMemo(() => columnsOf(of, t), [of, t]);
  return (
    <section aria-label={title}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {title}
        </Title>
        <PartTable
          kind={linkKind}
          list={list}
          rows={rows}
          columns={columns}
          renderForm={({ shown, ...frame }) => (
            <LinkForm key={shown?.id ?? 'new'} of={of} link={shown ?? null} {...frame} />
          )}
          mayAdd={mayAdd}
          icon={IconLink}
          words={{
            table: title,
            add: t('portfolio.link.add'),
            edit: t('portfolio.link.edit'),
            none: t('portfolio.link.none'),
            noneText: t('portfolio.link.noneText'),
          }}
          onChanged={onChanged}
        />
      </Stack>
    </section>
  );
}

/** What an initiative is linked to, as a link to its page. */
function Target({ link: { goal, service, asset, contract } }: { readonly link: Link }) {
  if (service) return <ServiceLink code={service.code} name={service.name} />;
  if (asset) return <AssetLink tag={asset.tag} name={asset.name} />;
  if (contract) return <ContractLink number={contract.number} name={contract.name} />;
  if (!goal) return null;
  return (
    <Anchor component={RouterLink} to={`${goalListPath}/${goal.id}`} inherit>
      {goal.name}
    </Anchor>
  );
}

const columnsOf = ({ end }: LinkEnd, t: Translate): readonly PartColumn<Link>[] => [
  ...(end === 'initiative'
    ? [
        { id: 'target', label: t('portfolio.link.target'), cell: (link: Link) => <Target link={link} /> },
        { id: 'kind', label: t('portfolio.link.kind'), cell: (link: Link) => t(`portfolio.link.of.${kindOf(link)}`) },
      ]
    : [
        {
          id: 'initiative',
          label: t('portfolio.initiative'),
          cell: ({ initiative }: Link) => <InitiativeLink code={initiative.code} name={initiative.name} />,
        },
        {
          id: 'stage',
          label: t('portfolio.field.stage'),
          cell: ({ initiative }: Link) => <StageBadge stage={initiative.stage} />,
        },
      ]),
  {
    id: 'effect',
    label: t('portfolio.link.effect'),
    cell: ({ effect }) => t(effect ? `portfolio.effect.${effect}` : 'portfolio.effect.serves'),
  },
  { id: 'note', label: t('portfolio.field.note'), cell: ({ note }) => note ?? '' },
];

const kindOf = ({ service, asset, contract }: Link) =>
  service ? 'service' : asset ? 'asset' : contract ? 'contract' : 'goal';
