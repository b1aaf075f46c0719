import type { Block, Instruction } from '../program/instruction.ts'
import { mapTargets } from './link.ts'

/** Where an instruction of a step leads while the step is being written: to a named place of its own, or out. */
export type NamedTarget = { readonly label: string } | { readonly port: string }
export type NamedInstruction = Instruction<NamedTarget>

/**
 * Makes a block of named instructions, in the order in which they are given; execution starts at the first.
 * Throws when one leads to a name that is not there: a defect of the node type.
 */
export function assemble(parts: Readonly<Record<string, NamedInstruction>>): Block {
  const names = Object.keys(parts)
  return Object.values(parts).map((instruction) =>
    mapTargets(instruction, (go) => {
      if ('port' in go) return go
      const label = names.indexOf(go.label)
      if (label < 0) throw new Error(`The block has no instruction "${go.label}"`)
      return { label }
    }),
  )
}
