import { Group } from '@mantine/core';
import { ContractLink } from '../../contracts/contract-link.tsx';
import { useT } from '../../i18n/use-t.ts';
import { AssetLink } from '../../inventory/asset-link.tsx';
import { ServiceLink } from '../service-link.tsx';
import classes from '../services.module.css';
import { endIcons, type DependencyEnd } from './dependency-ends.ts';

/** A record that stands on others or is stood on, as a link with what kind it is. */
export function EndLink({ end }: { readonly end: Omit<DependencyEnd, 'id' | 'to'> | null }) {
  const t = useT();
  if (!end) return null;
  const { kind, key, name } = end;
  const Icon = endIcons[kind];
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <Icon size={16} role="img" aria-label={t(`services.end.${kind}`)} className={classes.endIcon} />
      <span>
        {kind === 'SERVICE' && <ServiceLink code={key} name={name} />}
        {kind === 'CONTRACT' && <ContractLink number={key} name={name} />}
        {kind === 'ASSET' && (
          <>
            <AssetLink tag={key} /> {name}
          </>
        )}
      </span>
    </Group>
  );
}
