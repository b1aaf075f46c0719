import {
  explainStay,
  explainWay,
  type Names,
  type NarrationTools,
  scenarioContext,
  type WhyContext,
} from '@shirube/engine'
import type { NodeId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import { type RehearsedStay, staysOf } from '@shirube/rehearsal'
import type { Rehearsal } from './rehearsal.ts'

const TOOLS: NarrationTools = { modelOf, narratorOf }

/** A stay of the rehearsed lead in words. */
export interface ToldRehearsedStay extends RehearsedStay {
  readonly title: string
  /** The way out that was taken; empty while the stay goes on. */
  readonly way: string
  /** Why that way; empty while the stay goes on. */
  readonly reason: string
}

/** The start by which the lead came in: no stay of the run, but where its path begins on the drawing. */
export function enteredBy({
  draft,
  session,
  entry,
}: Rehearsal): { readonly step: NodeId; readonly port: string } | undefined {
  const node = session.program.entries[entry]?.node
  if (node === undefined) return undefined
  const line = Object.values(draft.edges).find(({ from }) => from.node === node)
  return { step: node, port: line?.from.port ?? '' }
}

/** The context in which a rehearsal is told: times by the clock of the lead. */
export const rehearsalContext = ({ draft, zone, session }: Rehearsal, names: Names): WhyContext => ({
  ...scenarioContext(draft, TOOLS, names),
  zone,
  watches: session.program.watches,
})

/** The path so far, stay by stay, with the reason of each turn in words. */
export function toldStays(rehearsal: Rehearsal, names: Names): readonly ToldRehearsedStay[] {
  const { draft, session } = rehearsal
  const context = rehearsalContext(rehearsal, names)
  const happened = new Map(session.world.facts.events.map((event) => [event.seq, event]))
  const told = { scenario: draft, tools: TOOLS, happened }
  return staysOf(session.trace).map((stay) => ({
    ...stay,
    title: context.stepTitle(stay.node) ?? stay.node,
    way: explainWay(stay, told, context),
    reason: explainStay(stay, told, context),
  }))
}
