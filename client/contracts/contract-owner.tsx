import { StatusBadge } from '../ui/record/status-badge.tsx';
import { useT } from '../i18n/use-t.ts';
import classes from './contracts.module.css';

interface ContractOwnerProps {
  readonly owner?: { readonly name: string } | null;
  readonly isOrphaned: boolean;
}

/** Who owns a contract; pointed out when nobody does, also because the owner has left. */
export function ContractOwner({ owner, isOrphaned }: ContractOwnerProps) {
  const t = useT();
  if (!isOrphaned) return <span title={owner?.name}>{owner?.name}</span>;
  return (
    <span className={classes.orphaned}>
      <StatusBadge tone="danger">{t('contracts.orphaned')}</StatusBadge>
      {owner && <span className={classes.word}>{t('contracts.orphaned.left', { name: owner.name })}</span>}
    </span>
  );
}
