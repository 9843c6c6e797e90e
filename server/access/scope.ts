/** The modules that a token is given reading or writing of. */
export const SCOPE_MODULES = [
  'organisation',
  'inventory',
  'contracts',
  'services',
  'economy',
  'portfolio',
  'exchange',
  'access',
] as const;
export type ScopeModule = (typeof SCOPE_MODULES)[number];

/** What a token may be used for: `contracts:read`, `contracts:write`, `contracts:secrets`; none includes another. */
export type Scope = `${ScopeModule}:${'read' | 'write'}` | 'contracts:secrets';

export const SCOPES: readonly Scope[] = [
  ...SCOPE_MODULES.flatMap((module): Scope[] => [`${module}:read`, `${module}:write`]),
  'contracts:secrets',
];

export const isScope = (text: string): text is Scope => SCOPES.includes(text as Scope);
