import { createTheme, rem, type CSSVariablesResolver } from '@mantine/core';
import { dark, gray, petrol, red } from './theme-colors.ts';

const fontFamily = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif";

/**
 * Hemtag's own look: one accent, a 4 px grid, 14 px tables and 15 px text. Mantine's defaults fail WCAG contrast and
 * target size, so shades and sizes are set here once and never in a component.
 */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 7 },
  colors: { petrol, gray, dark, red },
  black: gray[9],
  fontFamily,
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(15), lg: rem(17), xl: rem(20) },
  lineHeights: { xs: '1.35', sm: '1.43', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: rem(4), sm: rem(8), md: rem(16), lg: rem(24), xl: rem(40) },
  radius: { xs: rem(2), sm: rem(4), md: rem(6), lg: rem(10), xl: rem(16) },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  headings: {
    fontFamily,
    fontWeight: '620',
    sizes: {
      h1: { fontSize: rem(24), lineHeight: '1.25' },
      h2: { fontSize: rem(18), lineHeight: '1.35' },
      h3: { fontSize: rem(16), lineHeight: '1.4' },
      h4: { fontSize: rem(15), lineHeight: '1.4' },
      h5: { fontSize: rem(14), lineHeight: '1.4' },
      h6: { fontSize: rem(14), lineHeight: '1.4' },
    },
  },
  components: {
    Badge: { defaultProps: { tt: 'none' } },
    Table: { defaultProps: { horizontalSpacing: 'sm' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    Tooltip: {
      defaultProps: {
        openDelay: 400,
        multiline: true,
        maw: 320,
        transitionProps: { duration: 0 },
        events: { hover: true, focus: true, touch: true },
      },
    },
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 0 } },
      styles: { title: { fontWeight: 620 } },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 0 } }, styles: { title: { fontWeight: 620 } } },
    Menu: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md', withInitialFocusPlaceholder: false } },
    HoverCard: { defaultProps: { transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } },
    Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 } } } },
  },
});

/** The quiet ground and the readable ink of what has a status colour: badges, alerts, light buttons. */
const tint = (name: string, ground: string, hover: string, ink: string) => ({
  [`--mantine-color-${name}-light`]: ground,
  [`--mantine-color-${name}-light-hover`]: hover,
  [`--mantine-color-${name}-light-color`]: ink,
});
const tints = {
  light: {
    ...tint('green', '#e3f4e6', '#d3ecd8', '#1c5f2b'),
    ...tint('yellow', '#fdf1d3', '#fae7b8', '#744b00'),
    ...tint('red', '#fdeaea', '#f9d9d9', '#a01c22'),
    ...tint('blue', '#e5f0fb', '#d4e5f7', '#17508c'),
    ...tint('gray', gray[1], gray[2], gray[7]),
  },
  dark: {
    ...tint('green', '#17301f', '#1d3c27', '#9fdcae'),
    ...tint('yellow', '#382b12', '#463617', '#f0cd7f'),
    ...tint('red', '#3b1d20', '#4a2428', '#ffb3b3'),
    ...tint('blue', '#172c42', '#1d3853', '#a8cff5'),
    ...tint('gray', dark[5], dark[4], dark[1]),
    ...tint('petrol', '#123138', '#18424b', petrol[2]),
  },
};

/** What Mantine derives too faint is set to a shade that passes 4.5:1 for text and 3:1 for the edge of a control. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': gray[7],
    '--mantine-color-placeholder': '#66727b',
    '--mantine-color-error': '#c0262d',
    '--mantine-color-default-border': gray[3],
    '--hemtag-control-border': '#87939b',
    '--hemtag-line': gray[2],
    '--hemtag-surface': gray[0],
    '--hemtag-raised': '#ffffff',
    '--hemtag-warning': '#8a5300',
    '--hemtag-hover': gray[1],
    '--hemtag-selected': petrol[0],
    '--hemtag-focus': petrol[7],
    ...tints.light,
  },
  dark: {
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': '#8b98a1',
    '--mantine-color-error': '#ff8f8f',
    '--mantine-color-anchor': petrol[3],
    '--mantine-color-default-border': dark[4],
    '--hemtag-control-border': '#66737c',
    '--hemtag-line': dark[5],
    '--hemtag-surface': dark[8],
    '--hemtag-raised': dark[6],
    '--hemtag-warning': '#f0b450',
    '--hemtag-hover': dark[6],
    '--hemtag-selected': '#123138',
    '--hemtag-focus': petrol[3],
    ...tints.dark,
  },
});
