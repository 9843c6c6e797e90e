import type { DeclaredExport } from '../exchange/export/exported-list.ts';
import { users } from './user.record.ts';

export const userExport: DeclaredExport = {
  record: users,
  name: { sv: 'Konton', en: 'Accounts' },
  columns: [
    { path: 'name', label: { sv: 'Namn', en: 'Name' } },
    { path: 'username', label: { sv: 'Användarnamn', en: 'User name' } },
    { path: 'email', label: { sv: 'E-post', en: 'E-mail' } },
    { path: 'lastSignInAt', label: { sv: 'Senast inloggad', en: 'Last signed in' } },
    { path: 'disabledAt', label: { sv: 'Stängt', en: 'Closed' } },
  ],
};
