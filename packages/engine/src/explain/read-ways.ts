import type { NodeId } from '@shirube/kernel'
import type { ReadStep, ReadWay } from './read-step.ts'
import type { ReadingWords } from './read-words.ts'

/** One sentence of a reading, and the steps it speaks of. */
export interface ReadSentence {
  readonly text: string
  readonly nodes: readonly NodeId[]
}

/** Several ways out of a step that lead to the same place. */
interface Bundle {
  readonly takers: readonly string[]
  readonly to: ReadStep
}

/** What becomes of the ways out of a step. */
interface Fates {
  /** By what the end is called; "" where it has no name. */
  readonly ends: ReadonlyMap<string, readonly ReadWay[]>
  readonly goesOn: readonly ReadWay[]
  /** To steps that are told elsewhere. */
  readonly elsewhere: readonly Bundle[]
  /** To steps that are told in parts of their own. */
  readonly branches: readonly Bundle[]
}

/** Where a telling stands. */
export interface Place {
  readonly steps: ReadonlyMap<NodeId, ReadStep>
  /** The steps that are told elsewhere, before or after this. */
  readonly told: ReadonlySet<NodeId>
  /** The steps on the way here, this one included. */
  readonly behind: ReadonlySet<NodeId>
  /** The step that is told next. */
  readonly next?: ReadStep
}

const waysOf = (step: ReadStep): readonly ReadWay[] => [...step.others, ...(step.main ? [step.main] : [])]

function addTo(bundles: Map<NodeId, Bundle>, to: ReadStep, takers: string): void {
  bundles.set(to.id, { to, takers: [...(bundles.get(to.id)?.takers ?? []), takers] })
}

function fatesOf(step: ReadStep, { steps, told, next }: Place): Fates {
  const ends = new Map<string, readonly ReadWay[]>()
  const goesOn: ReadWay[] = []
  const elsewhere = new Map<NodeId, Bundle>()
  const branches = new Map<NodeId, Bundle>()
  for (const way of waysOf(step)) {
    const target = way.to === undefined ? undefined : steps.get(way.to)
    if (target && target.id === next?.id) goesOn.push(way)
    else if (!target || target.role === 'end') {
      const name = target?.named ?? ''
      ends.set(name, [...(ends.get(name) ?? []), way])
    } else addTo(told.has(target.id) ? elsewhere : branches, target, way.takers)
  }
  return { ends, goesOn, elsewhere: [...elsewhere.values()], branches: [...branches.values()] }
}

const takersOf = (ways: readonly ReadWay[]): readonly string[] => ways.map((way) => way.takers)

/** The sentences that say where the ways out of a step lead, and the ways that need a part of their own. */
export function readWays(
  step: ReadStep,
  place: Place,
  words: ReadingWords,
): { readonly sentences: readonly ReadSentence[]; readonly branches: readonly Bundle[] } {
  const { ends, goesOn, elsewhere, branches } = fatesOf(step, place)
  const all = waysOf(step).length
  const sentences: ReadSentence[] = []
  const say = (text: string, ids: readonly (NodeId | undefined)[] = []): void => {
    sentences.push({ text, nodes: [step.id, ...ids.filter((id) => id !== undefined)] })
  }
  for (const [name, ways] of ends) {
    const targets = [...new Set(ways.map((way) => way.to))]
    say(words.ends(ways.length === all ? [] : takersOf(ways), name), targets)
  }
  for (const { to, takers } of elsewhere) {
    const named = takers.length === all ? [] : takers
    say(place.behind.has(to.id) ? words.goesBack(named, to.title) : words.joins(named, to.title), [to.id])
  }
  // Where the others only end, it goes without saying that the rest go on.
  const needed = goesOn.length > 1 || elsewhere.length > 0 || branches.length > 0
  if (needed && goesOn.length > 0) say(words.goesOn(goesOn.length === all ? [] : takersOf(goesOn)))
  return { sentences, branches }
}
