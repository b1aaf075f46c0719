import { z } from 'zod'
import type { StackPlace } from './stack.ts'

const stacksSchema = z.array(z.object({ url: z.string(), dataFolder: z.string() }))

/** Tells the workers of this run where their products are. */
export function writeStacks(places: readonly StackPlace[]): void {
  process.env['E2E_STACKS'] = JSON.stringify(places)
}

/** The product of one worker. Throws when none was started for it. */
export function readStack(worker: number): StackPlace {
  const place = stacksSchema.parse(JSON.parse(process.env['E2E_STACKS'] ?? '[]'))[worker]
  if (place === undefined) throw new Error('no product was started')
  return place
}
