import { changesAt, matches, topicsOf } from '@shirube/audience'
import { assertNever, type EpochMs, hashFraction } from '@shirube/kernel'
import type { EffectResult } from '../program/effect.ts'
import type { Anchor, Instruction, Target } from '../program/instruction.ts'
import type { Await, Topic } from './command.ts'
import {
  type Draft,
  end,
  go,
  lineAt,
  madeBy,
  now,
  openVisit,
  type Progress,
  setPhase,
  stuck,
} from './draft.ts'
import { lookBack } from './listen.ts'
import { resolveTime } from './resolve-time.ts'
import type { OpenVisit, Phase } from './state.ts'

/** How many instructions a run may do between two waits; more means that the drawing turns in a circle. */
export const MAX_BETWEEN_WAITS = 500

/** How many consequences of consequences may follow each other before a person has to look (architecture.md §3). */
export const MAX_DEPTH = 16

type Of<Op extends Instruction<Target>['op']> = Extract<Instruction<Target>, { op: Op }>

function anchorSeq(draft: Draft, anchor: Anchor): number {
  switch (anchor.kind) {
    case 'arrival':
      return draft.state.position
    case 'entry':
      return draft.state.entrySeq
    case 'message':
      return draft.state.refs[anchor.node]?.seq ?? draft.state.position
    default:
      return assertNever(anchor)
  }
}

function arm(draft: Draft, pc: number, wait: Of<'wait'>): Progress {
  const at = now(draft)
  // What has answered this very wait before does not answer it again when a line leads back to it.
  const anchor = Math.max(anchorSeq(draft, wait.anchor), draft.state.answered[pc] ?? 0)
  if (lookBack(draft, { wait, pc, anchor })) return 'on'
  const origins = { arrival: at, entry: draft.state.enteredAt, heard: draft.state.heard }
  const context = { origins, facts: draft.facts, scenarioZone: draft.program.timeZone }
  const deadline = wait.timeout && resolveTime(wait.timeout.at, context)
  if (wait.until && matches(wait.until.when, draft.facts, at)) {
    go(draft, wait.until.next, { kind: 'condition' })
    return 'on'
  }
  if (wait.timeout && deadline !== undefined && deadline <= at) {
    go(draft, wait.timeout.next, { kind: 'timeout', deadline })
    return 'on'
  }
  draft.state.sinceWait = 0
  setPhase(draft, { kind: 'waiting', pc, since: at, anchor, ...(deadline !== undefined && { deadline }) })
  return 'on'
}

function split(draft: Draft, instruction: Of<'split'>, visit: OpenVisit): void {
  const total = instruction.ways.reduce((sum, way) => sum + way.weight, 0)
  let left = hashFraction(`${draft.input.runId}:${visit.node}`) * total
  const chosen = instruction.ways.findIndex((way) => (left -= way.weight) < 0)
  const way = instruction.ways[chosen < 0 ? instruction.ways.length - 1 : chosen]
  if (!way) throw new Error(`The split in ${visit.node} has no ways`)
  go(draft, way.next, { kind: 'split', way: Math.max(0, chosen) })
}

function decide(draft: Draft, instruction: Of<'decide'>): void {
  const index = instruction.cases.findIndex((c) => matches(c.when, draft.facts, now(draft)))
  const found = instruction.cases[index]
  if (found) go(draft, found.next, { kind: 'case', index })
  else go(draft, instruction.otherwise, { kind: 'otherwise' })
}

function nextKey(draft: Draft, visit: OpenVisit): string {
  draft.state.visit = { ...visit, acts: visit.acts + 1 }
  return `${visit.node}:${visit.ordinal}:${visit.acts + 1}`
}

/** Commands an effect; too many consequences of consequences are for a person to look at. */
function order(
  draft: Draft,
  at: { readonly pc: number; readonly visit: OpenVisit },
  { effect }: Of<'effect'>,
): Progress {
  const { pc, visit } = at
  if (draft.state.depth >= MAX_DEPTH) {
    stuck(draft, pc, 'depth')
    return 'on'
  }
  const key = nextKey(draft, visit)
  setPhase(draft, { kind: 'applying', pc, key })
  draft.commands.push({ kind: 'apply', key, node: visit.node, ordinal: visit.ordinal, effect })
  return { stop: { kind: 'effect', key } }
}

