import { type MailParts, mailNotices } from '../../server/contracts/deadlines/mail-notices.commands.ts';
import { remindAll } from '../../server/contracts/deadlines/remind.commands.ts';
import { ReadDatabase } from '../../server/api/read/read-database.ts';
import { schema } from '../../server/schema.ts';
import type { LocalDate } from '../../server/values/local-date.ts';
import type { TestApp } from './app.ts';

/** The reminders of an application, given on whatever day a test says that it is. */
export interface Reminding {
  remind(today: LocalDate, sendsMail?: boolean): Promise<void>;
  mail(userId: string, today: LocalDate, parts: Pick<MailParts, 'send' | 'log'>): Promise<void>;
  close(): Promise<void>;
}

export function remindingOf({ orm, databaseUrl }: TestApp): Reminding {
  const reads = new ReadDatabase({ url: databaseUrl, poolSize: 2, statementTimeout: 20_000 });
  const parts = { orm, schema, reads };
  return {
    remind: (today, sendsMail = false) => remindAll({ ...parts, sendsMail }, today),
    mail: (userId, today, rest) =>
      mailNotices({ ...parts, address: 'https://hemtag.exempel.se', ...rest }, userId, today),
    close: () => reads.close(),
  };
}
