import { Button, Group, Popover, Select, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { CostClass } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { classChoices } from '../choices.ts';

interface AddCostRowProps {
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly onAdd: (row: { readonly costClass: CostClass; readonly categoryId: string | null }) => void;
}

/** Adds a row to the grid of costs, of a category and a class. */
export function AddCostRow({ categories, onAdd }: AddCostRowProps) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [costClass, setCostClass] = useState<CostClass>(CostClass.RUN);
  const [categoryId, setCategoryId] = useState<string | null>(null);
  return (
    <Popover opened={opened} onChange={setOpened} width={320} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {t('economy.grid.addRow')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('economy.grid.addRow')}>
        <Stack gap="sm">
          <Select
            label={t('economy.category')}
            placeholder={t('economy.category.unsaid')}
            data={categories.map(({ id, name }) => ({ value: id, label: name }))}
            value={categoryId}
            onChange={setCategoryId}
            clearable
            searchable
            comboboxProps={{ withinPortal: false }}
          />
          <Select
            label={t('economy.class')}
            data={classChoices(t)}
            value={costClass}
            onChange={(value) => setCostClass((value as CostClass | null) ?? CostClass.RUN)}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
          />
          <Group justify="flex-end">
            <Button
              onClick={() => {
                onAdd({ costClass, categoryId });
                setOpened(false);
              }}
            >
              {t('economy.grid.addRow')}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
