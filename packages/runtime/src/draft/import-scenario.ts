import {
  type Actor,
  insertScenario,
  lockScenario,
  nameScenario,
  type ScenarioRow,
  scenarioById,
  transaction,
} from '@shirube/db'
import { AppError, asId, type InputIssue, type Localised, type ScenarioId } from '@shirube/kernel'
import { emptyScenario, parseScenario, replacementEdits, type Scenario } from '@shirube/scenario'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { saveEdits } from './edit-draft.ts'

const TEXT = {
  malformed: {
    ja: 'シナリオのファイルを読み取れません。下書きは変更していません',
    en: 'The scenario file cannot be read. The draft is as it was',
  },
  exists: { ja: 'このIDのシナリオはすでにあります', en: 'There is a scenario with this id already' },
} as const satisfies Record<string, Localised>

const below = (issue: InputIssue): InputIssue => ({ ...issue, path: `scenario.${issue.path}` })

/** A drawing that came from outside. Throws `bad_input` that names each place at fault. */
export function readDrawing(input: unknown): Scenario {
  const parsed = parseScenario(input)
  if (parsed.ok) return parsed.value
  throw new AppError('bad_input', TEXT.malformed, { issues: parsed.error.map(below) })
}

/** A scenario to be made. */
export interface NewScenario {
  readonly id: string
  readonly name: string
  readonly folder?: string | undefined
  /** What it begins with, as it came from outside; a blank sheet without it. */
  readonly scenario?: unknown
}

/**
 * Makes a scenario. Throws `conflict` when there is one with that id, and `bad_input` that names each place of a
 * drawing that cannot be read: then nothing is made.
 */
export async function createScenario(
  runtime: Runtime,
  asked: NewScenario,
  actor: Actor,
): Promise<ScenarioRow> {
  const { name, folder } = asked
  const draft = asked.scenario === undefined ? emptyScenario() : readDrawing(asked.scenario)
  const id = asId<ScenarioId>(asked.id)
  return await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    const createdBy = actor.kind === 'user' && actor.id !== undefined ? { createdBy: actor.id } : {}
    if (!(await insertScenario(tx, { id, name, draft, ...createdBy }, now)))
      throw new AppError('conflict', TEXT.exists)
    if (folder) await nameScenario(tx, id, { folder })
    const subject = { kind: 'scenario', id }
    await noteChange(tx, { actor, action: 'scenario.created', subject, after: { name } }, now)
    const made = await scenarioById(tx, id)
    if (!made) throw new Error(`The scenario ${id} was made and is not there`)
    return made
  })
}

/**
 * Takes a scenario file in as the draft of a scenario, which is made if it is not there (D12). A file that cannot be
 * read leaves the draft as it was and throws `bad_input` that names each place; a file that says what the draft says
 * already changes nothing.
 */
export async function importScenario(
  runtime: Runtime,
  asked: { readonly id: string; readonly name?: string | undefined; readonly scenario: unknown },
  actor: Actor,
): Promise<ScenarioRow> {
  const drawing = readDrawing(asked.scenario)
  const id = asId<ScenarioId>(asked.id)
  return await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    await insertScenario(tx, { id, name: asked.name ?? asked.id, draft: emptyScenario() }, now)
    const scenario = await lockScenario(tx, id)
    if (!scenario) throw new Error(`The scenario ${id} was made and is not there`)
    const edits = replacementEdits(scenario.draft, drawing)
    if (edits.length === 0) return scenario
    const base = scenario.revision
    await saveEdits(tx, { scenario, asked: { id, base, edits }, actor }, now)
    const subject = { kind: 'scenario', id }
    await noteChange(tx, { actor, action: 'scenario.imported', subject, after: { revision: base + 1 } }, now)
    const after = await scenarioById(tx, id)
    return after ?? scenario
  })
}
