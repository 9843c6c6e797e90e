import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './data-table.module.css';

/** The name of a row, which leads to its page; the keyboard goes there by Enter on the row itself. */
export function TitleLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link to={href} tabIndex={-1} className={classes.titleLink}>
      {children}
    </Link>
  );
}
