import type { MantineColorsTuple } from '@mantine/core'
import { DARK_TOKENS, LIGHT_TOKENS, type Token } from './tokens.ts'

/** Hanada (縹), the one accent: shade 7 in light, 4 in dark. */
const hanada: MantineColorsTuple = [
  '#EFF6FA',
  '#E2EEF5',
  '#C3DCEA',
  '#9CC3DC',
  '#6DB8E2',
  '#3D94C4',
  '#1F78A9',
  '#0B5C8C',
  '#084A71',
  '#063552',
]

/** Warm paper greys, so that what Mantine draws by itself in light stands on the same paper. */
const gray: MantineColorsTuple = [
  LIGHT_TOKENS['surface-2'],
  LIGHT_TOKENS.sunken,
  LIGHT_TOKENS.line,
  LIGHT_TOKENS.dot,
  LIGHT_TOKENS['line-strong'],
  LIGHT_TOKENS.control,
  LIGHT_TOKENS['ink-3'],
  LIGHT_TOKENS['ink-2'],
  '#2F343B',
  LIGHT_TOKENS.ink,
]

/** The same for dark, lightest first as Mantine expects it. */
const dark: MantineColorsTuple = [
  DARK_TOKENS.ink,
  DARK_TOKENS['ink-2'],
  DARK_TOKENS['ink-3'],
  DARK_TOKENS.control,
  DARK_TOKENS['line-strong'],
  DARK_TOKENS.line,
  DARK_TOKENS.surface,
  DARK_TOKENS.surface,
  DARK_TOKENS.sunken,
  DARK_TOKENS.canvas,
]

/** The palettes by Mantine's names; red, yellow and green are the three states and nothing else. */
export const PALETTES = {
  hanada,
  gray,
  dark,
  red: stateColour('bad'),
  yellow: stateColour('warn'),
  green: stateColour('ok'),
} as const

/** A tuple that holds the light colour from shade 5 up and the dark one below: a state has no shades. */
function stateColour(token: Token): MantineColorsTuple {
  const [night, day] = [DARK_TOKENS[token], LIGHT_TOKENS[token]]
  return [night, night, night, night, night, day, day, day, day, day]
}
