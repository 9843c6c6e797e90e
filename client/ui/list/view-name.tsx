import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useT } from '../../i18n/use-t.ts';

/** Asks what a view is to be called. */
export function ViewName({ onSave }: { onSave: (name: string) => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() !== '') onSave(name.trim());
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('ui.views.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit">{t('ui.action.save')}</Button>
      </Group>
    </form>
  );
}
