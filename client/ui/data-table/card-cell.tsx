/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are laid out by themselves cannot be a <table>'s: it would lay them out again */
import classes from './card.module.css';
import type { DataColumn } from './data-column.ts';
import { TitleLink } from './title-link.tsx';

interface CardCellProps<Row> {
  readonly row: Row | undefined;
  readonly columns: readonly DataColumn<Row>[];
  readonly href: string;
}

/** A row as a card, where the window is too narrow for columns. */
export function CardCell<Row>({ row, columns, href }: CardCellProps<Row>) {
  if (row === undefined) {
    return (
      <div role="gridcell" className={classes.card}>
        <AwaitedWords />
      </div>
    );
  }
  const { title, badges, lines } = cardParts(columns);
  return (
    <div role="gridcell" className={classes.card}>
      <div className={classes.head}>
        <TitleLink href={href}>{title?.cell(row)}</TitleLink>
        {badges.map((column) => (
          <span key={column.id}>{column.cell(row)}</span>
        ))}
      </div>
      {lines.map((column) => (
        <div key={column.id} className={classes.line}>
          <span className={classes.label}>{column.label}</span>
          <span className={classes.value}>{column.cell(row)}</span>
        </div>
      ))}
    </div>
  );
}

const AwaitedWords = () => (
  <>
    <div className={classes.awaitedTitle} />
    <div className={classes.awaited} />
  </>
);

const mostLines = 4;

/** What a card shows: the title, what stands beside it, and the first columns after that on a line each. */
export function cardParts<Row>(columns: readonly DataColumn<Row>[]) {
  const rest = columns.filter((column) => !column.title);
  return {
    title: columns.find((column) => column.title),
    badges: rest.filter((column) => column.card === 'badge'),
    lines: rest.filter((column) => column.card === undefined || column.card === 'line').slice(0, mostLines),
  };
}
