import type { z } from 'zod'
import { ja } from 'zod/locales'
import type { InputIssue } from '../app-error.ts'

type Issue = z.core.$ZodIssue

const JA = ja().localeError

/** Of a union's branches the one that came nearest: the fewest faults, and not a fault of the kind itself. */
function nearest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const sorted = branches.toSorted((a, b) => a.length - b.length)
  return sorted.find((branch) => branch.some((issue) => issue.path.length > 0)) ?? sorted[0] ?? []
}

/** Takes unions apart, and unknown keys one by one, so that every fault names its own place. */
function flat(issue: Issue, at: readonly PropertyKey[] = []): readonly Issue[] {
  const path = [...at, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const own = issue.message !== 'Invalid input'
    return own ? [{ ...issue, path }] : nearest(issue.errors).flatMap((inner) => flat(inner, path))
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...path, key] }))
  return [{ ...issue, path }]
}

const messageOf = (said: ReturnType<typeof JA>): string | undefined =>
  typeof said === 'string' ? said : said?.message

/**
 * The faults that zod found, as places with words in both languages; `whole` names the input itself, as a place. The
 * input is never repeated.
 */
export function inputIssues(error: z.core.$ZodError, whole = '(body)'): readonly InputIssue[] {
  return error.issues.flatMap((found) =>
    flat(found).map((issue) => {
      const en = issue.message
      // Words of our own are given in English by the schema; zod's own are known in Japanese too.
      const said = issue.code === 'custom' ? en : (messageOf(JA({ ...issue, input: undefined })) ?? en)
      return { path: issue.path.map(String).join('.') || whole, message: en, text: { ja: said, en } }
    }),
  )
}
