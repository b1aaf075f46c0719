import { ASSET_WORDS, type AssetRef } from '@shirube/audience'
import type { AssetKind, Localised } from '@shirube/kernel'
import type { CompileContext } from '../facet/compile.ts'
import type { StaffChoice } from '../program/staff-choice.ts'

const TEXT = {
  unset: { ja: '{kind}が未設定です', en: 'No {kind} is set' },
  gone: { ja: '{kind}「{name}」はもう使えません', en: 'The {kind} “{name}” can no longer be used' },
  unknown: {
    ja: '選んだ{kind}はもうありません',
    en: 'The {kind} that was chosen is not there any more',
  },
  noOwner: { ja: '担当が未設定です', en: 'No owner is set' },
} as const satisfies Record<string, Localised>

const about = (text: Localised, kind: AssetKind): Localised => ({
  ja: text.ja.replace('{kind}', ASSET_WORDS[kind].ja),
  en: text.en.replace('{kind}', ASSET_WORDS[kind].en),
})

/**
 * Notes an asset that is not chosen yet, or that is not there: by what it was called, where that is known. True when the
 * step can use it.
 */
export function checkAsset(context: CompileContext, field: string, { kind, id }: AssetRef): boolean {
  if (id === '') {
    context.report({ severity: 'error', code: 'asset-unset', field }, about(TEXT.unset, kind))
    return false
  }
  if (context.assets.has(kind, id)) return true
  const name = context.assets.nameOf?.(kind, id)
  context.report(
    { severity: 'error', code: 'asset-missing', field, asset: { kind, id } },
    about(name === undefined ? TEXT.unknown : TEXT.gone, kind),
    name === undefined ? {} : { name },
  )
  return false
}

/** Notes each asset of a field that is not there: those that a condition names, or a list of ids. */
export function checkAssets(context: CompileContext, field: string, refs: readonly AssetRef[]): boolean {
  return refs.map((ref) => checkAsset(context, field, ref)).every(Boolean)
}

/** Notes a choice of a colleague that names nobody, or somebody who is not there; true when it can be used. */
export function checkStaff(context: CompileContext, field: string, choice: StaffChoice): boolean {
  if (choice.kind === 'owner') return true
  const id = choice.kind === 'user' ? choice.user : choice.team
  if (id !== '') return checkAsset(context, field, { kind: choice.kind === 'user' ? 'user' : 'team', id })
  context.report({ severity: 'error', code: 'staff-unset', field }, TEXT.noOwner)
  return false
}
