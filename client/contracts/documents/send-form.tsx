import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isLocalDate } from '../../../server/values/local-date.ts';
import { DocumentKind } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateEntry } from '../../ui/form/date-entry.tsx';
import { useFileSize } from '../../ui/format/use-file-size.ts';
import type { SentFacts } from './addresses.ts';
import { kindChoices } from './document-kind.ts';

interface SendFormProps {
  readonly files: readonly File[];
  readonly onCancel: () => void;
  readonly onSend: (files: readonly (readonly [File, SentFacts])[]) => void;
}

const titleOf = ({ name }: File) => name.replace(/\.[^.]*$/, '');

/** What is said of files before they are sent: what each is called, what they are, and whether they are secret. */
export function SendForm({ files, onCancel, onSend }: SendFormProps) {
  const t = useT();
  const size = useFileSize();
  const [titles, setTitles] = useState<readonly string[]>(() => files.map(titleOf));
  const [kind, setKind] = useState<string>(DocumentKind.AGREEMENT);
  const [secretUntil, setSecretUntil] = useState<string | null>(null);
  const [secretReason, setSecretReason] = useState('');
  const [tried, setTried] = useState(false);
  const isDay = secretUntil === null || isLocalDate(secretUntil);
  const isReasoned = secretUntil === null || secretReason.trim() !== '';
  const send = () => {
    setTried(true);
    if (!isDay || !isReasoned) return;
    onSend(
      files.map((file, index) => {
        const title = titles[index]?.trim() || titleOf(file);
        return [file, { fileName: file.name, title, kind, secretUntil, secretReason }];
      }),
    );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="md">
        {files.map((file, index) => (
          <TextInput
            key={`${file.name} ${file.lastModified}`}
            label={
              files.length > 1 ? t('contracts.documents.titleOf', { file: file.name }) : t('contracts.documents.title')
            }
            description={`${file.name} · ${size(file.size)}`}
            maxLength={200}
            value={titles[index] ?? ''}
            onChange={({ currentTarget: { value } }) => setTitles(titles.with(index, value))}
          />
        ))}
        <Select
          label={t('contracts.documents.kind')}
          data={kindChoices(t).map((choice) => ({ ...choice }))}
          allowDeselect={false}
          value={kind}
          onChange={(value) => value && setKind(value)}
        />
        <DateEntry
          label={t('contracts.documents.secretUntil')}
          description={t('contracts.documents.secretUntil.help')}
          error={tried && !isDay && t('ui.form.error.date')}
          value={secretUntil}
          onChange={setSecretUntil}
        />
        {secretUntil !== null && (
          <TextInput
            label={t('contracts.documents.secretReason')}
            description={t('contracts.documents.secretReason.help')}
            required
            maxLength={1000}
            error={tried && !isReasoned && t('contracts.documents.secretReason.missing')}
            value={secretReason}
            onChange={({ currentTarget: { value } }) => setSecretReason(value)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('ui.action.cancel')}
          </Button>
          <Button type="submit">{t('contracts.documents.send', { count: files.length })}</Button>
        </Group>
      </Stack>
    </form>
  );
}
