/** Where the pages of services are. */
export const serviceListPath = '/services';
export const servicePath = (code: string, section?: ServiceSection): string =>
  `${serviceListPath}/${encodeURIComponent(code)}${section ? `?tab=${section}` : ''}`;
export const serviceEditPath = (code: string, field?: string): string =>
  `${servicePath(code)}/edit${field ? `?field=${field}` : ''}`;

export const serviceMapPath = (code: string): string => `${servicePath(code)}/map`;

/** The sections of a service's page, by their place in its address. */
export type ServiceSection =
  'adoption' | 'usage' | 'pilot' | 'dependencies' | 'impact' | 'contracts' | 'map' | 'history';
