import { describe, expect, it } from 'vitest'
import { tidyCell } from '../import/cell/tidy-cell.ts'
import { csvLine } from './csv-line.ts'
import { defused } from './defused.ts'
import { encodeCp932 } from './encode-cp932.ts'

describe('a line of an exported file', () => {
  it.each(['=1+1', '+81 3-1234-5678', '-2', '@SUM(A1)', '\t=1', '＝1＋1'])(
    'gives no spreadsheet %j to work out, and is taken in again as it was [S19]',
    (text) => {
      expect(defused(text)).toBe(`'${text}`)
      expect(tidyCell('budget', defused(text), undefined)).toBe(tidyCell('budget', text, undefined))
    },
  )

  it('quotes what would break it, and leaves numbers alone', () => {
    expect(csvLine(['a,b', 'say "x"', '二行\n目', -3, '佐藤'])).toBe(
      '"a,b","say ""x""","二行\n目",-3,佐藤\r\n',
    )
  })

  it('is written in the Shift_JIS of Windows with its own characters; what that lacks is shown as 〓 [D15]', () => {
    const bytes = encodeCp932('髙﨑㈱𠮷😀')
    expect(new TextDecoder('shift_jis').decode(bytes)).toBe('髙﨑㈱〓〓')
  })
})
