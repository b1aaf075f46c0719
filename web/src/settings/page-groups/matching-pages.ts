import type { TrackedPage } from '@shirube/contract'
import { pathMatches } from '@shirube/kernel'

/** The patterns that a text holds, one a line. */
export const patternsOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

/** The pages that fall into a group with these patterns, by the same rule as when a visit comes in. */
export const matchingPages = (
  patterns: readonly string[],
  pages: readonly TrackedPage[],
): readonly TrackedPage[] =>
  pages.filter(({ host, path }) =>
    patterns.some((pattern) => pathMatches(pattern, pattern.startsWith('/') ? path : `${host}${path}`)),
  )
