import type { AssetRef } from '@shirube/audience'
import { compileScenario } from '@shirube/engine'
import type { AssetKind, Json } from '@shirube/kernel'
import { compilerOf } from '@shirube/nodes/compile'
import { modelOf } from '@shirube/nodes/model'
import { parseScenario, type Scenario } from '@shirube/scenario'

/** Everything that a drawing refers to and that is not there, as the compiler sees it, each once. */
export function missingAssets(
  drawing: Scenario,
  has: (kind: AssetKind, id: string) => boolean,
): readonly AssetRef[] {
  const missing = new Map<string, AssetRef>()
  const assets = {
    has(kind: AssetKind, id: string) {
      const there = has(kind, id)
      if (!there && id !== '') missing.set(`${kind}/${id}`, { kind, id })
      return there
    },
  }
  compileScenario(drawing, { modelOf, compilerOf, assets })
  return [...missing.values()]
}

/** What the values under a name in a step's data refer to. */
const KINDS: Readonly<Record<string, AssetKind>> = {
  mail: 'mail',
  mails: 'mail',
  form: 'form',
  forms: 'form',
  list: 'list',
  lists: 'list',
  segment: 'segment',
  material: 'material',
  groups: 'pageGroup',
  team: 'team',
  user: 'user',
  scenario: 'scenario',
  event: 'customEvent',
}

/** Other ids for what is referred to, by `kind/id`. */
export type AssetChoices = ReadonlyMap<string, string>

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

function chosen(value: Json, kind: AssetKind | undefined, choices: AssetChoices): Json {
  if (typeof value === 'string') return (kind && choices.get(`${kind}/${value}`)) ?? value
  if (isList(value)) return value.map((item) => chosen(item, kind, choices))
  return replaced(value, choices)
}

function replaced(value: Json, choices: AssetChoices): Json {
  if (isList(value)) return value.map((item) => replaced(item, choices))
  if (typeof value !== 'object' || value === null) return value
  // A test of an event names its field beside the value: { field: 'form', op: 'is', value: 'contact' }.
  const { field } = value as Readonly<Record<string, Json>>
  const tested = typeof field === 'string' ? KINDS[field] : undefined
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const kind = key === 'value' || key === 'values' ? tested : KINDS[key]
      return [key, chosen(item, kind, choices)]
    }),
  )
}

/** The drawing with other things in the places of those that were missing. */
export function withAssets(drawing: Scenario, choices: AssetChoices): Scenario {
  const { nodes, settings } = drawing
  const steps = Object.fromEntries(
    Object.entries(nodes).map(([id, node]) => [id, { ...node, data: replaced(node.data, choices) }]),
  )
  const exits = settings.exits.map((exit) => ({ ...exit, on: replaced(exit.on, choices) }))
  const goals = settings.goals.map((goal) => ({ ...goal, on: replaced(goal.on, choices) }))
  const parsed = parseScenario({ ...drawing, nodes: steps, settings: { ...settings, exits, goals } })
  if (!parsed.ok) throw new Error('A drawing with other things in it is no drawing any more')
  return parsed.value
}
