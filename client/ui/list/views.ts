/** A list's state by name; the state itself is the query of its address. */
export interface View {
  readonly name: string;
  readonly query: string;
}

export const viewsKey = (list: string): string => `hemtag.views.${list}`;

/** The views in a stored text; none when it is missing or was written by something else. */
export function readViews(text: string | null | undefined): View[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stored) && stored.every(isView) ? stored : [];
  } catch {
    return [];
  }
}

function isView(value: unknown): value is View {
  const { name, query } = (value ?? {}) as Partial<Record<keyof View, unknown>>;
  return typeof name === 'string' && name !== '' && typeof query === 'string';
}

/** The views with one more, or with the one of that name replaced in its place. */
export function withView(views: readonly View[], view: View): View[] {
  const at = views.findIndex(({ name }) => name === view.name);
  return at < 0 ? [...views, view] : views.with(at, view);
}

export const withoutView = (views: readonly View[], name: string): View[] => views.filter((view) => view.name !== name);
