import { ActionIcon, Anchor, Group, Table, Text } from '@mantine/core';
import { IconDownload, IconLock, IconLockOpen, IconPencil } from '@tabler/icons-react';
import type { DocumentFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { DeleteRecord } from '../../records/delete-record.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { useFileSize } from '../../ui/format/use-file-size.ts';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import classes from '../contracts.module.css';
import { downloadAddress } from './addresses.ts';
import { documentKind } from './document-kind.ts';

interface DocumentActions {
  readonly onEdit: (document: DocumentFieldsFragment) => void;
  readonly onDeleted: () => void;
}

interface DocumentTableProps extends DocumentActions {
  readonly documents: readonly DocumentFieldsFragment[];
}

/** Documents by title, each a link that downloads it, or the reason why it is not theirs who read. */
export function DocumentTable({ documents, ...actions }: DocumentTableProps) {
  const t = useT();
  if (!documents.length) return null;
  return (
    <Table.ScrollContainer minWidth={720} type="native">
      <Table verticalSpacing={6} aria-label={t('contracts.documents.caption')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('contracts.documents.title')}</Table.Th>
            <Table.Th scope="col">{t('contracts.documents.kind')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('contracts.documents.size')}
            </Table.Th>
            <Table.Th scope="col">{t('contracts.documents.uploaded')}</Table.Th>
            <Table.Td w={88} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} {...actions} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function DocumentRow({ document, onEdit, onDeleted }: DocumentActions & { document: DocumentFieldsFragment }) {
  const t = useT();
  const { dateTime } = useFormats();
  const fileSize = useFileSize();
  const { title, fileName, kind, size, uploadedBy, createdAt, mayChange } = document;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <DocumentTitle document={document} />
        {fileName !== title && (
          <Text size="xs" className={classes.dim}>
            {fileName}
          </Text>
        )}
        <Secrecy document={document} />
      </Table.Th>
      <Table.Td>{t(`contracts.documents.kind.${kind}`)}</Table.Td>
      <Table.Td ta="end">{fileSize(size)}</Table.Td>
      <Table.Td>
        {dateTime(createdAt)}
        <Text size="xs" className={classes.dim}>
          {uploadedBy}
        </Text>
      </Table.Td>
      <Table.Td>
        {mayChange && (
          <Group gap={4} wrap="nowrap" justify="flex-end">
            <ActionIcon
              aria-label={t('contracts.documents.editThis', { title })}
              aria-haspopup="dialog"
              onClick={() => onEdit(document)}
            >
              <IconPencil size={16} />
            </ActionIcon>
            <DeleteRecord kind={documentKind} shown={document} onDeleted={onDeleted} compact />
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** The digest is there for whom what the document holds is no secret. */
const isOpen = ({ sha256 }: DocumentFieldsFragment) => (sha256 ?? null) !== null;

function DocumentTitle({ document }: { readonly document: DocumentFieldsFragment }) {
  const t = useT();
  const { id, title, fileName } = document;
  if (!isOpen(document)) return title;
  return (
    <Anchor
      href={downloadAddress(id)}
      download={fileName}
      inherit
      aria-label={t('contracts.documents.download', { title, file: fileName })}
    >
      {title} <IconDownload size={14} aria-hidden />
    </Anchor>
  );
}

/** That a document is secret, until when and why; also to those who see it all the same. */
function Secrecy({ document }: { readonly document: DocumentFieldsFragment }) {
  const t = useT();
  const { day } = useFormats();
  const { isSecret, secretUntil = null, secretReason } = document;
  if (!isSecret) return null;
  const words = t('contracts.documents.secret', { day: day(secretUntil) ?? '', reason: secretReason ?? '' });
  if (isOpen(document)) {
    return (
      <div title={words}>
        <StatusBadge tone="warning" icon={IconLockOpen}>
          {t('contracts.prices.cleared')}
        </StatusBadge>
      </div>
    );
  }
  return (
    <span className={classes.secret}>
      <IconLock size={14} aria-hidden className={classes.icon} />
      {words}
    </span>
  );
}
