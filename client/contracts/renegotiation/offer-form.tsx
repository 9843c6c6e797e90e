import { useApolloClient } from '@apollo/client/react';
import { SimpleGrid } from '@mantine/core';
import { useMemo } from 'react';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { findSuppliers } from '../../organisation/finders.ts';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { useNotifySaved } from '../../ui/feedback/notify.tsx';
import { RecordField } from '../../ui/form/record-field.tsx';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { SelectField, TextField } from '../../ui/form/text-field.tsx';
import { useRecordForm, type SaveResult } from '../../ui/form/use-record-form.ts';
import { DateField, NumberField } from '../../ui/form/value-fields.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { RecordSearch } from '../../ui/record/record-option.ts';
import type { Case } from './case-fields.ts';
import { readOffer, type Offer } from './offer-fields.ts';
import { OfferLineEditor } from './offer-line-editor.tsx';
import { lineFieldOf, isBlank } from './offer-lines.ts';
import { offerInput, offerSchema, offerValues, type OfferValues } from './offer-values.ts';
import { CreateOffer, OneOffer, UpdateOffer } from './offer-writes.ts';

interface OfferFormProps {
  readonly shown: Case;
  /** The offer to change; null takes in a new one. */
  readonly offer: Offer | null;
  /** The round that a new offer most likely belongs to. */
  readonly round: number;
  readonly onClose: () => void;
}

/** An offer as it came in: who gave it, when, on which terms, at which prices. */
export function OfferForm({ shown, offer, round, onClose }: OfferFormProps) {
  const t = useT();
  const formats = useFormats();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const notifySaved = useNotifySaved();
  const initial = useMemo(
    () => offerValues(offer, shown, { round, today: formats.today }),
    [offer, shown, round, formats],
  );
  const search = useMemo<RecordSearch>(() => (text, signal) => findSuppliers(client, text, signal, {}), [client]);

  const save = async (values: OfferValues, version: number | null): Promise<SaveResult<OfferValues>> => {
    const input = offerInput(values);
    try {
      if (offer) {
        const variables = { input: { id: offer.id, expectedVersion: version, ...input } };
        await client.mutate({ mutation: UpdateOffer, variables });
      } else {
        await client.mutate({ mutation: CreateOffer, variables: { input: { renegotiationId: shown.id, ...input } } });
      }
      await client.refetchQueries({ include: 'active' });
      notifySaved(t('renegotiation.offer.saved', { bidder: values.bidder || (values.supplier?.label ?? '') }));
      return { saved: true };
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind !== 'conflict' || !offer) {
        const fields = fault.fields.map((of) => ({ ...of, path: fieldOf(of.path, values) }));
        return { saved: false, fault: { ...fault, fields } };
      }
      const { data } = await client.query({
        query: OneOffer,
        variables: { id: offer.id },
        fetchPolicy: 'network-only',
      });
      const theirs = data?.renegotiationOffer && readOffer(data.renegotiationOffer);
      if (!theirs) return { saved: false, fault: { ...fault, kind: 'notFound', message: null } };
      return {
        saved: false,
        theirs: offerValues(theirs, shown, { round, today: formats.today }),
        version: theirs.version,
      };
    }
  };
  const form = useRecordForm<OfferValues>({
    schema: offerSchema,
    initial,
    version: offer?.version ?? null,
    draftKey: offer ? `RenegotiationOffer:${offer.id}` : `RenegotiationOffer:of:${shown.id}`,
    save,
    onSaved: onClose,
  });
  const { control } = form;
  const labels = labelsOf(t);
  return (
    <RecordForm
      form={form}
      labels={labels}
      show={{
        lines: (lines) =>
          lines
            .filter((line) => !isBlank(line))
            .map(({ item, quantity, unitPrice }) => `${item}: ${quantity} × ${unitPrice}`)
            .join(', '),
        receivedOn: (day) => formats.day(day),
        bindsUntil: (day) => formats.day(day),
        newEnd: (day) => formats.day(day),
      }}
      submitLabel={t(offer ? 'ui.action.save' : 'renegotiation.offer.create')}
      onCancel={() => {
        form.discard();
        onClose();
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <RecordField control={control} name="supplier" label={labels.supplier} search={search} />
        <TextField control={control} name="bidder" label={labels.bidder} help={t('renegotiation.offer.bidder.help')} />
        <NumberField control={control} name="round" label={labels.round} required />
        <TextField control={control} name="registryNumber" label={labels.registryNumber} />
        <DateField control={control} name="receivedOn" label={labels.receivedOn} required />
        <DateField control={control} name="bindsUntil" label={labels.bindsUntil} />
      </SimpleGrid>
      <OfferLineEditor control={control} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <DateField control={control} name="newEnd" label={labels.newEnd} help={t('renegotiation.offer.asNow')} />
        <NumberField
          control={control}
          name="renewalMonths"
          label={labels.renewalMonths}
          help={t('renegotiation.offer.asNow')}
          suffix={t('contracts.spanUnit.MONTHS')}
        />
        <NumberField
          control={control}
          name="noticeCount"
          label={labels.noticeCount}
          help={t('renegotiation.offer.asNow')}
        />
        <SelectField
          control={control}
          name="noticeUnit"
          label={labels.noticeUnit}
          options={(['MONTHS', 'DAYS'] as const).map((value) => ({ value, label: t(`contracts.spanUnit.${value}`) }))}
        />
      </SimpleGrid>
      <TextField control={control} name="serviceLevel" label={labels.serviceLevel} />
      <TextField control={control} name="comment" label={labels.comment} multiline />
    </RecordForm>
  );
}

function fieldOf(path: string, { lines }: OfferValues): string {
  return path === 'supplierId' ? 'supplier' : lineFieldOf(path, lines);
}

function labelsOf(t: Translate): Readonly<Record<keyof OfferValues, string>> {
  return {
    supplier: t('renegotiation.offer.supplier'),
    bidder: t('renegotiation.offer.bidder'),
    round: t('renegotiation.offer.round'),
    registryNumber: t('renegotiation.field.registryNumber'),
    receivedOn: t('renegotiation.offer.receivedOn'),
    bindsUntil: t('renegotiation.offer.bindsUntil'),
    lines: t('renegotiation.offer.lines'),
    newEnd: t('renegotiation.offer.newEnd'),
    renewalMonths: t('contracts.field.renewalMonths'),
    noticeCount: t('contracts.field.noticeCount'),
    noticeUnit: t('contracts.field.noticeUnit'),
    serviceLevel: t('renegotiation.offer.serviceLevel'),
    comment: t('renegotiation.field.comment'),
  };
}
