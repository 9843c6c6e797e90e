import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useId, useMemo, useState } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { addMonths, parseLocalDate } from '../../../server/values/local-date.ts';
import { graphql } from '../../gql/gql.ts';
import type { ClauseFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import type { FieldSpec, RecordValues } from '../../records/field-spec.ts';
import { schemaOf } from '../../records/record-schema.ts';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { clauseFieldOf } from './clause-specs.ts';
import { PriceFacts } from './price-facts.tsx';
import { readPrice, type PriceFields } from './price-fields.ts';

const PreviewNew = graphql(`
  mutation PreviewNewClause($input: CreateContractIndexClauseInput!, $later: Date!) {
    preview: createContractIndexClause(input: $input) {
      record: contractIndexClause {
        contract {
          now: priceOn {
            ...PriceFields
          }
          later: priceOn(on: $later) {
            ...PriceFields
          }
        }
      }
    }
  }
`);

const PreviewChange = graphql(`
  mutation PreviewClauseChange($input: UpdateContractIndexClauseInput!, $later: Date!) {
    preview: updateContractIndexClause(input: $input) {
      record: contractIndexClause {
        contract {
          now: priceOn {
            ...PriceFields
          }
          later: priceOn(on: $later) {
            ...PriceFields
          }
        }
      }
    }
  }
`);

interface ClausePreviewProps {
  readonly control: Control<RecordValues>;
  readonly fields: readonly FieldSpec<ClauseFieldsFragment>[];
  readonly clauseId: string | null;
  readonly toInput: (values: RecordValues) => Record<string, unknown>;
}

type Answer = { readonly now: PriceFields; readonly later: PriceFields } | { readonly fault: Fault };

/** What is typed is at rest so long before the price is asked for, in milliseconds. */
const REST = 400;

/** What the contract costs with the clause in the form, today and in a year, as the server works it out, while one types. */
export function ClausePreview({ control, fields, clauseId, toInput }: ClausePreviewProps) {
  const t = useT();
  const id = useId();
  const values = useWatch({ control }) as RecordValues;
  const schema = useMemo(() => schemaOf(fields), [fields]);
  const checked = schema.safeParse(values);
  const [asked] = useDebouncedValue(checked.success ? JSON.stringify(toInput(checked.data)) : null, REST);
  const answer = usePreview(asked, clauseId);
  const missing = checked.success
    ? []
    : fields.filter(({ name }) => checked.error.issues.some(({ path }) => path[0] === name)).map(({ label }) => label);
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h4" mb="xs" id={id}>
        {t('contracts.index.preview')}
      </Title>
      <div aria-live="polite">
        {missing.length > 0 ? (
          <Text size="sm">{t('contracts.preview.missing', { fields: missing.join(', ') })}</Text>
        ) : (
          <PreviewAnswer answer={answer} fields={fields} />
        )}
      </div>
    </section>
  );
}

function PreviewAnswer({ answer, fields }: { answer: Answer | null; fields: ClausePreviewProps['fields'] }) {
  const t = useT();
  if (!answer) return <Text size="sm">{t('contracts.preview.counting')}</Text>;
  if ('fault' in answer) {
    const { message, fields: at } = answer.fault;
    const label = fields.find(({ name }) => name === clauseFieldOf(at[0]?.path ?? ''))?.label;
    return <Text size="sm">{[label, at[0]?.message ?? message].filter(Boolean).join(': ')}</Text>;
  }
  return (
    <Stack gap="xs">
      <PriceFacts price={readPrice(answer.now)} label={t('contracts.index.preview.today')} />
      <PriceFacts price={readPrice(answer.later)} label={t('contracts.index.preview.later')} />
    </Stack>
  );
}

/** What the server says of the clause; the former answer stays while a new one is on its way. */
function usePreview(asked: string | null, id: string | null): Answer | null {
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const { today } = useFormats();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const flight = new AbortController();
    const input = { ...(JSON.parse(asked) as object), dryRun: true, ...(id !== null && { id }) };
    const later = addMonths(parseLocalDate(today), 12);
    void askFor(client, { input, later }, flight.signal)
      .catch((error: unknown): Answer => ({ fault: faultOf(error) }))
      .then((found) => flight.signal.aborted || setAnswer(found));
    return () => flight.abort();
  }, [asked, id, today, client, faultOf]);
  return answer;
}

async function askFor(
  client: ApolloClient,
  variables: { readonly input: object; readonly later: string },
  signal: AbortSignal,
): Promise<Answer> {
  const { data } = await client.mutate({
    mutation: 'id' in variables.input ? PreviewChange : PreviewNew,
    variables: variables as never,
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  if (!data) throw new Error('A mutation without errors answers with data.');
  return data.preview.record.contract;
}
