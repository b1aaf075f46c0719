import { applyEdit, applyEdits, conflicts, type Edit, type Scenario, touches } from '@shirube/scenario'
import { squashed } from './history.ts'
import { type Contest, contestsOf } from './place.ts'

const BATCH = 500

/** What the server has, and what it does not have yet; `confirmed`, `inFlight` and `pending` make the draft. */
export interface Sync {
  readonly revision: number
  readonly confirmed: Scenario
  readonly inFlight: readonly Edit[]
  readonly pending: readonly Edit[]
  /** Sent without a receipt: the server may have made them. */
  readonly doubted: readonly Edit[]
}

/** A draft as the server holds it. */
export interface Latest {
  readonly revision: number
  readonly draft: Scenario
}

/** Two drafts that differ at places which both changed. */
export interface Contested {
  readonly contests: readonly Contest[]
  readonly latest: Latest
}

/** How two drafts came together: as one, or with places where a person must choose. */
export type Merged =
  | { readonly kind: 'merged'; readonly sync: Sync; readonly draft: Scenario }
  | ({ readonly kind: 'contested'; readonly sync: Sync } & Contested)

/** Everything that the server has not confirmed. */
export const unsentOf = (sync: Sync): readonly Edit[] => [...sync.inFlight, ...sync.pending]

/** Puts edits in the queue. */
export const queued = (sync: Sync, edits: readonly Edit[]): Sync => ({
  ...sync,
  pending: squashed([...sync.pending, ...edits]),
})

/** Takes the next batch on its way. */
export const departed = (sync: Sync): Sync => ({
  ...sync,
  inFlight: sync.pending.slice(0, BATCH),
  pending: sync.pending.slice(BATCH),
})

/** The batch did not arrive: it waits at the head of the queue again. */
export const returned = (sync: Sync): Sync => ({ ...sync, inFlight: [], pending: unsentOf(sync) })

/** The batch may have arrived, but its receipt did not. */
export const doubted = (sync: Sync): Sync => ({
  ...returned(sync),
  doubted: [...sync.doubted, ...sync.inFlight],
})

/** A queue with nothing in it. */
export const emptySync = ({ revision, draft }: Latest): Sync => ({
  revision,
  confirmed: draft,
  inFlight: [],
  pending: [],
  doubted: [],
})

function mustApply(scenario: Scenario, edits: readonly Edit[]): Scenario {
  const applied = applyEdits(scenario, edits)
  if (!applied.ok) throw new Error(`The server made edits that cannot be made here: ${applied.error.reason}`)
  return applied.value.scenario
}

/** The server made the batch, after what others had changed meanwhile. `draft` stays the same object where nobody had. */
export function arrived(
  sync: Sync,
  draft: Scenario,
  answer: { readonly revision: number; readonly others: readonly Edit[] },
): Merged {
  const { revision, others } = answer
  const confirmed = mustApply(sync.confirmed, [...others, ...sync.inFlight])
  const next: Sync = { ...emptySync({ revision, draft: confirmed }), pending: sync.pending }
  if (others.length === 0) return { kind: 'merged', sync: next, draft }
  const applied = applyEdits(confirmed, sync.pending)
  const clash = conflicts(sync.pending, others).length > 0
  if (applied.ok && !clash) return { kind: 'merged', sync: next, draft: applied.value.scenario }
  const ours = { ...sync, confirmed: mustApply(sync.confirmed, sync.inFlight), inFlight: [] }
  const merged = rebased(ours, { revision, draft: confirmed })
  return merged.kind === 'merged' ? merged : { ...merged, sync: next }
}

/** Edits made again on another draft; what is there already, or can no longer be made, is left out. */
function remade(onto: Scenario, edits: readonly Edit[]): { draft: Scenario; kept: readonly Edit[] } {
  let draft = onto
  const kept: Edit[] = []
  const make = (edit: Edit): boolean => {
    const done = applyEdit(draft, edit)
    if (done.ok) {
      draft = done.value.scenario
      kept.push(edit)
    }
    return done.ok
  }
  for (const edit of edits) {
    if (make(edit) || edit.kind !== 'add-edge') continue
    // Somebody else has drawn a line from this way: the one that is wanted here takes its place.
    const { from } = edit.edge
    const other = Object.values(draft.edges).find(
      (e) => e.from.node === from.node && e.from.port === from.port && e.to !== edit.edge.to,
    )
    if (other && make({ kind: 'remove-edge', id: other.id })) make(edit)
  }
  return { draft, kept }
}

function remadeOnto(
  latest: Latest,
  edits: readonly Edit[],
): { readonly sync: Sync; readonly draft: Scenario } {
  const { draft, kept } = remade(latest.draft, edits)
  return { sync: { ...emptySync(latest), pending: squashed(kept) }, draft }
}

/** Makes what was not sent again on the newest draft, unless both changed the same place otherwise. */
export function rebased(sync: Sync, latest: Latest): Merged {
  const unsent = unsentOf(sync)
  const contests = contestsOf({ base: sync.confirmed, theirs: latest.draft, unsent, doubted: sync.doubted })
  return contests.length > 0
    ? { kind: 'contested', contests, latest, sync: returned(sync) }
    : { kind: 'merged', ...remadeOnto(latest, unsent) }
}

/** The person has chosen: their own changes on top of the newest draft, or what others made of the contested places. */
export function settled(
  sync: Sync,
  contested: Contested,
  keep: 'mine' | 'theirs',
): { readonly sync: Sync; readonly draft: Scenario } {
  const given = new Set(keep === 'mine' ? [] : contested.contests.map(({ place }) => place))
  const edits = unsentOf(sync).filter((edit) => !touches(edit).some((place) => given.has(place)))
  return remadeOnto(contested.latest, edits)
}
