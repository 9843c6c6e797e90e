import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Field, FieldList } from '../ui/record/field-list.tsx';
import { RecordLink } from '../ui/record/record-link.tsx';
import { contractPath } from './addresses.ts';
import { SafeDay } from './safe-day.tsx';

const ContractCardDocument = graphql(`
  query ContractCard($number: String!) {
    contract(number: $number) {
      id
      name
      kind
      safeDate
      deadline
      annualCost
      supplier {
        id
        name
      }
      owner {
        id
        name
      }
    }
  }
`);

/** A link to a contract by its number and name, with a card of what it is. */
export function ContractLink({ number, name }: { number: string; name?: string }) {
  return (
    <RecordLink to={contractPath(number)} card={<ContractCard number={number} />}>
      {name ? `${number} ${name}` : number}
    </RecordLink>
  );
}

function ContractCard({ number }: { number: string }) {
  const t = useT();
  const { money } = useFormats();
  const faultOf = useFaultOf();
  const { data, error } = useQuery(ContractCardDocument, { variables: { number } });
  if (error) return <FaultNotice fault={faultOf(error)} />;
  if (!data) return <TextSkeleton lines={4} />;
  const { contract } = data;
  if (!contract) return <Text size="sm">{t('records.missing.text')}</Text>;
  return (
    <Stack gap="sm">
      <Text fw={600}>{contract.name}</Text>
      <FieldList narrow>
        <Field label={t('contracts.field.kind')}>{t(`contracts.kind.${contract.kind}`)}</Field>
        <Field label={t('contracts.field.supplier')}>{contract.supplier.name}</Field>
        <Field label={t('contracts.field.owner')} reason={t('contracts.field.owner.none')}>
          {contract.owner?.name}
        </Field>
        <Field label={t('contracts.field.safeDate')}>
          <SafeDay {...contract} />
        </Field>
        <Field label={t('contracts.field.annualCost')}>{money(contract.annualCost)}</Field>
      </FieldList>
    </Stack>
  );
}
