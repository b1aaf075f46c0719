import { type AssetKind, asId, type Localised, type NodeId } from '@shirube/kernel'
import { type Diagnostic, diagnostic } from '@shirube/scenario'
import { expect, test } from 'vitest'
import type { CompileContext } from '../facet/compile.ts'
import { checkAsset } from './check-asset.ts'

/** What is found where nothing is there any more, and some things are still known by their names. */
function findings(names: Readonly<Record<string, string>>, kind: AssetKind, id: string) {
  const found: Diagnostic[] = []
  const context: CompileContext = {
    node: asId<NodeId>('step'),
    connected: new Set(),
    assets: { has: () => false, nameOf: (_, asked) => names[asked] },
    typeOf: () => undefined,
    report: (about, text, values) => found.push(diagnostic(about, text, values)),
  }
  expect(checkAsset(context, 'mail', { kind, id })).toBe(false)
  return found
}

const said = (found: readonly Diagnostic[]): readonly Localised[] => found.map(({ message }) => message)

test('[D11] what was put away is named as people called it', () => {
  expect(said(findings({ m1: '導入事例' }, 'mail', 'm1'))).toEqual([
    { ja: 'メール「導入事例」はもう使えません', en: 'The mail “導入事例” can no longer be used' },
  ])
})

test('[D11] of what nobody knows any more, the kind is said, and the id stands beside the words', () => {
  const found = findings({}, 'list', 'old-customers')
  expect(said(found)).toEqual([
    { ja: '選んだリストはもうありません', en: 'The list that was chosen is not there any more' },
  ])
  expect(found[0]?.asset).toEqual({ kind: 'list', id: 'old-customers' })
})

test('what was never chosen is not called missing', () => {
  expect(findings({}, 'mail', '')[0]).toMatchObject({
    code: 'asset-unset',
    message: { ja: 'メールが未設定です' },
  })
})
