import { Anchor, HoverCard } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './record.module.css';

interface RecordLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  /** What the card shows; drawn only when it opens, so that it may fetch. */
  readonly card?: ReactNode;
}

/** A link to another record, with a card of what it is when the pointer rests on it or the keyboard reaches it. */
export function RecordLink({ to, children, card }: RecordLinkProps) {
  const link = (
    <Anchor component={Link} to={to} inherit>
      {children}
    </Anchor>
  );
  if (!card) return link;
  return (
    <HoverCard openDelay={400} closeDelay={100} shadow="md" withinPortal>
      <HoverCard.Target>{link}</HoverCard.Target>
      <HoverCard.Dropdown className={classes.card}>{card}</HoverCard.Dropdown>
    </HoverCard>
  );
}
