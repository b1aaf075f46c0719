import type { Problem } from '@shirube/contract'
import { AppError, fill, type InputIssue, type Language, type Localised } from '@shirube/kernel'
import { InvalidInput } from './invalid-input.ts'
import { DETAILS, PROBLEMS } from './problem-text.ts'

/** Whom a problem is told: in which language, and under which number it stands in the logs. */
export interface Listener {
  readonly language: Language
  readonly requestId: string
}

interface Found {
  readonly code: Problem['code']
  /** Where HTTP has a closer status than the code. */
  readonly status?: number
  readonly detail: Localised | string
  readonly issues?: readonly InputIssue[]
}

const property = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null && name in error
    ? (error as Readonly<Record<string, unknown>>)[name]
    : undefined

/** Postgres and its driver: connection lost (08), shutting down (57P), out of disk or connections (53). */
const DATABASE_AWAY = /^(08|57P|53)|^CONNECT|^ECONN|^EPIPE$/u

function ofFramework(error: unknown): Found | undefined {
  const status = property(error, 'statusCode')
  const given = property(error, 'code')
  const code = typeof given === 'string' ? given : ''
  if (status === 413) return { code: 'too_large', detail: DETAILS.tooLarge }
  if (status === 415) return { code: 'bad_input', status: 415, detail: DETAILS.mediaType }
  if (status === 429) return { code: 'too_many', detail: DETAILS.tooMany }
  if (status === 400 || code.startsWith('FST_ERR_CTP')) return { code: 'bad_input', detail: DETAILS.json }
  return DATABASE_AWAY.test(code) ? { code: 'unavailable', detail: DETAILS.unavailable } : undefined
}

function find(error: unknown, requestId: string): Found {
  if (error instanceof InvalidInput) {
    const n = error.issues.length
    const detail = { ja: fill(DETAILS.invalid.ja, { n }), en: fill(DETAILS.invalid.en, { n }) }
    return { code: 'bad_input', detail, issues: error.issues }
  }
  if (error instanceof AppError) {
    const plain = error.code === 'not_found' ? DETAILS.notFound : error.message
    return { code: error.code, detail: error.text ?? plain, issues: error.issues }
  }
  const known = ofFramework(error)
  if (known) return known
  const { internal } = DETAILS
  const id = { id: requestId }
  return { code: 'internal', detail: { ja: fill(internal.ja, id), en: fill(internal.en, id) } }
}

/** Puts whatever was thrown into problem details (RFC 9457): no trace, and nothing that was not already the caller's. */
export function toProblem(error: unknown, { language, requestId }: Listener): Problem {
  const { code, status, detail, issues = [] } = find(error, requestId)
  const { title, status: usual } = PROBLEMS[code]
  return {
    type: `urn:shirube:problem:${code}`,
    title: title[language],
    status: status ?? usual,
    code,
    detail: typeof detail === 'string' ? detail : detail[language],
    requestId,
    issues: issues.map(({ path, message, text, line, column }) => ({
      path,
      message: text?.[language] ?? message,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    })),
  }
}
