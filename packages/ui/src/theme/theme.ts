import { createTheme, type MantineThemeOverride } from '@mantine/core'
import { CONTROLS } from './controls.ts'
import { OVERLAYS } from './overlays.ts'
import { PALETTES } from './palettes.ts'

/** The look of every Mantine component in the product: sizes, type, radius and the one accent. */
export const theme: MantineThemeOverride = createTheme({
  colors: PALETTES,
  primaryColor: 'hanada',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  black: '#1B1F24',
  white: '#FFFFFF',
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '14px', xl: '16px' },
  lineHeights: { xs: '18px', sm: '20px', md: '20px', lg: '20px', xl: '24px' },
  headings: {
    fontFamily: 'var(--font-ui)',
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
      h4: { fontSize: '13px', lineHeight: '20px' },
      h5: { fontSize: '12px', lineHeight: '18px' },
      h6: { fontSize: '12px', lineHeight: '18px' },
    },
  },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '24px' },
  radius: { xs: '4px', sm: '4px', md: '6px', lg: '10px', xl: '10px' },
  defaultRadius: 'md',
  shadows: { xs: 'var(--e-1)', sm: 'var(--e-1)', md: 'var(--e-2)', lg: 'var(--e-3)', xl: 'var(--e-3)' },
  breakpoints: { xs: '24.375em', sm: '48em', md: '64em', lg: '73.75em', xl: '90em' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: { ...CONTROLS, ...OVERLAYS },
})
