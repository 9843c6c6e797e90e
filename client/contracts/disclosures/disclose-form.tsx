import { useApolloClient } from '@apollo/client/react';
import { Checkbox, SimpleGrid } from '@mantine/core';
import { useMemo } from 'react';
import { useController, type Control } from 'react-hook-form';
import { z } from '../../ui/form/zod.ts';
import { graphql } from '../../gql/gql.ts';
import { DisclosedField, type ContractFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { optionalText, requiredText } from '../../ui/form/form-values.ts';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useRecordForm } from '../../ui/form/use-record-form.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';

const DiscloseContract = graphql(`
  mutation DiscloseContract($input: DiscloseContractInput!) {
    discloseContract(input: $input) {
      contractDisclosure {
        id
        recipient
      }
      csv
    }
  }
`);

const schema = z
  .object({
    recipient: requiredText,
    registryNumber: optionalText,
    mask: z.array(z.enum(DisclosedField)),
    maskReason: optionalText,
  })
  .refine(({ mask, maskReason }) => mask.length === 0 || maskReason !== '', {
    path: ['maskReason'],
    params: { key: 'contracts.disclosures.maskReason.missing' },
  });
type DisclosureValues = z.input<typeof schema>;

/** A contract as it was given out: to whom, and the text of the file. */
export interface GivenOut {
  readonly recipient: string;
  readonly csv: string;
}

interface DiscloseFormProps {
  readonly contract: ContractFieldsFragment;
  readonly onClose: () => void;
  readonly onGiven: (given: GivenOut) => void;
}

/** Gives out a contract: to whom, and what of it is masked for which reason. Prices that are secret are masked unless one says otherwise. */
export function DiscloseForm({ contract, onClose, onGiven }: DiscloseFormProps) {
  const t = useT();
  const client = useApolloClient();
  const { today } = useFormats();
  const { id, pricesSecretUntil, pricesSecretReason } = contract;
  const isSecret = Boolean(pricesSecretUntil && pricesSecretUntil >= today);
  const initial = useMemo<DisclosureValues>(
    () => ({
      recipient: '',
      registryNumber: '',
      mask: isSecret ? [DisclosedField.UNIT_PRICE] : [],
      maskReason: (isSecret && pricesSecretReason) || '',
    }),
    [isSecret, pricesSecretReason],
  );
  const form = useRecordForm<DisclosureValues>({
    schema,
    initial,
    version: null,
    draftKey: `ContractDisclosure:of:${id}`,
    save: async ({ recipient, registryNumber, mask, maskReason }) => {
      const input = {
        contractId: id,
        recipient,
        registryNumber: registryNumber || null,
        mask,
        maskReason: (mask.length > 0 && maskReason) || null,
      };
      const { data } = await client.mutate({
        mutation: DiscloseContract,
        variables: { input },
        fetchPolicy: 'no-cache',
      });
      if (data) onGiven({ recipient, csv: data.discloseContract.csv });
      return { saved: true };
    },
  });
  const labels = {
    recipient: t('contracts.disclosures.recipient'),
    registryNumber: t('contracts.disclosures.registryNumber'),
    mask: t('contracts.disclosures.mask'),
    maskReason: t('contracts.disclosures.maskReason'),
  };
  return (
    <RecordForm
      form={form}
      labels={labels}
      submitLabel={t('contracts.disclosures.give')}
      onCancel={() => {
        form.discard();
        onClose();
      }}
    >
      <TextField
        control={form.control}
        name="recipient"
        label={labels.recipient}
        help={t('contracts.disclosures.recipient.help')}
        required
      />
      <TextField
        control={form.control}
        name="registryNumber"
        label={labels.registryNumber}
        help={t('contracts.disclosures.registryNumber.help')}
      />
      <MaskField control={form.control} label={labels.mask} />
      <TextField
        control={form.control}
        name="maskReason"
        label={labels.maskReason}
        help={t('contracts.disclosures.maskReason.help')}
        multiline
      />
    </RecordForm>
  );
}

function MaskField({ control, label }: { readonly control: Control<DisclosureValues>; readonly label: string }) {
  const t = useT();
  const { field, fieldState } = useController({ control, name: 'mask' });
  return (
    <Checkbox.Group
      label={label}
      description={t('contracts.disclosures.mask.help')}
      error={fieldState.error?.message}
      value={field.value}
      onChange={field.onChange}
    >
      <SimpleGrid cols={2} spacing="xs" mt={6}>
        {Object.values(DisclosedField).map((value) => (
          <Checkbox key={value} value={value} label={t(`contracts.disclosures.field.${value}`)} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
