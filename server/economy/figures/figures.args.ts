export const PERIOD = {
  nullable: true,
  description: 'The months; the twelve whole months before today’s when left out.',
};
export const SCENARIO = { defaultValue: 'ACTUAL' as const, description: 'What is told of; ACTUAL when left out.' };
export const YELLOW = {
  nullable: true,
  description: 'Percent of the yellow benefit that `realised` counts, 0 to 100; 0 when left out.',
};
