import { useApolloClient } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { graphql } from '../gql/gql.ts';
import type { UpdateAssetsInput, UpdateAssetsMutation } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import type { RecordValues } from '../records/field-spec.ts';
import { schemaOf } from '../records/record-schema.ts';
import { valuesOf } from '../records/record-values.ts';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { formError } from '../ui/form/form-errors.ts';
import type { AssetField } from './asset-fields.tsx';
import { bulkFields, patchOf, type chosenAssets } from './bulk-edit.ts';

const UpdateAssets = graphql(`
  mutation UpdateAssets($input: UpdateAssetsInput!) {
    updateAssets(input: $input) {
      applied
      changed
      unchanged
      refused
      results {
        id
        tag
        name
        changes {
          field
          before
          after
        }
        error {
          message
        }
      }
    }
  }
`);

export type BulkOutcome = UpdateAssetsMutation['updateAssets'];
export type BulkRow = BulkOutcome['results'][number];

/** A change as it was previewed: what it does, and what must be sent to do exactly that. */
interface Preview {
  readonly outcome: BulkOutcome;
  readonly input: UpdateAssetsInput;
}

/**
 * A bulk edit from the first field to the last answer. What is applied is what was previewed: the very assets that the
 * preview would change, all of them or none, and at most once however often it is sent.
 */
export function useBulkEdit(assets: ReturnType<typeof chosenAssets>, onSaved: (changed: number) => void) {
  const client = useApolloClient();
  const t = useT();
  const faultOf = useFaultOf();
  const all = useMemo(() => bulkFields(t), [t]);
  const [chosen, setChosen] = useState<readonly AssetField[]>([]);
  const [reason, setReason] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm<RecordValues>({
    resolver: zodResolver(schemaOf(chosen), { error: (issue) => formError(issue, t) }),
    defaultValues: valuesOf(all, null),
    mode: 'onTouched',
  });

  const ask = async (input: UpdateAssetsInput): Promise<BulkOutcome | null> => {
    setBusy(true);
    setFault(null);
    try {
      const { data } = await client.mutate({ mutation: UpdateAssets, variables: { input }, fetchPolicy: 'no-cache' });
      return data?.updateAssets ?? null;
    } catch (error) {
      setFault(faultOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };

  const look = form.handleSubmit(async (values) => {
    const patch = patchOf(chosen, values);
    const outcome = await ask({ ...assets, patch, dryRun: true });
    if (!outcome) return;
    const ids = outcome.results.filter(({ changes }) => changes.length > 0).map(({ id }) => id);
    setPreview({ outcome, input: { ids, patch, idempotencyKey: crypto.randomUUID() } });
  });

  const apply = async () => {
    if (!preview) return;
    const outcome = await ask({ ...preview.input, reason: reason.trim() || null });
    if (!outcome) return;
    if (outcome.applied) {
      await client.refetchQueries({ include: 'active' });
      onSaved(outcome.changed);
      return;
    }
    // Meanwhile someone has changed an asset so that its rules refuse: nothing was written, and it is shown anew.
    const ids = outcome.results.filter(({ error }) => !error).map(({ id }) => id);
    setPreview({ outcome, input: { ...preview.input, ids, idempotencyKey: crypto.randomUUID() } });
  };

  return {
    form,
    all,
    chosen,
    choose: setChosen,
    reason,
    setReason,
    preview: preview?.outcome ?? null,
    fault,
    busy,
    look: () => void look(),
    apply: () => void apply(),
    back: () => {
      setPreview(null);
      setFault(null);
    },
  };
}

export type BulkEdit = ReturnType<typeof useBulkEdit>;
