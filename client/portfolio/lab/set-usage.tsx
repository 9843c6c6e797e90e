import { Button, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { FoundSet } from './found-set.ts';
import { useSetWords, type SetWords } from './set-words.ts';

type Usage = FoundSet['usage'][number];

/** From this share of what there is, percent, a role's quarter is scarce. */
const SCARCE = 80;

const shareOf = ({ used, limit }: Usage) => (Number(limit) > 0 ? (100 * Number(used)) / Number(limit) : 0);

/** How much of each frame’s years the set uses, and of those roles and quarters that are scarce. */
export function SetUsage({ found }: { readonly found: FoundSet }) {
  const t = useT();
  const words = useSetWords(found.asked.objective);
  const [open, setOpen] = useState(false);
  const frames = found.usage.filter(({ kind }) => kind === 'FRAME');
  const roles = found.usage.filter(({ kind, used }) => kind === 'CAPACITY' && Number(used) > 0);
  const scarce = roles.filter((each) => shareOf(each) >= SCARCE);
  const shown = open ? roles : scarce;
  return (
    <Stack gap="lg">
      {frames.length > 0 && <UsageTable title={t('portfolio.lab.usage')} usage={frames} words={words} />}
      {roles.length > 0 && (
        <div>
          {shown.length > 0 ? (
            <UsageTable title={t('portfolio.lab.usage.roles')} usage={shown} words={words} />
          ) : (
            <Text size="sm">{t('portfolio.lab.usage.ample')}</Text>
          )}
          {roles.length > scarce.length && (
            <Button size="compact-sm" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t('portfolio.lab.usage.allRoles', { open: String(open), count: roles.length })}
            </Button>
          )}
        </div>
      )}
    </Stack>
  );
}

interface UsageTableProps {
  readonly title: string;
  readonly usage: readonly Usage[];
  readonly words: SetWords;
}

function UsageTable({ title, usage, words }: UsageTableProps) {
  const t = useT();
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <Table.ScrollContainer minWidth={520} type="native" tabIndex={0}>
        <Table aria-label={title} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('portfolio.lab.resource.head')}</Table.Th>
              <Table.Th scope="col" w="25%">
                {t('portfolio.lab.share')}
              </Table.Th>
              {(['used', 'limit', 'left'] as const).map((column) => (
                <Table.Th key={column} scope="col" ta="end">
                  {t(`portfolio.lab.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {usage.map((each) => {
              const name = t('portfolio.lab.resource', { name: each.name, period: each.period });
              return (
                <Table.Tr key={`${each.code} ${each.period}`}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  <Table.Td>
                    <Progress value={shareOf(each)} aria-label={name} color={shareOf(each) > 98 ? 'orange' : 'blue'} />
                  </Table.Td>
                  {[each.used, each.limit, each.left].map((amount, at) => (
                    <Table.Td key={at} ta="end" style={{ whiteSpace: 'nowrap' }}>
                      {words.amount({ kind: each.kind, amount })}
                    </Table.Td>
                  ))}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
