import type { Icon } from '@tabler/icons-react';
import { Link } from 'react-router';
import classes from './overview.module.css';

interface KeyFigureProps {
  readonly icon: Icon;
  readonly label: string;
  readonly figure: string;
  readonly detail: string;
  readonly to: string;
  /** Something to do about; said by the icon and the label, and by colour. */
  readonly alarm?: boolean;
}

/** A figure that one looks at first, and a link to what it counts. */
export function KeyFigure({ icon: Icon, label, figure, detail, to, alarm }: KeyFigureProps) {
  return (
    <li>
      <Link to={to} className={classes.figure} data-alarm={alarm || undefined}>
        <span className={classes.label}>
          <Icon size={16} aria-hidden />
          {label}
        </span>
        <span className={classes.number}>{figure}</span>
        <span className={classes.detail}>{detail}</span>
      </Link>
    </li>
  );
}
