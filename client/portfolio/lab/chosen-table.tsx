import { Anchor, Button, Group, Table, Text, Title } from '@mantine/core';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { initiativePath } from '../addresses.ts';
import type { ChosenInitiative, FoundSet } from './found-set.ts';
import { named, useSetWords } from './set-words.ts';
import { PriceOfHaving } from './price-of-having.tsx';
import type { Question } from './use-question.ts';

interface ChosenTableProps {
  readonly found: FoundSet;
  readonly question?: Question;
}

/** Whether something else than its worth puts it in, so that having it may have a price. */
const isClaimed = ({ claims }: ChosenInitiative) => (claims ?? []).some(({ code }) => code !== 'SEARCH_STOPPED');

/** The chosen by the year to begin them in, with what each is worth and takes, and why it is in where its worth is not why. */
export function ChosenTable({ found, question }: ChosenTableProps) {
  const t = useT();
  const words = useSetWords(found.asked.objective);
  const [priced, setPriced] = useState<string | null>(null);
  const width = question ? 4 : 3;
  const years = Map.groupBy(found.chosen, ({ start }) => start);
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('portfolio.lab.chosen')}
      </Title>
      {found.chosen.length === 0 && <Text size="sm">{t('portfolio.lab.chosen.none')}</Text>}
      {found.chosen.length > 0 && (
        <Table.ScrollContainer minWidth={560} type="native" tabIndex={0}>
          <Table aria-label={t('portfolio.lab.chosen')} verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('portfolio.lab.initiative')}</Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('portfolio.lab.value')}
                </Table.Th>
                <Table.Th scope="col">{t('portfolio.lab.takes')}</Table.Th>
                {question && <Table.Th scope="col">{t('portfolio.lab.decide')}</Table.Th>}
              </Table.Tr>
            </Table.Thead>
            {[...years].map(([year, chosen]) => (
              <Table.Tbody key={year}>
                <Table.Tr>
                  <Table.Th scope="rowgroup" colSpan={width}>
                    {t('portfolio.lab.begins', { year: String(year) })}
                  </Table.Th>
                </Table.Tr>
                {chosen.map((each) => (
                  <Fragment key={each.code}>
                    <Table.Tr>
                      <Table.Th scope="row" fw={400}>
                        <Anchor component={Link} to={initiativePath(each.code)} size="sm">
                          {named(each)}
                        </Anchor>
                        {words.claims(each).map((claim) => (
                          <Text key={claim} size="xs" c="dimmed">
                            {claim}
                          </Text>
                        ))}
                      </Table.Th>
                      <Table.Td ta="end">{words.value(each.value)}</Table.Td>
                      <Table.Td>
                        {each.uses
                          .filter(({ kind }) => kind === 'FRAME')
                          .map((use) => (
                            <Text key={`${use.code} ${use.period}`} size="xs">
                              {words.resource(use)}: {words.amount(use)}
                            </Text>
                          ))}
                      </Table.Td>
                      {question && (
                        <Table.Td>
                          <Group gap={4}>
                            <Button
                              size="compact-xs"
                              variant="default"
                              aria-label={t('portfolio.lab.forceOut.name', { name: named(each) })}
                              onClick={() => question.force(each.code, 'OUT')}
                            >
                              {t('portfolio.lab.forceOut')}
                            </Button>
                            {isClaimed(each) && (
                              <Button
                                size="compact-xs"
                                variant="default"
                                aria-label={t('portfolio.lab.priceOf.name', { name: named(each) })}
                                aria-expanded={priced === each.code}
                                onClick={() => setPriced(priced === each.code ? null : each.code)}
                              >
                                {t('portfolio.lab.priceOf')}
                              </Button>
                            )}
                          </Group>
                        </Table.Td>
                      )}
                    </Table.Tr>
                    {question && priced === each.code && isClaimed(each) && (
                      <Table.Tr>
                        <Table.Td colSpan={width}>
                          <PriceOfHaving code={each.code} input={question.input} objective={found.asked.objective} />
                        </Table.Td>
                      </Table.Tr>
                    )}
                  </Fragment>
                ))}
              </Table.Tbody>
            ))}
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}
