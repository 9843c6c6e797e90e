import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { isPermitted } from '../app/needs.ts';
import { useViewer } from '../app/viewer.tsx';
import { ImportKind, type ImportRunFieldsFragment, type SetImportFormatInput } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Field } from '../ui/record/field-list.tsx';
import { Value } from '../ui/record/value.tsx';
import classes from './exchange.module.css';
import { toImport } from './may-import.ts';
import { SetFormat } from './run-mutations.ts';
import { useAsk } from './use-ask.ts';
import { delimiters, encodings, useRunWords } from './use-run-words.ts';

type Run = ImportRunFieldsFragment;

/** What the file was recognised as, and the way to say otherwise. */
export function FileFormat({ run }: { run: Run }) {
  const t = useT();
  const heading = useId();
  const [changing, setChanging] = useState(run.status === 'FAILED');
  return (
    <section aria-labelledby={heading} className={classes.panel}>
      <Stack gap="md">
        <Group justify="space-between" gap="sm">
          <Text component="h2" fw={600} id={heading}>
            {t('exchange.format')}
          </Text>
          {!changing && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconAdjustments size={16} aria-hidden />}
              onClick={() => setChanging(true)}
            >
              {t('exchange.format.change')}
            </Button>
          )}
        </Group>
        {changing ? <FormatForm run={run} onClose={() => setChanging(false)} /> : <FormatFacts run={run} />}
      </Stack>
    </section>
  );
}

function FormatFacts({ run }: { run: Run }) {
  const t = useT();
  const { number } = useFormats();
  const { delimiter, kind } = useRunWords();
  const known = delimiters.find((each) => each === run.delimiter);
  const facts: [label: string, value: string | null][] = [
    [t('exchange.format.kind'), run.kind ? kind(run.kind) : null],
    [t('exchange.format.type'), run.fileType ?? null],
    ...(run.encoding ? [[t('exchange.format.encoding'), run.encoding] satisfies [string, string]] : []),
    ...(known ? [[t('exchange.format.delimiter'), delimiter(known)] satisfies [string, string]] : []),
    ...(run.sheet ? [[t('exchange.format.sheet'), run.sheet] satisfies [string, string]] : []),
    [t('exchange.format.headerRow'), number(run.headerRow ?? null)],
    [t('exchange.format.rows'), number(run.rowCount ?? null)],
    [t('exchange.format.preset'), run.preset ? (presetNames[run.preset] ?? run.preset) : t('exchange.format.noPreset')],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) => (
        <Field key={label} label={label}>
          <Value>{value}</Value>
        </Field>
      ))}
    </dl>
  );
}

const presetNames: Readonly<Record<string, string>> = {
  HEMTAG: 'Hemtag',
  SNIPE_IT: 'Snipe-IT',
  NETBOX: 'NetBox',
  GLPI: 'GLPI',
  INTUNE: 'Intune',
  LANSWEEPER: 'Lansweeper',
};

type Wish = Required<Pick<SetImportFormatInput, 'kind' | 'encoding' | 'delimiter' | 'sheet' | 'headerRow'>>;

/** What is not said is recognised anew: the header row too, unless it is what was changed. */
function FormatForm({ run, onClose }: { run: Run; onClose: () => void }) {
  const t = useT();
  const { delimiter, kind } = useRunWords();
  const viewer = useViewer();
  const { order, busy, fault } = useAsk();
  const [wish, setWish] = useState<Wish>({
    kind: run.kind ?? null,
    encoding: run.encoding ?? null,
    delimiter: run.delimiter ?? null,
    sheet: run.sheet ?? null,
    headerRow: null,
  });
  const kinds = Object.values(ImportKind).filter((each) => each === run.kind || isPermitted(viewer, toImport(each)));
  const change = (patch: Partial<Wish>) => setWish({ ...wish, ...patch });
  const auto = t('exchange.format.recognise');
  const readAgain = () => order(SetFormat, { id: run.id, ...wish });
  return (
    <Stack
      component="form"
      gap="md"
      onSubmit={(event) => {
        event.preventDefault();
        void readAgain();
      }}
    >
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="md">
        <Select
          label={t('exchange.format.kind')}
          placeholder={auto}
          clearable
          data={kinds.map((value) => ({ value, label: kind(value) }))}
          value={wish.kind}
          onChange={(value) => change({ kind: value as ImportKind | null })}
        />
        {run.fileType === 'CSV' && (
          <>
            <Select
              label={t('exchange.format.encoding')}
              placeholder={auto}
              clearable
              data={[...encodings]}
              value={wish.encoding}
              onChange={(encoding) => change({ encoding })}
            />
            <Select
              label={t('exchange.format.delimiter')}
              placeholder={auto}
              clearable
              data={delimiters.map((value) => ({ value, label: delimiter(value) }))}
              value={wish.delimiter}
              onChange={(value) => change({ delimiter: value })}
            />
          </>
        )}
        {run.sheets.length > 1 && (
          <Select
            label={t('exchange.format.sheet')}
            data={[...run.sheets]}
            value={wish.sheet}
            onChange={(sheet) => change({ sheet })}
          />
        )}
        <NumberInput
          label={t('exchange.format.headerRow')}
          placeholder={run.headerRow === null ? auto : String(run.headerRow)}
          min={1}
          allowDecimal={false}
          allowNegative={false}
          value={wish.headerRow ?? ''}
          onChange={(value) => change({ headerRow: typeof value === 'number' ? value : null })}
        />
      </SimpleGrid>
      {fault && <FaultNotice fault={fault} />}
      <Group gap="sm">
        <Button type="submit" loading={busy}>
          {t('exchange.format.readAgain')}
        </Button>
        {run.status !== 'FAILED' && (
          <Button variant="default" onClick={onClose}>
            {t('ui.action.cancel')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
