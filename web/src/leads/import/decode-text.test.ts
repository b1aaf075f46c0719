import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

// 「氏名,会社名」 and 「髙橋,㈱」 in CP932, as spreadsheets in Japan write them.
const SHIFT_JIS = Uint8Array.from([
  0x8e, 0x81, 0x96, 0xbc, 0x2c, 0x89, 0xef, 0x8e, 0xd0, 0x96, 0xbc, 0x0a, 0xfb, 0xfc, 0x8b, 0xb4, 0x2c, 0x87,
  0x8a,
])
// 「氏名」 in EUC-JP.
const EUC_JP = Uint8Array.from([0xbb, 0xe1, 0xcc, 0xbe])

test('[D15] a list is read by what is in it: Shift_JIS with 髙 and ㈱, EUC-JP, UTF-8 with a mark', () => {
  expect(decodeText(SHIFT_JIS)).toEqual({ text: '氏名,会社名\n髙橋,㈱', encoding: 'shift_jis' })
  expect(decodeText(EUC_JP)).toEqual({ text: '氏名', encoding: 'euc-jp' })
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('氏名')])
  expect(decodeText(marked)).toEqual({ text: '氏名', encoding: 'utf-8' })
})
