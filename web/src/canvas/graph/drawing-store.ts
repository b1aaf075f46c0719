import type { EdgeId, Language, NarrationContext, NodeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type CardModel, cardsOf } from '../card/card-model.ts'
import { frameOf } from '../card/step-shape.ts'
import type { OpenScenario } from '../document/open-scenario-context.ts'
import { chipRects } from '../edge/chip-rects.ts'
import type { Entrance } from '../edge/entrance.ts'
import { type Detouring, keepDetours, type Routes } from '../edge/keep-detours.ts'
import { labelWidth } from '../edge/label-width.ts'
import { type LabelWish, placeLabels } from '../edge/place-labels.ts'
import { routesOf } from '../edge/routes-of.ts'
import { cardRects, type Point } from './rect.ts'

/** The drawing in words and geometry, made from the draft. */
export interface Drawing {
  readonly cards: ReadonlyMap<NodeId, CardModel>
  readonly entrances: ReadonlyMap<EdgeId, Entrance>
  readonly labels: ReadonlyMap<EdgeId, Point>
  /** The courses of lines that would run behind a card or an end otherwise. */
  readonly detours: Routes
}

/** In which words cards speak. */
export interface DrawingWords {
  readonly language: Language
  readonly nameOf: NarrationContext['nameOf']
}

/** A drawing that follows its draft. */
export interface KeptDrawing {
  readonly store: StoreApi<Drawing>
  /** The language of the page or the names of things have changed. */
  takeWords(words: DrawingWords): void
  stop(): void
}

/** The lines of small cards name their ways, as do those of mails that went wrong; rows name their own. */
function labelWishes(draft: Scenario, cards: Drawing['cards'], routes: Routes): readonly LabelWish[] {
  return Object.values(draft.edges).flatMap(({ id, from }): LabelWish[] => {
    const source = draft.nodes[from.node]
    const route = routes.get(id)
    const way = cards.get(from.node)?.ways.find(({ port }) => port === from.port)
    if (!source || !route || !way) return []
    const { kind, ports, exits } = frameOf(source)
    const main = exits.get(from.port)?.side === 'bottom'
    const named = kind === 'small' ? ports.length > 1 : kind === 'sending' && !main
    return named ? [{ edge: id, width: labelWidth(way.name), route }] : []
  })
}

/** The same map when everything in it is as before, so that nothing renders for it. */
function kept<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const same = (a: V | undefined, b: V): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
  const merged = new Map<K, V>()
  for (const [key, value] of after) {
    const old = before.get(key)
    merged.set(key, old !== undefined && same(old, value) ? old : value)
  }
  const changed = merged.size !== before.size || [...merged].some(([key, value]) => before.get(key) !== value)
  return changed ? merged : before
}

interface Drawn {
  readonly draft: Scenario
  readonly cards: Drawing['cards']
  readonly before: Drawing
}

function drawn({ draft, cards, before }: Drawn, around: Detouring): Drawing {
  const rects = [...cardRects(draft), ...chipRects(draft, cards)]
  const entrances = kept(before.entrances, around.entrances(draft, rects))
  const plain = routesOf(draft, entrances)
  const detours = around.detours(plain, rects)
  const routes = new Map([...plain, ...detours])
  const labels = placeLabels(labelWishes(draft, cards, routes), rects, routes)
  return { cards, entrances, labels: kept(before.labels, labels), detours: kept(before.detours, detours) }
}

const NOTHING: Drawing = { cards: new Map(), entrances: new Map(), labels: new Map(), detours: new Map() }
const PARTS = ['cards', 'entrances', 'labels', 'detours'] as const

/** Keeps the drawing of an open scenario. */
export function keepDrawing({ document, findings }: OpenScenario, first: DrawingWords): KeptDrawing {
  let words = first
  const around = keepDetours()
  const store = createStore<Drawing>(() => NOTHING)
  const draw = (): void => {
    const before = store.getState()
    const { draft } = document.store.getState()
    const { diagnostics } = findings.store.getState()
    const cards = kept(before.cards, cardsOf({ draft, diagnostics, ...words }, before.cards))
    const next = drawn({ draft, cards, before }, around)
    if (PARTS.some((part) => next[part] !== before[part])) store.setState(next)
  }
  draw()
  const stops = [
    document.store.subscribe((state, before) => {
      if (state.draft !== before.draft) draw()
    }),
    findings.store.subscribe(draw),
  ]
  return {
    store,
    takeWords(next) {
      words = next
      draw()
    },
    stop() {
      for (const stop of stops) stop()
    },
  }
}
