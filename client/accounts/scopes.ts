import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/use-t.ts';

/** What the modules are called that a token is given reading or writing of; one that is new here keeps its name. */
const MODULES: Readonly<Record<string, MessageKey>> = {
  organisation: 'accounts.scope.organisation',
  inventory: 'accounts.scope.inventory',
  contracts: 'accounts.scope.contracts',
  services: 'accounts.scope.services',
  economy: 'accounts.scope.economy',
  portfolio: 'accounts.scope.portfolio',
  exchange: 'accounts.scope.exchange',
  access: 'accounts.scope.access',
};

/** A module with the scopes of it that there are. */
export interface ModuleScopes {
  readonly module: string;
  readonly label: string;
  readonly read: string | null;
  readonly write: string | null;
}

/** Scopes such as inventory:read by their modules, in order. */
export function scopesByModule(scopes: readonly string[], t: Translate): ModuleScopes[] {
  const modules = [...new Set(scopes.map((scope) => scope.replace(/:\w+$/, '')))];
  return modules.map((module) => {
    const key = MODULES[module];
    const scope = (verb: string) => scopes.find((known) => known === `${module}:${verb}`) ?? null;
    return { module, label: key ? t(key) : module, read: scope('read'), write: scope('write') };
  });
}

/** What a token may be used for, a line for each module: 'Inventarie: läsa och skriva'. */
export function scopeWords(scopes: readonly string[], t: Translate): string[] {
  return scopesByModule(scopes, t).map(({ label, read, write }) => {
    const verbs = read && write ? 'both' : read ? 'read' : 'write';
    return t(`accounts.scope.verbs.${verbs}`, { module: label });
  });
}
