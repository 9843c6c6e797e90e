import { Stack } from '@mantine/core';
import { useState } from 'react';
import { sendFile, useUploads } from '../../app/uploads.ts';
import { useViewer } from '../../app/viewer.tsx';
import { graphql } from '../../gql/gql.ts';
import type { DocumentFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { PartForm } from '../../records/part-form.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { usePart } from '../../records/use-part.ts';
import { FileDrop } from '../../ui/form/file-drop.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useNotifySaved } from '../../ui/feedback/notify.tsx';
import { IconFileOff } from '@tabler/icons-react';
import { DOCUMENT_FILES, uploadAddress, type SentFacts } from './addresses.ts';
import { documentKind, documentSpecs, readDocument } from './document-kind.ts';
import { DocumentTable } from './document-table.tsx';
import { SendForm } from './send-form.tsx';
import { SendingDocument } from './sending-document.tsx';

const DocumentsOfContract = graphql(`
  query DocumentsOfContract($id: ID!, $after: String) {
    record: contract(id: $id) {
      id
      part: documents(first: 50, after: $after, orderBy: [{ field: TITLE }]) {
        totalCount
        nodes {
          ...DocumentFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface DocumentsProps {
  readonly contractId: string;
  readonly onChanged: () => void;
}

/** A contract's files: dropped or chosen here, downloaded, renamed and taken away. */
export function Documents({ contractId, onChanged }: DocumentsProps) {
  const t = useT();
  const notifySaved = useNotifySaved();
  const mayWrite = useViewer().mayWrite('ContractDocument');
  const list = usePart(DocumentsOfContract, contractId);
  const uploads = useUploads(contractId);
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [edited, setEdited] = useState<DocumentFieldsFragment | null>(null);
  const changed = () => {
    setEdited(null);
    list.refresh();
    onChanged();
  };
  const send = (file: File, facts: SentFacts) =>
    sendFile(contractId, {
      method: 'POST',
      address: uploadAddress(contractId, facts),
      file,
      onArrived: async () => {
        notifySaved(t('contracts.documents.arrived', { title: facts.title }));
        changed();
      },
    });
  return (
    <Stack gap="md">
      {list.total === 0 && !mayWrite && (
        <EmptyState icon={IconFileOff} title={t('contracts.documents.none')}>
          {t('contracts.documents.noneText')}
        </EmptyState>
      )}
      <DocumentTable documents={list.nodes.map(readDocument)} onEdit={setEdited} onDeleted={changed} />
      <GrowingListEnd list={list} />
      {uploads.map((upload) => (
        <SendingDocument key={`${upload.file.name} ${upload.file.lastModified}`} upload={upload} />
      ))}
      {mayWrite && (
        <FileDrop
          title={t('contracts.documents.drop')}
          text={t('contracts.documents.dropText')}
          accept={DOCUMENT_FILES}
          multiple
          onFiles={setChosen}
        />
      )}
      <FormDrawer
        opened={chosen.length > 0}
        onClose={() => setChosen([])}
        title={t('contracts.documents.send', { count: chosen.length })}
      >
        <SendForm
          files={chosen}
          onCancel={() => setChosen([])}
          onSend={(each) => {
            for (const [file, facts] of each) send(file, facts);
            setChosen([]);
          }}
        />
      </FormDrawer>
      <FormDrawer opened={edited !== null} onClose={() => setEdited(null)} title={t('contracts.documents.edit')}>
        {edited && (
          <PartForm
            key={edited.id}
            kind={documentKind}
            fieldsOf={documentSpecs}
            of={{ contractId }}
            shown={edited}
            submitLabel={t('ui.action.save')}
            onClose={() => setEdited(null)}
            onSaved={changed}
          />
        )}
      </FormDrawer>
    </Stack>
  );
}
