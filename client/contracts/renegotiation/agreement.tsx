import { Alert, Button, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { isLocalDate } from '../../../server/values/local-date.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { DateEntry } from '../../ui/form/date-entry.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Field, FieldList } from '../../ui/record/field-list.tsx';
import type { Case } from './case-fields.ts';
import { isOpen } from './negotiable.ts';
import type { Offer } from './offer-fields.ts';
import { offerName } from './offer-writes.ts';
import { Part } from './part.tsx';
import { SignForm } from './sign-form.tsx';
import { UpdateCase } from './update-case.ts';

interface AgreementProps {
  readonly shown: Case;
  readonly offers: readonly Offer[];
}

/** What the parties agree on, from when it holds, and the signing that changes the contract. */
export function Agreement({ shown, offers }: AgreementProps) {
  const t = useT();
  const { money, day } = useFormats();
  const { agreedOffer, effectiveFrom = null, agreedAnnual = null, savingFullYear = null } = shown;
  const mayChange = shown.mayChange && isOpen(shown);
  return (
    <Stack gap="xl">
      <Part title={t('renegotiation.agreed')}>
        {mayChange ? (
          <AgreeForm key={`${agreedOffer?.id} ${effectiveFrom}`} shown={shown} offers={offers} />
        ) : (
          <FieldList>
            <Field label={t('renegotiation.field.agreedOffer')} reason={t('renegotiation.agreed.none')}>
              {agreedOffer && offerName(agreedOffer, t)}
            </Field>
            <Field label={t('renegotiation.field.effectiveFrom')}>{day(effectiveFrom)}</Field>
            <Field label={t('renegotiation.field.agreedAnnual')}>{money(agreedAnnual)}</Field>
            <Field label={t('renegotiation.field.savingFullYear')}>{money(savingFullYear)}</Field>
          </FieldList>
        )}
      </Part>
      {shown.mayChange && isOpen(shown) && (
        <Part title={t('renegotiation.sign')}>
          {shown.stage === 'AGREED' ? (
            <SignForm shown={shown} />
          ) : (
            <Alert color="blue" icon={<IconInfoCircle aria-hidden />}>
              <Text size="sm">{t('renegotiation.sign.later')}</Text>
            </Alert>
          )}
        </Part>
      )}
    </Stack>
  );
}

function AgreeForm({ shown, offers }: AgreementProps) {
  const t = useT();
  const { money } = useFormats();
  const write = useWrite();
  const [offerId, setOfferId] = useState<string | null>(shown.agreedOffer?.id ?? null);
  const [from, setFrom] = useState<string | null>(shown.effectiveFrom ?? null);
  const wrongDay = from !== null && !isLocalDate(from);
  const chosen = offers.find(({ id }) => id === offerId);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (wrongDay) return;
    const input = { id: shown.id, expectedVersion: shown.version, agreedOfferId: offerId, effectiveFrom: from };
    void write.run(UpdateCase, { input }, t('renegotiation.agreed.saved'));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md" maw={760}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <Select
            label={t('renegotiation.field.agreedOffer')}
            description={chosen ? t('renegotiation.agreed.cost', { cost: money(chosen.annualCost) }) : undefined}
            data={offers.map((offer) => ({ value: offer.id, label: offerName(offer, t) }))}
            value={offerId}
            onChange={setOfferId}
            clearable
            clearButtonProps={{ 'aria-label': t('ui.action.clear') }}
            nothingFoundMessage={t('renegotiation.offers.none')}
          />
          <DateEntry
            label={t('renegotiation.field.effectiveFrom')}
            description={t('renegotiation.field.effectiveFrom.help')}
            value={from}
            onChange={setFrom}
            error={wrongDay && t('ui.form.error.date')}
          />
        </SimpleGrid>
        {write.fault && <FaultNotice fault={write.fault} />}
        <Group>
          <Button type="submit" variant="default" loading={write.busy}>
            {t('renegotiation.agreed.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