/** Does the instruction at `pc`. */
export function execute(draft: Draft, pc: number): Progress {
  const line = lineAt(draft.program, pc)
  const visit = draft.state.visit ?? openVisit(draft, line.node)
  draft.state.sinceWait += 1
  if (draft.state.sinceWait > MAX_BETWEEN_WAITS) {
    stuck(draft, pc, 'too-many-steps')
    return 'on'
  }
  const { instruction } = line
  switch (instruction.op) {
    case 'effect':
      return order(draft, { pc, visit }, instruction)
    case 'call': {
      const key = nextKey(draft, visit)
      draft.state.sinceWait = 0
      setPhase(draft, { kind: 'calling', pc, key })
      draft.commands.push({ kind: 'call', key, node: line.node, call: instruction.call })
      return { stop: { kind: 'call', key, topics: watchTopics(draft) } }
    }
    case 'decide':
      decide(draft, instruction)
      return 'on'
    case 'split':
      split(draft, instruction, visit)
      return 'on'
    case 'wait':
      return arm(draft, pc, instruction)
    case 'jump':
      go(draft, instruction.next, { kind: 'passed' })
      return 'on'
    case 'end':
      end(draft, instruction.outcome, visit.why ?? { kind: 'passed' })
      return 'on'
    default:
      return assertNever(instruction)
  }
}

/** Goes on after an effect: remembers what it made and takes its way. */
export function settle(
  draft: Draft,
  phase: Extract<Phase, { kind: 'applying' }>,
  result: EffectResult,
): void {
  const line = lineAt(draft.program, phase.pc)
  if (line.instruction.op !== 'effect') throw new Error(`Instruction ${phase.pc} is no effect`)
  if (result.kind === 'refused') {
    go(draft, line.instruction.refused ?? line.instruction.next, { kind: 'refused', reason: result.reason })
    return
  }
  if (result.ref !== undefined) {
    const made = { key: result.ref, seq: draft.input.upTo, at: now(draft) }
    draft.state.refs = { ...draft.state.refs, [line.node]: made }
  }
  go(draft, line.instruction.next, { kind: 'passed' })
}

const conditionTopics = (when: Parameters<typeof topicsOf>[0]): Topic[] => {
  const { kinds, score } = topicsOf(when)
  const topics: Topic[] = kinds.map((kind) => ({ kind: 'event', match: { kind } }))
  return score ? [...topics, { kind: 'score' }] : topics
}

/** What may wake a run wherever it stands: its goals and exit rules. */
export const watchTopics = (draft: Draft): readonly Topic[] =>
  draft.program.watches.flatMap((watch): Topic[] =>
    watch.on.kind === 'event' ? [{ kind: 'event', match: watch.on.match }] : conditionTopics(watch.on.when),
  )

const earliest = (times: readonly (EpochMs | undefined)[]): EpochMs | undefined => {
  const known = times.filter((time) => time !== undefined)
  return known.length > 0 ? Math.min(...known) : undefined
}

/** When time alone may make a condition of the watches true. */
const watchesChangeAt = (draft: Draft): EpochMs | undefined =>
  earliest(
    draft.program.watches.map((watch) =>
      watch.on.kind === 'condition' ? changesAt(watch.on.when, draft.facts, now(draft)) : undefined,
    ),
  )

/** What a waiting run may be woken by. */
export function awaitOf(draft: Draft, phase: Extract<Phase, { kind: 'waiting' }>): Await {
  const wait = lineAt(draft.program, phase.pc).instruction
  if (wait.op !== 'wait') throw new Error(`Instruction ${phase.pc} is no wait`)
  const arms = wait.arms.flatMap((a): Topic[] => {
    if (a.about === undefined) return [{ kind: 'event', match: a.match }]
    const about = madeBy(draft, a.about)
    return about === undefined ? [] : [{ kind: 'event', match: a.match, about }]
  })
  const until = wait.until ? conditionTopics(wait.until.when) : []
  const flips = wait.until && changesAt(wait.until.when, draft.facts, now(draft))
  const deadline = earliest([phase.deadline, flips, watchesChangeAt(draft)])
  const topics = [...arms, ...until, ...watchTopics(draft)]
  return { kind: 'wait', topics, ...(deadline !== undefined && { deadline }) }
}
