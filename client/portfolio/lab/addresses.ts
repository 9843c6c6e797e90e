export const labPath = '/portfolio/lab';
export const scenariosPath = '/portfolio/scenarios';
export const scenarioComparisonPath = '/portfolio/scenario-comparison';
export const scoresPath = '/portfolio/scores';
export const criteriaPath = '/administration/criteria';
