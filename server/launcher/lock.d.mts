/** Does the work while no other process does work of the same name in this checkout. */
export function withLock<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result>;
