import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import classes from './exchange.module.css';
import { MapImportValue } from './map-value.tsx';
import { MapValue } from './run-mutations.ts';
import { useAsk } from './use-ask.ts';
import { useImportFields } from './use-import-kinds.ts';

const SHOWN = 10;

/** Values that refer to records which the inventory does not have: said once, they are settled for all rows. */
export function UnknownValues({ run }: { run: ImportRunFieldsFragment }) {
  const t = useT();
  const heading = useId();
  const fields = useImportFields(run.kind);
  const { order, busy, fault } = useAsk();
  const [all, setAll] = useState(false);
  const { unknownValues: values, choices } = run;
  if (values.length === 0 && choices.length === 0) return null;
  // A relation is called as the column that has its names: 'Leverantör', not its organisation number.
  const labelOf = (name: string) => {
    const root = name.replace(/Id$/, '');
    const own = fields.filter(({ field }) => field === root || field.startsWith(`${root}.`));
    return (own.find(({ field }) => field === `${root}.name`) ?? own[0])?.label ?? root;
  };
  const creatable = values.filter(({ canCreate }) => canCreate);
  const createAll = async () => {
    for (const { field, text } of creatable) {
      // One after the other: each is a change of the same run.
      // oxlint-disable-next-line no-await-in-loop
      if (!(await order(MapValue, { id: run.id, field, text, create: true }))) return;
    }
  };
  return (
    <section aria-labelledby={heading} className={classes.panel}>
      <Group justify="space-between" gap="sm" mb="xs">
        <div>
          <Text component="h2" fw={600} id={heading}>
            {t('exchange.unknown', { count: values.length })}
          </Text>
          <Text size="sm" c="dimmed">
            {t('exchange.unknown.text')}
          </Text>
        </div>
        {creatable.length > 1 && (
          <Button variant="default" loading={busy} onClick={() => void createAll()}>
            {t('exchange.unknown.createAll', { count: creatable.length })}
          </Button>
        )}
      </Group>
      {fault && <FaultNotice fault={fault} />}
      <ul className={classes.list}>
        {values.slice(0, all ? undefined : SHOWN).map((value) => (
          <MapImportValue
            key={`${value.field} ${value.text}`}
            value={value}
            label={labelOf(value.field)}
            onChoose={(choice) => void order(MapValue, { id: run.id, field: value.field, text: value.text, ...choice })}
          />
        ))}
      </ul>
      {values.length > SHOWN && !all && (
        <Button variant="default" mt="sm" onClick={() => setAll(true)}>
          {t('exchange.unknown.more', { count: values.length - SHOWN })}
        </Button>
      )}
      {choices.length > 0 && (
        <Alert color="blue" icon={<IconHelpCircle aria-hidden />} mt="sm">
          <Stack gap={2}>
            {choices.map(({ field, text, name }) => (
              <Text key={`${field} ${text}`} size="sm">
                {name
                  ? t('exchange.unknown.means', { field: labelOf(field), text, name })
                  : t('exchange.unknown.created', { field: labelOf(field), text })}
              </Text>
            ))}
          </Stack>
        </Alert>
      )}
    </section>
  );
}
