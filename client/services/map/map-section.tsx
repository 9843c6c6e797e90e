import { Anchor, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { serviceMapPath } from '../addresses.ts';
import type { Service } from '../service-kind.ts';
import { ServiceMap } from './service-map.tsx';

/** The map around a service, in its page, with the way to the large one. */
export function MapSection({ service: { id, code } }: { readonly service: Pick<Service, 'id' | 'code'> }) {
  const t = useT();
  return (
    <Stack gap="sm">
      <Anchor component={Link} to={serviceMapPath(code)} size="sm">
        {t('services.map.large')}
      </Anchor>
      <ServiceMap kind="SERVICE" id={id} title={t('services.map')} />
    </Stack>
  );
}
