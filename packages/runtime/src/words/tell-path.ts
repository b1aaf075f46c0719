import { eventsBySeq, pathOf, type Queryable, type VersionRow, type VisitRow } from '@shirube/db'
import {
  explainStay,
  explainWay,
  type Program,
  type StayTold,
  scenarioContext,
  type WhyContext,
} from '@shirube/engine'
import { type Language, type Localised, type NodeId, type RunId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import { type Assets, namesIn } from '../publish/assets.ts'
import { titlesInBoth } from '../publish/compile-draft.ts'

/** One stay on a run's path, in words. */
export interface ToldStay {
  readonly ordinal: number
  readonly step: { readonly id: NodeId; readonly title: Localised }
  readonly enteredAt: number
  readonly leftAt: number | null
  readonly way?: { readonly port: string; readonly words: Localised }
  readonly why?: Localised
}

/** What a path is told of: the version gone through, what happened to the lead, and in which zone. */
export interface PathTold {
  readonly version: Pick<VersionRow, 'graph'> & { readonly program: Pick<Program, 'watches'> }
  readonly happened: StayTold['happened']
  readonly zone: string
}

/** Tells stays step by step, with the way taken and the reason of each turn in words (D8). */
export function tellStays(
  { version, happened, zone }: PathTold,
  visits: readonly VisitRow[],
  assets: Assets,
): readonly ToldStay[] {
  const titles = titlesInBoth(version.graph, assets)
  const contextFor = (language: Language): WhyContext => ({
    ...scenarioContext(version.graph, { modelOf, narratorOf }, namesIn(assets, language)),
    zone,
    watches: version.program.watches,
  })
  const stayTold: StayTold = { scenario: version.graph, tools: { modelOf, narratorOf }, happened }
  const contexts = { ja: contextFor('ja'), en: contextFor('en') }
  const both = (say: (context: WhyContext) => string): Localised => ({
    ja: say(contexts.ja),
    en: say(contexts.en),
  })
  return visits.map((visit) => {
    const { ordinal, node, enteredAt, leftAt, port } = visit
    const title = { ja: titles.ja[node] ?? node, en: titles.en[node] ?? node }
    return {
      ordinal,
      step: { id: node, title },
      enteredAt,
      leftAt,
      ...(port !== null && { way: { port, words: both((context) => explainWay(visit, stayTold, context)) } }),
      // That a step was done says nothing that its place on the path does not say.
      ...(visit.why &&
        visit.why.kind !== 'passed' && { why: both((context) => explainStay(visit, stayTold, context)) }),
    }
  })
}

/** The path of a run as it is kept, in words. */
export async function tellPath(
  db: Queryable,
  run: {
    readonly id: RunId
    readonly lead: string
    readonly version: PathTold['version']
    readonly zone: string
  },
  assets: Assets,
): Promise<readonly ToldStay[]> {
  const visits = await pathOf(db, run.id)
  const seqs = visits.flatMap(({ why }) => (why?.kind === 'event' ? [why.seq] : []))
  const happened = await eventsBySeq(db, run.lead, seqs)
  return tellStays({ version: run.version, zone: run.zone, happened }, visits, assets)
}
