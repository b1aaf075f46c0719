import type { CSSVariablesResolver } from '@mantine/core'
import { DARK_TOKENS, LIGHT_TOKENS } from './tokens.ts'

/** What Mantine paints by its own names, said in ours; the same in both themes, as ours change with the theme. */
const MANTINE_NAMES = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-success': 'var(--ok)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-2)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-tint)',
  '--mantine-primary-color-light-color': 'var(--accent)',
} as const

/** Mantine's colours that have a meaning here: wherever a component is given one, it takes the token of the theme. */
const MEANINGS = [
  ['hanada', 'accent'],
  ['red', 'bad'],
  ['yellow', 'warn'],
  ['green', 'ok'],
] as const

const meant = Object.fromEntries(
  MEANINGS.flatMap(([colour, token]) => [
    // The item of a menu takes this shade in both themes.
    [`--mantine-color-${colour}-6`, `var(--${token})`],
    [`--mantine-color-${colour}-text`, `var(--${token})`],
    [`--mantine-color-${colour}-filled`, `var(--${token})`],
    [`--mantine-color-${colour}-filled-hover`, `color-mix(in srgb, var(--${token}) 88%, var(--ink))`],
    [`--mantine-color-${colour}-light`, `var(--${token}-tint)`],
    [`--mantine-color-${colour}-light-hover`, `var(--${token}-tint)`],
    [`--mantine-color-${colour}-light-color`, `var(--${token})`],
    [`--mantine-color-${colour}-outline`, `var(--${token})`],
    [`--mantine-color-${colour}-outline-hover`, `var(--${token}-tint)`],
  ]),
)

/** Writes the tokens of both themes as CSS variables, and binds Mantine's own names to them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...named(LIGHT_TOKENS), ...MANTINE_NAMES, ...meant },
  dark: { ...named(DARK_TOKENS), ...MANTINE_NAMES, ...meant },
})

const named = (tokens: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value]))
