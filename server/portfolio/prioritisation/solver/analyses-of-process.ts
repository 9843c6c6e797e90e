import { AnalysisThread } from './analysis-thread.ts';

/** The one thread of this process for what would keep it from answering; begun when first used, ended when it drains. */
export const analyses = new AnalysisThread();
