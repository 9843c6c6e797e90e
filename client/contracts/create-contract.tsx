import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { useMayChange } from '../records/use-writable.ts';
import { contractPath } from './addresses.ts';
import { contractKind } from './contract-kind.ts';

/** The way to make a contract, for those who may. */
export function CreateContract() {
  const t = useT();
  if (!useMayChange(contractKind.type)) return null;
  return (
    <Button component={Link} to={contractPath('new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('contracts.action.create')}
    </Button>
  );
}
