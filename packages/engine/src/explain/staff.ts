import { assertNever, fill, type NarrationContext } from '@shirube/kernel'
import type { StaffChoice } from '../program/staff-choice.ts'

const WORDS = {
  ja: {
    user: '{name}さん',
    owner: 'リードの担当者',
    roundRobin: '{name}（持ち回り）',
    unset: '担当（未設定）',
  },
  en: { user: '{name}', owner: 'the lead’s owner', roundRobin: '{name} (in turn)', unset: '(no owner)' },
} as const

/** Which colleague is meant, in words: 森さん, リードの担当者, インサイドセールス（持ち回り）. */
export function explainStaff(choice: StaffChoice, context: NarrationContext): string {
  const words = WORDS[context.language]
  switch (choice.kind) {
    case 'owner':
      return words.owner
    case 'user':
      if (choice.user === '') return words.unset
      return fill(words.user, { name: context.nameOf('user', choice.user) ?? choice.user })
    case 'roundRobin':
      if (choice.team === '') return words.unset
      return fill(words.roundRobin, { name: context.nameOf('team', choice.team) ?? choice.team })
    default:
      return assertNever(choice)
  }
}
