/** Where the pages of frames, assignments and the investment plan are. */
export const framesPath = '/portfolio/frames';
export const framePath = (id: string): string => `${framesPath}/${id}`;
export const frameEditPath = (id: string): string => `${framePath(id)}/edit`;
export const assignmentsPath = '/portfolio/assignments';
export const investmentPlanPath = '/portfolio/investment-plan';
