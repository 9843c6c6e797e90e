/** Where the pages of the portfolio are. */
export const initiativeListPath = '/portfolio/initiatives';
export const initiativePath = (code: string, section?: string, view?: string): string =>
  `${initiativeListPath}/${encodeURIComponent(code)}${section ? `?tab=${section}` : ''}${view ? `&view=${view}` : ''}`;
export const initiativeEditPath = (code: string, field?: string): string =>
  `${initiativePath(code)}/edit${field ? `?field=${field}` : ''}`;

export const boardPath = '/portfolio/board';
export const roadmapPath = '/portfolio/roadmap';
export const bubblesPath = '/portfolio/bubbles';
export const goalListPath = '/portfolio/goals';
