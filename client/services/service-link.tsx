import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text } from '@mantine/core';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { Field, FieldList } from '../ui/record/field-list.tsx';
import { RecordLink } from '../ui/record/record-link.tsx';
import { servicePath } from './addresses.ts';
import { ServicePhaseBadge } from './phase-badge.tsx';

const ServiceCardDocument = graphql(`
  query ServiceCard($code: String!) {
    service(code: $code) {
      id
      code
      name
      kind
      phase
      unit {
        id
        name
      }
      businessOwner {
        id
        name
      }
    }
  }
`);

/** A link to a service by its name, with a card of what it is. */
export function ServiceLink({ code, name }: { readonly code: string; readonly name: string }) {
  return (
    <RecordLink to={servicePath(code)} card={<ServiceCard code={code} />}>
      {name}
    </RecordLink>
  );
}

function ServiceCard({ code }: { readonly code: string }) {
  const t = useT();
  const faultOf = useFaultOf();
  const { data, error } = useQuery(ServiceCardDocument, { variables: { code } });
  if (error) return <FaultNotice fault={faultOf(error)} />;
  if (!data) return <TextSkeleton lines={4} />;
  const { service } = data;
  if (!service) return <Text size="sm">{t('records.missing.text')}</Text>;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Text fw={600}>{service.name}</Text>
        <ServicePhaseBadge phase={service.phase} />
      </Group>
      <FieldList narrow>
        <Field label={t('services.field.code')}>{service.code}</Field>
        <Field label={t('services.field.kind')}>{t(`services.kind.${service.kind}`)}</Field>
        <Field label={t('services.field.unit')}>{service.unit.name}</Field>
        <Field label={t('services.field.businessOwner')} reason={t('services.field.owner.none')}>
          {service.businessOwner?.name}
        </Field>
      </FieldList>
    </Stack>
  );
}
