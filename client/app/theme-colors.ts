import type { MantineColorsTuple } from '@mantine/core';

/** The one accent. Shade 8 on white is 7.2:1, white on shade 7 is 5.8:1. */
export const petrol: MantineColorsTuple = [
  '#edf7f8',
  '#d9edef',
  '#b2dade',
  '#85c3ca',
  '#5cabb4',
  '#36929d',
  '#1f8390',
  '#0f6f7c',
  '#0a5f6b',
  '#064a54',
];

/** Text and borders in the light theme, surfaces' shadows in both: a cool grey, so that white paper stays white. */
export const gray: MantineColorsTuple = [
  '#f7f9fa',
  '#eff2f4',
  '#e4e9ec',
  '#d5dce0',
  '#bcc5cb',
  '#98a4ac',
  '#6f7c85',
  '#4c5861',
  '#343e46',
  '#1d252b',
];

/** The dark theme from its text (0) to its deepest surface (9). */
export const dark: MantineColorsTuple = [
  '#dbe2e6',
  '#c3ccd2',
  '#a3afb7',
  '#7f8c95',
  '#3c4851',
  '#2c363e',
  '#212a31',
  '#171e24',
  '#12181d',
  '#0c1115',
];

/** What cannot be taken back. As Mantine's, but white on the dark theme's shade 7 is 4.5:1 as it is on the light's 8. */
export const red: MantineColorsTuple = [
  '#fff5f5',
  '#ffe3e3',
  '#ffc9c9',
  '#ffa8a8',
  '#ff8787',
  '#ff6b6b',
  '#fa5252',
  '#e03131',
  '#e03131',
  '#c92a2a',
];
