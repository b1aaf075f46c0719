import type { Json } from '@shirube/kernel'
import type { EditPath } from './edit.ts'

type Container = Readonly<Record<string, Json>> | readonly Json[]
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

/** The value at a path, or undefined. Only own keys count, so `__proto__` finds nothing. */
export function valueAt(root: unknown, path: EditPath): Json | undefined {
  let at: unknown = root
  for (const key of path) {
    if (!isContainer(at) || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string | number, unknown>)[key]
  }
  return at as Json | undefined
}

/**
 * A copy of `root` with the value at the path replaced, or its key taken away when the value is undefined;
 * everything beside the path is shared. Undefined when the path leads through something that is not there,
 * or would leave a hole in a list.
 */
export function withValueAt<T>(root: T, path: EditPath, value: Json | undefined): T | undefined {
  const [key, ...rest] = path
  if (key === undefined || !isContainer(root) || key === '__proto__') return undefined
  const current = Object.hasOwn(root, key) ? (root as Record<string | number, unknown>)[key] : undefined
  const next = rest.length === 0 ? value : withValueAt(current, rest, value)
  if (rest.length > 0 && next === undefined) return undefined
  if (Array.isArray(root)) {
    if (typeof key !== 'number' || key >= root.length || next === undefined) return undefined
    return root.with(key, next) as T
  }
  const copy: Record<string | number, unknown> = { ...(root as Readonly<Record<string, Json>>) }
  if (next === undefined) delete copy[key]
  else copy[key] = next
  return copy as T
}
