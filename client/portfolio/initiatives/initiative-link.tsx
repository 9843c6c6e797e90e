import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text } from '@mantine/core';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Field, FieldList } from '../../ui/record/field-list.tsx';
import { RecordLink } from '../../ui/record/record-link.tsx';
import { initiativePath } from '../addresses.ts';
import { StageBadge } from './stage-badge.tsx';

const InitiativeCardDocument = graphql(`
  query InitiativeCard($code: String!) {
    initiative(code: $code) {
      id
      code
      name
      stage
      likelyCost
      unit {
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

/** A link to an initiative by its name, with a card of what it is. */
export function InitiativeLink({ code, name }: { readonly code: string; readonly name: string }) {
  return (
    <RecordLink to={initiativePath(code)} card={<InitiativeCard code={code} />}>
      {name}
    </RecordLink>
  );
}

function InitiativeCard({ code }: { readonly code: string }) {
  const t = useT();
  const faultOf = useFaultOf();
  const { money } = useFormats();
  const { data, error } = useQuery(InitiativeCardDocument, { variables: { code } });
  if (error) return <FaultNotice fault={faultOf(error)} />;
  if (!data) return <TextSkeleton lines={4} />;
  const { initiative } = data;
  if (!initiative) return <Text size="sm">{t('records.missing.text')}</Text>;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Text fw={600}>{initiative.name}</Text>
        <StageBadge stage={initiative.stage} />
      </Group>
      <FieldList narrow>
        <Field label={t('portfolio.field.code')}>{initiative.code}</Field>
        <Field label={t('portfolio.field.unit')}>{initiative.unit.name}</Field>
        <Field label={t('portfolio.field.owner')} reason={t('portfolio.field.owner.none')}>
          {initiative.owner?.name}
        </Field>
        <Field label={t('portfolio.field.likelyCost')} reason={t('portfolio.cost.none')}>
          {initiative.likelyCost && money(initiative.likelyCost)}
        </Field>
      </FieldList>
    </Stack>
  );
}
