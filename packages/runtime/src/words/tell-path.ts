import { explainEvent } from '@shirube/audience'
import { eventsBySeq, pathOf, type Queryable, type VersionRow, type VisitRow } from '@shirube/db'
import { explainWhy, type Program, scenarioContext, type WhyContext } from '@shirube/engine'
import { fill, type Language, type Localised, type NodeId, type RunId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import { readData, type Scenario } from '@shirube/scenario'
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

const DID = { ja: '{did}ため', en: 'because the lead {did}' } as const satisfies Localised

type Happened = ReadonlyMap<number, Parameters<typeof explainEvent>[0]>

interface Teller {
  readonly graph: Scenario
  readonly happened: Happened
}

function wayOf({ graph }: Teller, visit: VisitRow, context: WhyContext): string {
  const node = Object.values(graph.nodes).find((one) => one.id === visit.node)
  const model = node && modelOf(node.type)
  const narrator = node && narratorOf(node.type)
  if (!node || !model || !narrator || visit.port === null) return visit.port ?? ''
  const data = readData(model, node)
  return narrator.portLabel(visit.port, data.ok ? data.value : model.defaults(), context)
}

function whyOf(teller: Teller, visit: VisitRow, context: WhyContext): string {
  const { why } = visit
  if (!why) return ''
  const event = why.kind === 'event' ? teller.happened.get(why.seq) : undefined
  // The event itself says more than its kind: which page, which mail.
  if (event) return fill(DID[context.language], { did: explainEvent(event, context) })
  return explainWhy(why, { ...context, way: wayOf(teller, visit, context) })
}

/** What a path is told of: the version gone through, what happened to the lead, and in which zone. */
export interface PathTold {
  readonly version: Pick<VersionRow, 'graph'> & { readonly program: Pick<Program, 'watches'> }
  readonly happened: Happened
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
  const teller: Teller = { graph: version.graph, happened }
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
      ...(port !== null && { way: { port, words: both((context) => wayOf(teller, visit, context)) } }),
      ...(visit.why && { why: both((context) => whyOf(teller, visit, context)) }),
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
