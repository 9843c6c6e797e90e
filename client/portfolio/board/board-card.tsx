import { ActionIcon, Anchor, Group, Menu, Stack, Text } from '@mantine/core';
import { IconArrowsExchange, IconStarFilled } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { InitiativeBoardQuery, InitiativeStage } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { initiativePath } from '../addresses.ts';
import classes from '../portfolio.module.css';

export type BoardInitiative = InitiativeBoardQuery['initiatives']['nodes'][number];

interface BoardCardProps {
  readonly initiative: BoardInitiative;
  readonly onDrag: () => void;
  readonly onDragEnd: () => void;
  readonly onMove: (to: InitiativeStage) => void;
}

/** An initiative on the board: what it is, when and for how much, and the menu that moves it without a mouse. */
export function BoardCard({ initiative, onDrag, onDragEnd, onMove }: BoardCardProps) {
  const t = useT();
  const { money, month } = useFormats();
  const { code, name, unit, isPrioritised, firstMonth, lastMonth, likelyCost, mayChange, nextStages } = initiative;
  const mayMove = (mayChange && nextStages.length > 0) || nextStages.some(({ isAllowed }) => isAllowed);
  return (
    <li className={classes.card}>
      <div role="presentation" draggable={mayMove} onDragStart={onDrag} onDragEnd={onDragEnd}>
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap={6}>
          <Stack gap={2} style={{ minWidth: 0 }}>
            <Anchor component={Link} to={initiativePath(code)} size="sm" fw={600} draggable={false}>
              {name}
            </Anchor>
            <Text size="xs" c="dimmed">
              {code} · {unit.name}
            </Text>
          </Stack>
          {mayMove && (
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('portfolio.board.move', { name })}>
                  <IconArrowsExchange size={16} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Label>{t('portfolio.stage.next')}</Menu.Label>
                {nextStages.map(({ stage }) => (
                  <Menu.Item key={stage} onClick={() => onMove(stage)}>
                    {t(`portfolio.stage.${stage}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
        <Group gap={8} mt={6} justify="space-between">
          <Text size="xs">
            {firstMonth && lastMonth && t('portfolio.period', { first: month(firstMonth), last: month(lastMonth) })}
          </Text>
          <Text size="xs" className={classes.money}>
            {likelyCost && money(likelyCost)}
          </Text>
        </Group>
        {isPrioritised && (
          <Group gap={4} mt={4}>
            <IconStarFilled size={12} aria-hidden />
            <Text size="xs">{t('portfolio.prioritised')}</Text>
          </Group>
        )}
      </div>
    </li>
  );
}
