/** How many entries were made, changed, taken away and left as they were. */
export interface SetCounts {
  created: number;
  changed: number;
  removed: number;
  unchanged: number;
}

export const noneSet = (): SetCounts => ({ created: 0, changed: 0, removed: 0, unchanged: 0 });
