import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useId, useMemo, useState } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { graphql } from '../gql/gql.ts';
import type { ContractFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import type { RecordValues } from '../records/field-spec.ts';
import { schemaOf } from '../records/record-schema.ts';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Field, FieldList } from '../ui/record/field-list.tsx';
import { readDays, type ContractDays } from './contract-days.ts';
import type { ContractField } from './contract-fields.tsx';
import classes from './contract-form.module.css';
import { DecisionFact, SafeDateFact } from './contract-head-facts.tsx';
import { DaysLine } from './days-line.tsx';

const PreviewNew = graphql(`
  mutation PreviewNewContract($input: CreateContractInput!) {
    preview: createContract(input: $input) {
      contract {
        ...ContractDays
      }
    }
  }
`);

const PreviewChange = graphql(`
  mutation PreviewContractChange($input: UpdateContractInput!) {
    preview: updateContract(input: $input) {
      contract {
        ...ContractDays
      }
    }
  }
`);

interface DaysPreviewProps {
  readonly control: Control<RecordValues>;
  readonly fields: readonly ContractField[];
  readonly contract: ContractFieldsFragment | null;
  readonly toInput: (values: RecordValues) => Record<string, unknown>;
}

/** What is typed is at rest so long before the days are asked for, in milliseconds. */
const rest = 400;

type Answer = { readonly days: ContractDays } | { readonly fault: Fault };

/** The days that the terms in a form come to, as the server works them out, while one types. */
export function DaysPreview({ control, fields, contract, toInput }: DaysPreviewProps) {
  const t = useT();
  const id = useId();
  const values = useWatch({ control }) as RecordValues;
  const schema = useMemo(() => schemaOf(fields), [fields]);
  const checked = schema.safeParse(values);
  const missing = checked.success
    ? []
    : fields.filter(({ name }) => checked.error.issues.some(({ path }) => path[0] === name)).map(({ label }) => label);
  const [asked] = useDebouncedValue(checked.success ? JSON.stringify(toInput(checked.data)) : null, rest);
  const answer = usePreview(asked, contract?.id ?? null);
  return (
    <aside className={classes.preview} aria-labelledby={id}>
      <Title order={2} size="h4" mb="sm" id={id}>
        {t('contracts.preview.title')}
      </Title>
      <div aria-live="polite">
        {missing.length > 0 ? (
          <Text size="sm">{t('contracts.preview.missing', { fields: missing.join(', ') })}</Text>
        ) : (
          <PreviewAnswer answer={answer} fields={fields} />
        )}
      </div>
    </aside>
  );
}

async function askFor(client: ApolloClient, input: object, signal: AbortSignal): Promise<Answer> {
  const { data } = await client.mutate({
    mutation: 'id' in input ? PreviewChange : PreviewNew,
    variables: { input: input as never },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  if (!data) throw new Error('A mutation without errors answers with data.');
  return { days: readDays(data.preview.contract) };
}

/** What the server says of the terms; the former answer stays while a new one is on its way. */
function usePreview(asked: string | null, id: string | null): Answer | null {
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const flight = new AbortController();
    const input = { ...(JSON.parse(asked) as object), dryRun: true };
    void askFor(client, id === null ? input : { ...input, id }, flight.signal)
      .catch((error: unknown): Answer => ({ fault: faultOf(error) }))
      .then((found) => flight.signal.aborted || setAnswer(found));
    return () => flight.abort();
  }, [asked, id, client, faultOf]);
  return answer;
}

function PreviewAnswer({ answer, fields }: { answer: Answer | null; fields: readonly ContractField[] }) {
  const t = useT();
  const { date, day } = useFormats();
  if (!answer) return <Text size="sm">{t('contracts.preview.counting')}</Text>;
  if ('fault' in answer) return <Text size="sm">{faultWords(answer.fault)}</Text>;
  const { days } = answer;
  return (
    <Stack gap="md">
      <FieldList narrow>
        <Field label={t('contracts.field.safeDate')} reason={t('contracts.field.decision.none')}>
          {days.safeDate && <SafeDateFact days={days} />}
        </Field>
        <Field label={t('contracts.field.decisionKind')} reason={t('contracts.field.decision.none')}>
          {days.decisionKind && <DecisionFact days={days} />}
        </Field>
        <Field label={t('contracts.field.currentEnd')} reason={t('contracts.field.currentEnd.none')}>
          {date(days.currentEnd ?? null)}
        </Field>
        <Field label={t('contracts.field.latestPossibleEnd')} reason={t('contracts.field.latestPossibleEnd.none')}>
          {day(days.latestPossibleEnd ?? null)}
        </Field>
      </FieldList>
      <DaysLine days={days} />
      <PreviewOptions days={days} />
    </Stack>
  );

  function faultWords({ message, fields: [first] }: Fault): string {
    const label = fields.find(({ name }) => name === first?.path)?.label;
    return t('contracts.preview.fault', { message: [label, message].filter(Boolean).join(': ') });
  }
}

function PreviewOptions({ days: { options } }: { days: ContractDays }) {
  const t = useT();
  const { day } = useFormats();
  if (options.length === 0) return null;
  return (
    <FieldList narrow>
      {options.map(({ safeDate, newEnd }, index) => (
        <Field key={index} label={t('contracts.option.title', { place: index + 1 })}>
          {t('contracts.preview.option', { safe: day(safeDate), end: day(newEnd) })}
        </Field>
      ))}
    </FieldList>
  );
}
