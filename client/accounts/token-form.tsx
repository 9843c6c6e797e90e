import { useApolloClient } from '@apollo/client/react';
import { Checkbox, Stack } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { useController, type Control } from 'react-hook-form';
import { z } from '../ui/form/zod.ts';
import { addMonths, parseLocalDate } from '../../server/values/local-date.ts';
import { useViewer } from '../app/viewer.tsx';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { findUnits } from '../organisation/finders.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { optionalRecord, requiredDay, requiredText } from '../ui/form/form-values.ts';
import { RecordField } from '../ui/form/record-field.tsx';
import { RecordForm } from '../ui/form/record-form.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useRecordForm } from '../ui/form/use-record-form.ts';
import { DateField } from '../ui/form/value-fields.tsx';
import type { RecordSearch } from '../ui/record/record-option.ts';
import { scopesByModule } from './scopes.ts';

const CreateApiToken = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
    }
  }
`);

const schema = z.object({
  name: requiredText,
  scopes: z
    .array(z.string())
    .refine((scopes) => scopes.length > 0, { params: { key: 'accounts.token.scopes.missing' } }),
  unitId: optionalRecord,
  lastDay: requiredDay,
});
type TokenValues = z.input<typeof schema>;

/** Months that a new token lasts unless another day is given. */
const USUAL_MONTHS = 3;

interface TokenFormProps {
  readonly onClose: () => void;
  /** Told the secret of the new token, which is given this once. */
  readonly onMade: (secret: string) => void;
}

/** A new token of one's own account: what it is for, what it may do, where and until when. */
export function TokenForm({ onClose, onMade }: TokenFormProps) {
  const t = useT();
  const client = useApolloClient();
  const { today } = useFormats();
  const initial = useMemo<TokenValues>(() => {
    const lastDay = addMonths(parseLocalDate(today), USUAL_MONTHS);
    return { name: '', scopes: [], unitId: null, lastDay };
  }, [today]);
  const form = useRecordForm<TokenValues>({
    schema,
    initial,
    version: null,
    draftKey: 'ApiToken:new',
    save: async ({ unitId, name, scopes, lastDay }) => {
      const input = { name, scopes, unitId: unitId?.id ?? null, lastDay: lastDay ?? '' };
      // Past the cache, which is no place for a secret.
      const { data } = await client.mutate({ mutation: CreateApiToken, variables: { input }, fetchPolicy: 'no-cache' });
      if (data) onMade(data.createApiToken.secret);
      return { saved: true };
    },
  });
  const search = useCallback<RecordSearch>((text, signal) => findUnits(client, text, signal, {}), [client]);
  const labels = {
    name: t('accounts.token.name'),
    scopes: t('accounts.token.may'),
    unitId: t('accounts.grant.unit'),
    lastDay: t('accounts.token.lastDay'),
  };
  return (
    <RecordForm
      form={form}
      labels={labels}
      submitLabel={t('accounts.token.create')}
      onCancel={() => {
        form.discard();
        onClose();
      }}
    >
      <TextField control={form.control} name="name" label={labels.name} help={t('accounts.token.name.help')} required />
      <ScopeField control={form.control} label={labels.scopes} />
      <RecordField
        control={form.control}
        name="unitId"
        label={labels.unitId}
        help={t('accounts.token.unit.help')}
        search={search}
      />
      <DateField
        control={form.control}
        name="lastDay"
        label={labels.lastDay}
        help={t('accounts.token.lastDay.help')}
        required
      />
    </RecordForm>
  );
}

function ScopeField({ control, label }: { control: Control<TokenValues>; label: string }) {
  const t = useT();
  const { scopes } = useViewer();
  const { field, fieldState } = useController({ control, name: 'scopes' });
  return (
    <Checkbox.Group
      label={label}
      required
      error={fieldState.error?.message}
      value={field.value}
      onChange={field.onChange}
    >
      <Stack gap="sm" mt={6}>
        {scopesByModule(scopes, t).flatMap(({ label: module, read, write }) =>
          [
            { scope: read, words: t('accounts.scope.verbs.read', { module }) },
            { scope: write, words: t('accounts.scope.verbs.write', { module }) },
          ].map(({ scope, words }) => scope && <Checkbox key={scope} value={scope} label={words} />),
        )}
      </Stack>
    </Checkbox.Group>
  );
}
