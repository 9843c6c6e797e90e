import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SavedCalculations } from './saved-calculations.tsx';

const CalculatedService = graphql(`
  query CalculatedService($id: ID!) {
    service(id: $id) {
      id
      code
    }
  }
`);

/** The calculations of a service on its page, and the way to make another. */
export function CalculationsSection({ id }: { readonly id: string }) {
  const t = useT();
  const { data } = useQuery(CalculatedService, { variables: { id } });
  const code = data?.service?.code;
  return (
    <Stack gap="md">
      {code !== undefined && (
        <Group>
          <Button
            component={Link}
            to={`/services/calculators?${new URLSearchParams({ service: code }).toString()}`}
            variant="default"
            leftSection={<IconCalculator size={16} aria-hidden />}
          >
            {t('digitalVisits.action.calculate')}
          </Button>
        </Group>
      )}
      <SavedCalculations id={id} />
    </Stack>
  );
}
