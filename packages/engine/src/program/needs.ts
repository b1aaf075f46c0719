import { type EventKind, factsOf, mergeNeeds, NO_NEEDS } from '@shirube/audience'
import type { Instruction, Target } from './instruction.ts'
import type { RunNeeds } from './program.ts'
import type { TimeExpression } from './time-expression.ts'

/** Nothing needs to be known. */
export const NO_RUN_NEEDS: RunNeeds = { facts: NO_NEEDS, sending: false, history: [], hears: [] }

const union = (a: readonly EventKind[], b: readonly EventKind[]): readonly EventKind[] =>
  [...new Set([...a, ...b])].sort()

const merge = (a: RunNeeds, b: RunNeeds): RunNeeds => ({
  facts: mergeNeeds(a.facts, b.facts),
  sending: a.sending || b.sending,
  history: union(a.history, b.history),
  hears: union(a.hears, b.hears),
})

const looksAtSending = (time: TimeExpression): boolean =>
  time.kind === 'sendable' || (time.kind === 'from' && time.then?.businessDays === true)

/** The ways out of an instruction, in its order. */
export function targetsOf<Go>(instruction: Instruction<Go>): readonly Go[] {
  switch (instruction.op) {
    case 'effect':
      return instruction.refused === undefined ? [instruction.next] : [instruction.next, instruction.refused]
    case 'call':
      return [...Object.values(instruction.outcomes), instruction.failed]
    case 'decide':
      return [...instruction.cases.map((c) => c.next), instruction.otherwise]
    case 'split':
      return instruction.ways.map((way) => way.next)
    case 'wait':
      return [
        ...instruction.arms.map((arm) => arm.next),
        ...(instruction.until ? [instruction.until.next] : []),
        ...(instruction.timeout ? [instruction.timeout.next] : []),
      ]
    case 'jump':
      return [instruction.next]
    case 'end':
      return []
  }
}

/** What the instruction itself looks at. */
function ownNeeds(instruction: Instruction<Target>): RunNeeds {
  switch (instruction.op) {
    case 'decide':
      return {
        ...NO_RUN_NEEDS,
        facts: instruction.cases.map((c) => factsOf(c.when)).reduce(mergeNeeds, NO_NEEDS),
      }
    case 'wait': {
      const kinds = instruction.arms.map((arm) => arm.match.kind)
      return {
        facts: instruction.until ? factsOf(instruction.until.when) : NO_NEEDS,
        sending: instruction.timeout !== undefined && looksAtSending(instruction.timeout.at),
        history: instruction.anchor.kind === 'arrival' ? [] : kinds,
        hears: kinds,
      }
    }
    case 'effect':
    case 'call':
    case 'split':
    case 'jump':
    case 'end':
      return NO_RUN_NEEDS
  }
}

const positions = (targets: readonly Target[]): readonly number[] =>
  targets.flatMap((target) =>
    target.kind === 'within' ? [target.pc] : target.to === undefined ? [] : [target.to],
  )

/** Effects and calls stop a step: whatever follows them is loaded after them. */
const stops = (instruction: Instruction<Target>): boolean =>
  instruction.op === 'effect' || instruction.op === 'call'

/** For each position of a program: what must be known to go on from there to the next effect or call. */
export function needsOf(code: readonly Instruction<Target>[]): readonly RunNeeds[] {
  return code.map((first) => {
    const seen = new Set<number>()
    const queue = [...positions(targetsOf(first))]
    let needs = ownNeeds(first)
    for (let pc = queue.pop(); pc !== undefined; pc = queue.pop()) {
      const instruction = code[pc]
      if (seen.has(pc) || !instruction) continue
      seen.add(pc)
      if (stops(instruction)) continue
      needs = merge(needs, ownNeeds(instruction))
      queue.push(...positions(targetsOf(instruction)))
    }
    return needs
  })
}
