import { Anchor, createTheme, type MantineColorsTuple } from '@mantine/core';

/** From a pale mist to a deep sea. */
const sea: MantineColorsTuple = [
  '#edf8f8',
  '#dcedee',
  '#b5dadd',
  '#8bc7cb',
  '#69b6bc',
  '#46979f',
  '#2c7b84',
  '#17636d',
  '#17565f',
  '#0b3d44',
];

export const theme = createTheme({
  colors: { sea },
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // A link among words is told by more than its colour.
  components: { Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }) },
});
