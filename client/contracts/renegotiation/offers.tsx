import { useApolloClient } from '@apollo/client/react';
import { ActionIcon, Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { IconFileInvoice, IconPencil, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { KindLink } from '../../records/kind-link.tsx';
import { DeleteRecord } from '../../records/delete-record.tsx';
import { supplierKind } from '../../organisation/supplier-kind.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { Value } from '../../ui/record/value.tsx';
import type { Case } from './case-fields.ts';
import { Comparison } from './comparison.tsx';
import { isOpen } from './negotiable.ts';
import type { Offer } from './offer-fields.ts';
import { OfferForm } from './offer-form.tsx';
import { deletedOffer, offerName } from './offer-writes.ts';
import { Part } from './part.tsx';

interface OffersProps {
  readonly shown: Case;
  readonly offers: readonly Offer[];
}

/** What has been offered, by supplier and round, and how the offers compare. */
export function Offers({ shown, offers }: OffersProps) {
  const t = useT();
  const [edited, setEdited] = useState<Offer | 'new' | null>(null);
  const mayAdd = shown.mayChange && isOpen(shown);
  const lastRound = Math.max(1, ...offers.map(({ round }) => round));
  const add = mayAdd && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('renegotiation.offer.create')}
    </Button>
  );
  return (
    <Stack gap="xl">
      <Part title={t('renegotiation.section.offers')} actions={offers.length > 0 && add}>
        {offers.length === 0 ? (
          <EmptyState icon={IconFileInvoice} title={t('renegotiation.offers.none')} action={add}>
            {t('renegotiation.offers.noneText')}
          </EmptyState>
        ) : (
          <OfferTable offers={offers} onEdit={mayAdd ? setEdited : null} />
        )}
      </Part>
      {offers.length > 0 && <Comparison shown={shown} />}
      <Modal
        opened={edited !== null}
        onClose={() => setEdited(null)}
        size="min(860px, 100%)"
        title={edited && edited !== 'new' ? t('renegotiation.offer.edit') : t('renegotiation.offer.create')}
        closeButtonProps={{ 'aria-label': t('ui.action.close') }}
      >
        {edited !== null && (
          <OfferForm
            shown={shown}
            offer={edited === 'new' ? null : edited}
            round={lastRound}
            onClose={() => setEdited(null)}
          />
        )}
      </Modal>
    </Stack>
  );
}

interface OfferTableProps {
  readonly offers: readonly Offer[];
  /** Null: they cannot be changed any more. */
  readonly onEdit: ((offer: Offer) => void) | null;
}

function OfferTable({ offers, onEdit }: OfferTableProps) {
  const t = useT();
  const client = useApolloClient();
  const { day, money, number, compare } = useFormats();
  const deleted = useMemo(() => deletedOffer(t), [t]);
  const sorted = offers.toSorted((a, b) => compare(a.bidder, b.bidder) || a.round - b.round);
  return (
    <Table.ScrollContainer minWidth={760} type="native">
      <Table verticalSpacing={6} aria-label={t('renegotiation.section.offers')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('renegotiation.offer.bidder')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('renegotiation.offer.round')}
            </Table.Th>
            <Table.Th scope="col">{t('renegotiation.offer.receivedOn')}</Table.Th>
            <Table.Th scope="col">{t('renegotiation.offer.bindsUntil')}</Table.Th>
            <Table.Th scope="col">{t('renegotiation.offer.serviceLevel')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('renegotiation.once')}
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {t('renegotiation.perYear')}
            </Table.Th>
            {onEdit && <Table.Td w={88} />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map((offer) => (
            <Table.Tr key={offer.id}>
              <Table.Th scope="row" fw={400}>
                <Group gap="sm">
                  {offer.supplier ? (
                    <KindLink kind={supplierKind} id={offer.supplier.id}>
                      {offer.bidder}
                    </KindLink>
                  ) : (
                    offer.bidder
                  )}
                  {offer.isAgreed && <StatusBadge tone="ok">{t('renegotiation.offer.agreed')}</StatusBadge>}
                </Group>
              </Table.Th>
              <Table.Td ta="end">{number(offer.round)}</Table.Td>
              <Table.Td>{day(offer.receivedOn)}</Table.Td>
              <Table.Td>
                <Value reason={t('renegotiation.offer.bindsUntil.none')}>{day(offer.bindsUntil ?? null)}</Value>
              </Table.Td>
              <Table.Td>
                <Value>{offer.serviceLevel && <Text size="sm">{offer.serviceLevel}</Text>}</Value>
              </Table.Td>
              <Table.Td ta="end">
                <Value reason={t('renegotiation.lines.secret')}>{money(offer.oneOffCost ?? null)}</Value>
              </Table.Td>
              <Table.Td ta="end">
                <Value reason={t('renegotiation.lines.secret')}>{money(offer.annualCost ?? null)}</Value>
              </Table.Td>
              {onEdit && (
                <Table.Td>
                  <Group gap={4} wrap="nowrap" justify="flex-end">
                    <ActionIcon
                      aria-label={t('renegotiation.offer.editThis', { offer: offerName(offer, t) })}
                      aria-haspopup="dialog"
                      onClick={() => onEdit(offer)}
                    >
                      <IconPencil size={16} />
                    </ActionIcon>
                    {!offer.isAgreed && (
                      <DeleteRecord
                        kind={deleted}
                        shown={offer}
                        onDeleted={() => void client.refetchQueries({ include: 'active' })}
                        compact
                      />
                    )}
                  </Group>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
