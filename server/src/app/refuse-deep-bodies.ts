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

const isNested = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Whether something lies more than so many levels down; goes no deeper itself. */
function isDeeper(value: unknown, levels: number): boolean {
  if (!isNested(value)) return false
  if (levels === 0) return true
  for (const key in value) if (isDeeper(value[key], levels - 1)) return true
  return false
}

/** Where a body is nested too deep, by the first keys of the way there. */
export function tooDeepAt(body: unknown): string | undefined {
  if (!isDeeper(body, DEEPEST)) return undefined
  const path: string[] = []
  let value = body
  while (path.length < NAMED && isNested(value)) {
    const inside = value
    const levels = DEEPEST - path.length - 1
    const key = Object.keys(inside).find((one) => isDeeper(inside[one], levels)) ?? ''
    path.push(key)
    value = inside[key]
  }
  return path.join('.')
}

/** Refuses JSON that is nested deeper than anything that anybody means, before a schema reads it. */
export function refuseDeepBodies(app: FastifyInstance): void {
  app.addHook('preValidation', ({ body, headers }, _, done) => {
    const path = headers['content-type']?.includes('json') === true ? tooDeepAt(body) : undefined
    done(path === undefined ? undefined : new InvalidInput([{ path, message: WORDS.en, text: WORDS }]))
  })
}
