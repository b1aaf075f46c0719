import { fold, type Language } from '@shirube/kernel'
import { models } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import type { Family as Look } from '@shirube/ui'
import { lookOf } from '../card/card-model.ts'

/** The order of the groups: いつ, 誰に, どこで・何を, 流れ, スコア, 営業. */
export const PALETTE_GROUPS = ['when', 'who', 'where', 'flow', 'score', 'sales'] as const
export type PaletteGroup = (typeof PALETTE_GROUPS)[number]

/** A step that can be added. */
export interface PaletteStep {
  readonly type: string
  readonly name: string
  readonly look: Look
  readonly group: PaletteGroup
}

/** Within a group, what is used most comes first; what is not named here follows by its name. */
const FIRST = [
  'form-submitted',
  'page-viewed',
  'mail-reacted',
  'score-crossed',
  'send-email',
  'call-task',
  'wait-duration',
  'wait-for-event',
  'wait-until',
  'branch',
  'end',
  'score-bands',
  'change-score',
  'handoff',
]
const rank = (type: string): number => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length)

/** Every step that is installed, in the order of the palette. */
export function paletteSteps(language: Language): readonly PaletteStep[] {
  const steps = Object.keys(models).map((type): PaletteStep => {
    const look = lookOf(type)
    return {
      type,
      look,
      group: look === 'what' ? 'where' : look,
      name: narratorOf(type)?.name(language) ?? type,
    }
  })
  return PALETTE_GROUPS.flatMap((group) =>
    steps
      .filter((step) => step.group === group)
      .toSorted((a, b) => rank(a.type) - rank(b.type) || a.name.localeCompare(b.name, language)),
  )
}

/** Those whose name, in either language, holds the words. */
export function matching(steps: readonly PaletteStep[], words: string): readonly PaletteStep[] {
  const wanted = fold(words.trim())
  if (wanted === '') return steps
  const names = ({ type }: PaletteStep): string =>
    fold(`${narratorOf(type)?.name('ja') ?? ''} ${narratorOf(type)?.name('en') ?? ''} ${type}`)
  return steps.filter((step) => names(step).includes(wanted))
}
