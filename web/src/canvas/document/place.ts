import { canonicalJson, type Json } from '@shirube/kernel'
import { applyEdit, type Edit, type Scenario, touches, valueAt } from '@shirube/scenario'

const TABLES: Readonly<Record<string, keyof Scenario>> = {
  node: 'nodes',
  edge: 'edges',
  annotation: 'annotations',
  settings: 'settings',
}

/** What stands at a place that edits touch (`node/<id>/title`, `port/<id>/<port>`); undefined where there is nothing. */
export function standingAt(scenario: Scenario, place: string): Json | undefined {
  const [table = '', ...path] = place.split('/')
  if (table === 'port') {
    const [node, port] = path
    return Object.values(scenario.edges).find(({ from }) => from.node === node && from.port === port)?.to
  }
  const root = TABLES[table]
  return root === undefined ? undefined : valueAt(scenario, [root, ...path])
}

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b))

/** A place that was changed here and elsewhere, and differs. */
export interface Contest {
  readonly place: string
  readonly mine: Json | undefined
  readonly theirs: Json | undefined
}

/** The drafts that a list of edits leads through, the first and the last included. */
function stages(base: Scenario, edits: readonly Edit[]): readonly Scenario[] {
  const seen = [base]
  for (const edit of edits) {
    const done = applyEdit(seen.at(-1) ?? base, edit)
    if (done.ok) seen.push(done.value.scenario)
  }
  return seen
}

/**
 * The places that unsent edits changed here while somebody else changed them otherwise. What stands there by an unsent
 * edit of ours is no contest: it arrived, only its receipt was lost.
 */
export function contestsOf(about: {
  /** The draft that both started from, where it is still known. */
  readonly base?: Scenario | undefined
  readonly theirs: Scenario
  readonly unsent: readonly Edit[]
  /** Those that may have arrived already. */
  readonly doubted?: readonly Edit[]
}): readonly Contest[] {
  const { base, theirs, unsent, doubted = [] } = about
  const [start = theirs, ...later] = stages(base ?? theirs, unsent)
  const sent = stages(base ?? theirs, doubted).slice(1)
  const ours = base === undefined ? [...sent, ...later] : [start, ...sent, ...later]
  return [...new Set(unsent.flatMap(touches))].flatMap((place) => {
    const there = standingAt(theirs, place)
    if (ours.some((stage) => same(standingAt(stage, place), there))) return []
    return [{ place, mine: standingAt(later.at(-1) ?? start, place), theirs: there }]
  })
}
