import type { ClientModule, NavigationItem } from './module.ts';

/** A module's pages in the navigation, whether it has one or several. */
export function itemsOf({ navigation }: ClientModule): readonly NavigationItem[] {
  if (!navigation) return [];
  return 'items' in navigation ? navigation.items : [navigation];
}

/** Where one begins: the first page of the first module. */
export const firstPage = (modules: readonly ClientModule[]): string => modules.flatMap(itemsOf)[0]?.to ?? '/';

/** The page that an address belongs to: the one with the longest path that begins it. */
export function currentItem(modules: readonly ClientModule[], pathname: string): NavigationItem | undefined {
  return modules
    .flatMap(itemsOf)
    .filter(({ to }) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)))
    .toSorted((a, b) => b.to.length - a.to.length)[0];
}
