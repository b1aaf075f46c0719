import {
  type Actor,
  editsSince,
  lockScenario,
  type ScenarioRow,
  saveDraft,
  type Tx,
  transaction,
} from '@shirube/db'
import { AppError, type EpochMs, type InputIssue, type Localised } from '@shirube/kernel'
import { applyEdits, conflicts, type Edit, type EditRefusal, type Scenario } from '@shirube/scenario'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'

const TEXT = {
  conflict: {
    ja: 'ほかの人が同じ場所を変更しました。最新の下書きを確認してください',
    en: 'Somebody else has changed the same place. Look at the newest draft',
  },
  ahead: {
    ja: 'この下書きの版はありません。読み込み直してください',
    en: 'There is no such revision of this draft. Load it again',
  },
  archived: {
    ja: 'アーカイブされたシナリオは編集できません。先に再開してください',
    en: 'An archived scenario cannot be edited. Resume it first',
  },
} as const satisfies Record<string, Localised>

const REFUSED = {
  exists: { ja: 'すでにあります', en: 'is there already' },
  missing: { ja: 'もうありません', en: 'is no longer there' },
  'in-use': { ja: '線がつながっているため外せません', en: 'has lines and cannot be taken away' },
  'port-taken': { ja: 'この分岐先にはすでに線があります', en: 'has a line already' },
  invalid: { ja: '設定できない値です', en: 'cannot be set to this' },
} as const satisfies Record<EditRefusal['reason'], Localised>

/** Edits as they come from a browser tab or a program. */
export interface DraftEdits {
  readonly id: string
  /** The revision that they were made on. */
  readonly base: number
  readonly edits: readonly Edit[]
  readonly client?: string | undefined
}

/** The draft after the edits. */
export interface EditedDraft {
  readonly revision: number
  readonly scenario: Scenario
  /** What others changed since `base`. */
  readonly others: readonly Edit[]
}

function refusal({ reason, place, detail }: EditRefusal, overtaken: boolean): AppError {
  const text = REFUSED[reason]
  const issue: InputIssue = { path: place, message: detail ?? text.en, text }
  return new AppError(overtaken ? 'conflict' : 'bad_input', text, { issues: [issue] })
}

const contested = (places: readonly string[]): AppError => {
  const issues = places.map((path) => ({ path, message: TEXT.conflict.en, text: TEXT.conflict }))
  return new AppError('conflict', TEXT.conflict, { issues })
}

/** Makes edits on a locked scenario and keeps them as its next revision. */
export async function saveEdits(
  tx: Tx,
  about: { readonly scenario: ScenarioRow; readonly asked: DraftEdits; readonly actor: Actor },
  now: EpochMs,
): Promise<EditedDraft> {
  const { scenario, asked, actor } = about
  if (scenario.state === 'archived') throw new AppError('conflict', TEXT.archived)
  if (asked.base > scenario.revision) throw new AppError('conflict', TEXT.ahead)
  const others = asked.base === scenario.revision ? [] : await editsSince(tx, scenario.id, asked.base)
  const places = conflicts(asked.edits, others)
  if (places.length > 0) throw contested(places)
  const applied = applyEdits(scenario.draft, asked.edits)
  if (!applied.ok) throw refusal(applied.error, others.length > 0)
  const revision = scenario.revision + 1
  const byUser = actor.kind === 'user' ? actor.id : undefined
  const { edits, client } = asked
  const draft = { id: scenario.id, revision, scenario: applied.value.scenario, edits, client, byUser }
  await saveDraft(tx, draft, now)
  return { revision, scenario: applied.value.scenario, others }
}

/**
 * Makes edits on a draft. Edits that others made since `base` elsewhere in the drawing are kept beside them; where
 * both changed the same place it throws `conflict` that names the places, and nothing is changed.
 */
export async function editDraft(runtime: Runtime, asked: DraftEdits, actor: Actor): Promise<EditedDraft> {
  return await transaction(runtime.db, async (tx) => {
    const scenario = await lockScenario(tx, asked.id)
    if (!scenario) throw new AppError('not_found', `There is no scenario ${asked.id}`)
    const now = runtime.clock.now()
    const edited = await saveEdits(tx, { scenario, asked, actor }, now)
    const subject = { kind: 'scenario', id: asked.id }
    const after = { revision: edited.revision, edits: asked.edits }
    await noteChange(tx, { actor, action: 'scenario.edited', subject, after }, now)
    return edited
  })
}
