import { Anchor, Button, Group, Table, Text, Title } from '@mantine/core';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { Value } from '../../ui/record/value.tsx';
import { initiativePath } from '../addresses.ts';
import type { FoundSet } from './found-set.ts';
import { named, useSetWords } from './set-words.ts';
import { WayIn } from './way-in.tsx';
import type { Question } from './use-question.ts';

interface LeftOutTableProps {
  readonly found: FoundSet;
  readonly question?: Question;
}

/** Those left out and why; what it would take to have one in is asked for one at a time. */
export function LeftOutTable({ found, question }: LeftOutTableProps) {
  const t = useT();
  const words = useSetWords(found.asked.objective);
  const [opened, setOpened] = useState<string | null>(null);
  const columns = question ? 4 : 3;
  if (found.leftOut.length === 0 && found.unfit.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('portfolio.lab.leftOut')}
      </Title>
      <Table.ScrollContainer minWidth={600} type="native" tabIndex={0}>
        <Table aria-label={t('portfolio.lab.leftOut')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('portfolio.lab.initiative')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('portfolio.lab.value')}
              </Table.Th>
              <Table.Th scope="col">{t('portfolio.lab.why')}</Table.Th>
              {question && <Table.Th scope="col">{t('portfolio.lab.decide')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.leftOut.map((out) => (
              <Fragment key={out.code}>
                <Table.Tr>
                  <Table.Th scope="row" fw={400}>
                    <Anchor component={Link} to={initiativePath(out.code)} size="sm">
                      {named(out)}
                    </Anchor>
                  </Table.Th>
                  <Table.Td ta="end">
                    <Value reason={t('portfolio.lab.obstacle.NO_ALLOWED_START')}>
                      {words.value(out.value ?? null)}
                    </Value>
                  </Table.Td>
                  <Table.Td>
                    {words.obstacles(out).map((text) => (
                      <Text key={text} size="sm">
                        {text}
                      </Text>
                    ))}
                  </Table.Td>
                  {question && (
                    <Table.Td>
                      <Group gap={4}>
                        <Button
                          size="compact-xs"
                          variant="default"
                          aria-expanded={opened === out.code}
                          aria-label={t('portfolio.lab.wayIn.name', { name: named(out) })}
                          onClick={() => setOpened(opened === out.code ? null : out.code)}
                        >
                          {t('portfolio.lab.wayIn')}
                        </Button>
                        <Button
                          size="compact-xs"
                          variant="default"
                          aria-label={t('portfolio.lab.forceIn.name', { name: named(out) })}
                          onClick={() => question.force(out.code, 'IN')}
                        >
                          {t('portfolio.lab.forceIn')}
                        </Button>
                      </Group>
                    </Table.Td>
                  )}
                </Table.Tr>
                {question && opened === out.code && (
                  <Table.Tr>
                    <Table.Td colSpan={columns}>
                      <WayIn out={out} input={question.input} objective={found.asked.objective} />
                    </Table.Td>
                  </Table.Tr>
                )}
              </Fragment>
            ))}
            {found.unfit.map((unfit) => (
              <Table.Tr key={unfit.code}>
                <Table.Th scope="row" fw={400}>
                  <Anchor component={Link} to={initiativePath(unfit.code)} size="sm">
                    {named(unfit)}
                  </Anchor>
                </Table.Th>
                <Table.Td ta="end">
                  <Value reason={t('portfolio.lab.noValue')}>{null}</Value>
                </Table.Td>
                <Table.Td>
                  <Text size="sm">{words.unfit(unfit)}</Text>
                </Table.Td>
                {question && <Table.Td />}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
