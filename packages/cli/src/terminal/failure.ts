import { PartError } from '@shirube/embedded'
import { AppError } from '@shirube/kernel'
import { inWords } from './language.ts'

const TEXT = {
  lost: { ja: '{part} を用意できませんでした。試したこと：', en: '{part} could not be had. What was tried:' },
} as const

/** How a failure is told at the terminal: an expected one in its own words, a defect with its trace. */
export function describeFailure(failure: unknown): string {
  if (failure instanceof PartError) {
    const tried = failure.tried.map(({ way, why }) => `  - ${way}: ${why}`)
    return [inWords(TEXT.lost, { part: failure.part }), ...tried, inWords(failure.advice)].join('\n')
  }
  if (failure instanceof AppError || isMisuse(failure)) return failure.message
  if (!(failure instanceof Error)) return String(failure)
  const cause = failure.cause === undefined ? '' : `\n${describeFailure(failure.cause)}`
  return `${failure.stack ?? failure.message}${cause}`
}

/** True when the command line itself was wrong. */
export function isMisuse(failure: unknown): failure is Error {
  return failure instanceof Error && 'code' in failure && String(failure.code).startsWith('ERR_PARSE_ARGS')
}
