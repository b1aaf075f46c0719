import { textOf } from '../liquid/escape.ts'
import { RESERVED_NAMES } from '../liquid/variables.ts'

/** `{{ lead.lastName | default: "お客様" }}` and the like: a path into what the product gives, perhaps a stand-in. */
export interface SimpleOutput {
  readonly path: readonly string[]
  readonly otherwise?: string
}

const SHAPE = /^([a-z]\w*(?:\.[a-z_][\w-]*)*)\s*(?:\|\s*default\s*:\s*("[^"]*"|'[^']*')\s*)?$/iu
// Liquid gives these a meaning of their own.
const COMPUTED = new Set(['size', 'first', 'last'])

/** Reads the content of an output that needs no template engine; undefined for every other. */
export function simpleOutput(content: string): SimpleOutput | undefined {
  const match = SHAPE.exec(content)
  const path = match?.[1]?.split('.') ?? []
  if (!match || !RESERVED_NAMES.has(path[0] ?? '') || path.some((name) => COMPUTED.has(name)))
    return undefined
  const otherwise = match[2]?.slice(1, -1)
  return otherwise === undefined ? { path } : { path, otherwise }
}

/** True for what Liquid's `default` stands in for. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** What such an output says, by Liquid's rules: what is missing, false or empty gives way to the stand-in. */
export function readSimple({ path, otherwise }: SimpleOutput, scope: object): string {
  let value: unknown = scope
  for (const name of path) {
    const there = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    value = there ? (value as Readonly<Record<string, unknown>>)[name] : undefined
  }
  return otherwise !== undefined && isEmpty(value) ? otherwise : textOf(value)
}
