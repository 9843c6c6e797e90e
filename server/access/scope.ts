/** The modules that a token is given reading or writing of. */
export const SCOPE_MODULES = ['organisation', 'inventory', 'exchange', 'access'] as const;
export type ScopeModule = (typeof SCOPE_MODULES)[number];

/** What a token may be used for: `inventory:read`, `inventory:write`. Writing does not include reading. */
export type Scope = `${ScopeModule}:${'read' | 'write'}`;

export const SCOPES: readonly Scope[] = SCOPE_MODULES.flatMap((module): Scope[] => [
  `${module}:read`,
  `${module}:write`,
]);

export const isScope = (text: string): text is Scope => SCOPES.includes(text as Scope);
