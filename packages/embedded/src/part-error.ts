import type { Localised } from '@shirube/kernel'

/** One way in which a part was looked for, and why it came to nothing. */
export interface Attempt {
  readonly way: string
  readonly why: string
}

/** A part of the installation that could not be had: what was tried, and what a person can set instead. */
export class PartError extends Error {
  readonly part: string
  readonly tried: readonly Attempt[]
  readonly advice: Localised

  constructor(
    part: string,
    about: { readonly tried: readonly Attempt[]; readonly advice: Localised; readonly cause?: unknown },
  ) {
    const tried = about.tried.map((a) => `${a.way}: ${a.why}`).join('; ')
    super(`${part} could not be had. Tried: ${tried}. ${about.advice.en}`, { cause: about.cause })
    this.name = 'PartError'
    this.part = part
    this.tried = about.tried
    this.advice = about.advice
  }
}

/** The reason of a failure in one line, for a list of attempts. */
export function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure)
  const cause = failure.cause instanceof Error ? ` (${failure.cause.message})` : ''
  return `${failure.message.trim().replaceAll(/\s*\n\s*/gu, ' ')}${cause}`
}
