import type { FastifyInstance } from 'fastify'
import { InvalidInput } from '../problem/invalid-input.ts'

/** No document of the product is nested half so deep; what reads deeper ones would run out of stack. */
export const DEEPEST = 100

const WORDS = {
  ja: `入れ子が深すぎます（上限${DEEPEST}段）`,
  en: `This is nested too deep (at most ${DEEPEST} levels)`,
} as const

/** So much of a path says where it is; the rest repeats itself. */
const NAMED = 4

/** Where a body is nested too deep, by the first keys of the way there; read level by level, never by recursion. */
export function tooDeepAt(body: unknown): string | undefined {
  let level: { readonly value: unknown; readonly path: string }[] = [{ value: body, path: '' }]
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level
    if (depth > DEEPEST) return first?.path
    level = level.flatMap(({ value, path }) =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).map(([key, inner]: [string, unknown]) => ({
            value: inner,
            path: depth >= NAMED ? path : path === '' ? key : `${path}.${key}`,
          })),
    )
  }
  return undefined
}

/** Refuses JSON that is nested deeper than anything that anybody means, before a schema reads it. */
export function refuseDeepBodies(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ body, headers }) => {
    if (!String(headers['content-type']).includes('json')) return
    const path = tooDeepAt(body)
    if (path !== undefined) throw new InvalidInput([{ path, message: WORDS.en, text: WORDS }])
  })
}
