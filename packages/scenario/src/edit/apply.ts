import { assertNever, err, type Json, ok, type Result } from '@shirube/kernel'
import type { z } from 'zod'
import { annotationSchema, nodeSchema, type Scenario, settingsSchema } from '../document/scenario.ts'
import type { Edit, EditPath, EditRefusal } from './edit.ts'
import { valueAt, withValueAt } from './path.ts'

/** A document after a change, and the change that takes it back. */
export interface Applied {
  readonly scenario: Scenario
  readonly inverse: Edit
}

type Outcome = Result<Applied, EditRefusal>
type Table = 'nodes' | 'edges' | 'annotations'

const refuse = (edit: Edit, reason: EditRefusal['reason'], place: string): Outcome =>
  err({ edit, reason, place })

/** What a table has under an id; what every object has, such as `constructor`, is nothing of it. */
const itemIn = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined

const put = (scenario: Scenario, table: Table, item: { readonly id: string }): Scenario => ({
  ...scenario,
  [table]: { ...scenario[table], [item.id]: item },
})

const drop = (scenario: Scenario, table: Table, id: string): Scenario => ({
  ...scenario,
  [table]: Object.fromEntries(Object.entries(scenario[table]).filter(([key]) => key !== id)),
})

/** The whole after a change at a path, if it still fits its schema; or why not. */
function changed<T>(
  root: T,
  { path, value }: { readonly path: EditPath; readonly value?: Json | undefined },
  schema: z.ZodType,
): Result<T, string> {
  const next = withValueAt(root, path, value)
  if (next === undefined) return err('there is nothing at this path')
  const checked = schema.safeParse(next)
  return checked.success ? ok(next) : err(checked.error.issues[0]?.message ?? 'not valid')
}

/** The path and value that would restore what stands there now. */
function standing(root: unknown, path: EditPath): { path: EditPath; value?: z.core.util.JSONType } {
  const value = valueAt(root, path)
  return value === undefined ? { path } : { path, value: value as z.core.util.JSONType }
}

type SetItem = Extract<Edit, { kind: 'set-node' | 'set-annotation' }>
const FIXED: Record<SetItem['kind'], readonly (string | number)[]> = {
  'set-node': ['id', 'type'],
  'set-annotation': ['id', 'kind'],
}

function setItem(scenario: Scenario, edit: SetItem): Outcome {
  const [table, schema] =
    edit.kind === 'set-node' ? (['nodes', nodeSchema] as const) : (['annotations', annotationSchema] as const)
  const item = itemIn<{ readonly id: string }>(scenario[table], edit.id)
  if (!item) return refuse(edit, 'missing', edit.id)
  const place = [edit.id, ...edit.path].join('.')
  if (FIXED[edit.kind].includes(edit.path[0] ?? '')) return refuse(edit, 'invalid', place)
  const next = changed<{ readonly id: string }>(item, edit, schema)
  if (!next.ok) return err({ edit, reason: 'invalid', place, detail: next.error })
  const inverse: Edit = { kind: edit.kind, id: edit.id, ...standing(item, edit.path) }
  return ok({ scenario: put(scenario, table, next.value), inverse })
}

function setSettings(scenario: Scenario, edit: Extract<Edit, { kind: 'set-settings' }>): Outcome {
  const next = changed(scenario.settings, edit, settingsSchema)
  const place = ['settings', ...edit.path].join('.')
  if (!next.ok) return err({ edit, reason: 'invalid', place, detail: next.error })
  const inverse: Edit = { kind: 'set-settings', ...standing(scenario.settings, edit.path) }
  return ok({ scenario: { ...scenario, settings: next.value }, inverse })
}

function addEdge(scenario: Scenario, edit: Extract<Edit, { kind: 'add-edge' }>): Outcome {
  const { edge } = edit
  if (itemIn(scenario.edges, edge.id)) return refuse(edit, 'exists', edge.id)
  for (const end of [edge.from.node, edge.to])
    if (!itemIn(scenario.nodes, end)) return refuse(edit, 'missing', end)
  const taken = Object.values(scenario.edges).some(
    ({ from }) => from.node === edge.from.node && from.port === edge.from.port,
  )
  if (taken) return refuse(edit, 'port-taken', `${edge.from.node}.${edge.from.port}`)
  return ok({ scenario: put(scenario, 'edges', edge), inverse: { kind: 'remove-edge', id: edge.id } })
}

function removeNode(scenario: Scenario, edit: Extract<Edit, { kind: 'remove-node' }>): Outcome {
  const node = itemIn(scenario.nodes, edit.id)
  if (!node) return refuse(edit, 'missing', edit.id)
  const used = Object.values(scenario.edges).some((e) => e.from.node === edit.id || e.to === edit.id)
  if (used) return refuse(edit, 'in-use', edit.id)
  return ok({ scenario: drop(scenario, 'nodes', edit.id), inverse: { kind: 'add-node', node } })
}

/** Makes one edit; refuses rather than leave a document that breaks its own rules. */
export function applyEdit(scenario: Scenario, edit: Edit): Outcome {
  switch (edit.kind) {
    case 'add-node':
      if (itemIn(scenario.nodes, edit.node.id)) return refuse(edit, 'exists', edit.node.id)
      return ok({
        scenario: put(scenario, 'nodes', edit.node),
        inverse: { kind: 'remove-node', id: edit.node.id },
      })
    case 'remove-node':
      return removeNode(scenario, edit)
    case 'set-node':
    case 'set-annotation':
      return setItem(scenario, edit)
    case 'add-edge':
      return addEdge(scenario, edit)
    case 'remove-edge': {
      const edge = itemIn(scenario.edges, edit.id)
      if (!edge) return refuse(edit, 'missing', edit.id)
      return ok({ scenario: drop(scenario, 'edges', edit.id), inverse: { kind: 'add-edge', edge } })
    }
    case 'set-settings':
      return setSettings(scenario, edit)
    case 'add-annotation': {
      const { annotation } = edit
      if (itemIn(scenario.annotations, annotation.id)) return refuse(edit, 'exists', annotation.id)
      return ok({
        scenario: put(scenario, 'annotations', annotation),
        inverse: { kind: 'remove-annotation', id: annotation.id },
      })
    }
    case 'remove-annotation': {
      const annotation = itemIn(scenario.annotations, edit.id)
      if (!annotation) return refuse(edit, 'missing', edit.id)
      return ok({
        scenario: drop(scenario, 'annotations', edit.id),
        inverse: { kind: 'add-annotation', annotation },
      })
    }
    default:
      return assertNever(edit)
  }
}

/** Makes a list of edits, all or none; the inverse is the list that takes all of them back. */
export function applyEdits(
  scenario: Scenario,
  edits: readonly Edit[],
): Result<{ readonly scenario: Scenario; readonly inverse: readonly Edit[] }, EditRefusal> {
  let at = scenario
  const inverse: Edit[] = []
  for (const edit of edits) {
    const done = applyEdit(at, edit)
    if (!done.ok) return done
    at = done.value.scenario
    inverse.unshift(done.value.inverse)
  }
  return ok({ scenario: at, inverse })
}
