import { explainEvent } from '@shirube/audience'
import { eventsBySeq, pathOf, type Queryable, type VersionRow, type VisitRow } from '@shirube/db'
import { explainWhy, scenarioContext, type WhyContext } from '@shirube/engine'
import { fill, type Language, type Localised, type NodeId, type RunId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import { readData } from '@shirube/scenario'
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
  readonly version: VersionRow
  readonly happened: Happened
  readonly contextFor: (language: Language) => WhyContext
}

function wayOf({ version }: Teller, visit: VisitRow, context: WhyContext): string {
  const node = Object.values(version.graph.nodes).find((one) => one.id === visit.node)
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

/** The path of a run, step by step, with the way taken and the reason of each turn in words (D8). */
export async function tellPath(
  db: Queryable,
  run: { readonly id: RunId; readonly lead: string; readonly version: VersionRow; readonly zone: string },
  assets: Assets,
): Promise<readonly ToldStay[]> {
  const { version, zone } = run
  const visits = await pathOf(db, run.id)
  const seqs = visits.flatMap(({ why }) => (why?.kind === 'event' ? [why.seq] : []))
  const happened = await eventsBySeq(db, run.lead, seqs)
  const titles = titlesInBoth(version.graph, assets)
  const contextFor = (language: Language): WhyContext => ({
    ...scenarioContext(version.graph, { modelOf, narratorOf }, namesIn(assets, language)),
    zone,
    watches: version.program.watches,
  })
  const teller: Teller = { version, happened, contextFor }
  const both = (say: (context: WhyContext) => string): Localised => ({
    ja: say(contextFor('ja')),
    en: say(contextFor('en')),
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
