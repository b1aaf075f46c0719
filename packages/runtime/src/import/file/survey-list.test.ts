import { Readable } from 'node:stream'
import japanese from 'encoding-japanese'
import { describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { LONGEST_LINE } from './import-fault.ts'
import { isWorkbook, readingOf, startOf, surveyList } from './survey-list.ts'
import { workbookAsCsv } from './workbook.ts'

const CSV =
  '会社名,氏名,メール\r\n㈱白根テック,髙梨 文子,takanashi@shirane.example\r\n山﨑工業,"山﨑 ""誠""\r\n二行",yamazaki@example.jp\r\n'

async function survey(bytes: Uint8Array, chunk = 7) {
  const open = () => {
    const parts: Buffer[] = []
    for (let at = 0; at < bytes.length; at += chunk) parts.push(Buffer.from(bytes.subarray(at, at + chunk)))
    return Promise.resolve(Readable.from(parts))
  }
  return await surveyList(open, { kind: 'text', ...readingOf(await startOf(open)) })
}

const encoded = (text: string, to: 'SJIS' | 'EUCJP' | 'UTF16LE' | 'UTF16BE'): Uint8Array =>
  Uint8Array.from(japanese.convert(text, { to, from: 'UNICODE', type: 'arraybuffer' }))

const withoutCp932 = (text: string): string =>
  text.replaceAll('髙', '高').replaceAll('﨑', '崎').replaceAll('㈱', '株式会社')

describe('a list is read by what is in it [S19] [D15]', () => {
  it('Shift_JIS as Windows writes it keeps 髙, 﨑 and ㈱', async () => {
    // 髙 FBFC, 﨑 FAB1, ㈱ 878A in CP932.
    const bytes = Buffer.concat([
      Buffer.from(encoded('会社名,氏名\r\n', 'SJIS')),
      Buffer.from([0x87, 0x8a]),
      Buffer.from(encoded('白根,', 'SJIS')),
      Buffer.from([0xfb, 0xfc, 0xfa, 0xb1]),
      Buffer.from('\r\n'),
    ])
    const { format, sample } = await survey(bytes)
    expect(format).toMatchObject({ encoding: 'shift_jis', headers: ['会社名', '氏名'], otherLines: 0 })
    expect(sample).toEqual([{ line: 2, cells: ['㈱白根', '髙﨑'] }])
  })

  it.each([
    ['UTF-8', 'utf-8', Buffer.from(CSV)],
    ['UTF-8 with its mark', 'utf-8', Buffer.from(`\uFEFF${CSV}`)],
    ['UTF-16 with its mark', 'utf-16le', Buffer.from(`\uFEFF${CSV}`, 'utf16le')],
    ['UTF-16 without', 'utf-16le', Buffer.from(CSV, 'utf16le')],
    ['UTF-16, the other way round', 'utf-16be', Buffer.from(`\uFEFF${CSV}`, 'utf16le').swap16()],
    ['EUC-JP', 'euc-jp', encoded(withoutCp932(CSV), 'EUCJP')],
  ] as const)('%s', async (_, encoding, bytes) => {
    const { format, rows, sample } = await survey(bytes)
    expect(format).toMatchObject({ encoding, delimiter: ',', headerLine: 1 })
    expect(format.headers).toEqual(['会社名', '氏名', 'メール'])
    expect(rows).toBe(2)
    expect(sample[1]?.cells[1]).toContain('"誠"\r\n二行')
  })

  it('tabs and semicolons divide columns too, and a title above the header is no row', async () => {
    const { format, rows } = await survey(
      Buffer.from('名刺データ一覧;;\r\n\r\n会社名;氏名;メール\r\nA;B, C;d@example.jp\r\n'),
    )
    expect(format).toMatchObject({ delimiter: ';', headerLine: 3 })
    expect(rows).toBe(1)
    expect((await survey(Buffer.from('会社名\t氏名\r\nA\tB\r\n'))).format.delimiter).toBe('\t')
  })

  it('a list without words over its columns begins with people', async () => {
    const { format, rows } = await survey(Buffer.from('白根,髙梨,t@example.jp\r\n'))
    expect(format).toMatchObject({ headerLine: 0, headers: ['列1', '列2', '列3'] })
    expect(rows).toBe(1)
  })

  it('emoji and 𠮷 pass', async () => {
    const { sample } = await survey(Buffer.from('氏名,メール\r\n𠮷野 😀,a@example.jp\r\n'))
    expect(sample[0]?.cells[0]).toBe('𠮷野 😀')
  })

  it('a workbook is a list: dates as dates, formulas are no danger', async () => {
    const zip = await writeExcel([
      [{ value: '氏名' }, { value: 'メール' }, { value: '来場日' }],
      [
        { value: '髙梨' },
        { value: 't@example.jp' },
        { value: new Date('2026-10-28T00:00:00Z'), type: Date, format: 'yyyy/mm/dd' },
      ],
      [{ value: '=1+1' }, { value: 'u@example.jp' }, null],
    ]).toBuffer()
    expect(isWorkbook(zip)).toBe(true)
    const csv = Buffer.from(await workbookAsCsv(zip))
    const { sample } = await surveyList(() => Promise.resolve(Readable.from([csv])), {
      kind: 'workbook',
      encoding: 'utf-8',
      delimiter: ',',
    })
    expect(sample.map((one) => one.cells)).toEqual([
      ['髙梨', 't@example.jp', '2026-10-28'],
      ['=1+1', 'u@example.jp', ''],
    ])
  })

  it('a cell with a formula is what stands beside the formula, which nobody works out again', async () => {
    const zip = await writeExcel([
      [{ value: '氏名' }, { value: 'メール' }],
      [{ value: '="A"&"B"', type: 'Formula' }, { value: 'u@example.jp' }],
    ]).toBuffer()
    expect(await workbookAsCsv(zip)).toBe('"氏名","メール"\r\n"","u@example.jp"\r\n')
  })
})

describe('bad input is named and bounded', () => {
  it('lines in another encoding than the rest are read by what is in them', async () => {
    const mixed = Buffer.concat([
      Buffer.from('氏名,メール\r\n髙梨,a@example.jp\r\n'),
      Buffer.from(encoded('三輪,b@example.jp\r\n', 'SJIS')),
      Buffer.from('下条,c@example.jp\r\n'),
    ])
    const { format, sample } = await survey(mixed, 1 << 16)
    expect(sample.map((one) => one.cells[0])).toEqual(['髙梨', '三輪', '下条'])
    expect(format.otherLines).toBe(1)
  })

  it('a lone quote names the line on which it was opened', async () => {
    await expect(
      survey(Buffer.from('氏名,メール\r\n髙梨,a@example.jp\r\n"三輪,b@example.jp\r\n下条,c\r\n')),
    ).rejects.toMatchObject({
      code: 'bad_input',
      text: { ja: '3行目の引用符「"」が閉じられていません' },
    })
  })

  it('a lone quote before a gigabyte of good lines is named after two megabytes of them', async () => {
    let given = 0
    function* endless() {
      yield Buffer.from('氏名,メール\r\n"三輪,a@example.jp\r\n')
      for (; given < 1024; given++) yield Buffer.from('下条,b@example.jp\r\n'.repeat(1 << 15))
    }
    const open = () => Promise.resolve(Readable.from(endless()))
    const list = surveyList(open, { kind: 'text', encoding: 'utf-8', delimiter: ',' })
    await expect(list).rejects.toMatchObject({
      text: { en: 'The quotation mark (") in line 2 is never closed' },
    })
    expect(given).toBeLessThan(16)
  })

  it('a quote within a word is part of the word', async () => {
    const { sample } = await survey(Buffer.from('氏名,メール\r\n髙"梨,a@example.jp\r\n'))
    expect(sample[0]?.cells[0]).toBe('髙"梨')
  })

  it('a million columns are refused with their number', async () => {
    const bytes = Buffer.from(`${','.repeat(999_999)}\r\n`)
    await expect(survey(bytes, 1 << 16)).rejects.toMatchObject({
      code: 'too_large',
      text: { ja: '1行目に1,000,000列あります（上限200列）' },
    })
  })

  it('a line of a gigabyte is refused after two megabytes of it', async () => {
    let given = 0
    function* endless() {
      yield Buffer.from('氏名,メール\r\n')
      for (; given < 1024; given++) yield Buffer.alloc(1 << 20, 'a')
    }
    const open = () => Promise.resolve(Readable.from(endless()))
    await expect(surveyList(open, { kind: 'text', encoding: 'utf-8', delimiter: ',' })).rejects.toMatchObject(
      {
        code: 'too_large',
        text: { en: 'Line 2 is too long (at most 2 MB). Check that the file has line breaks' },
      },
    )
    expect(given * (1 << 20)).toBeLessThan(LONGEST_LINE + 4 * (1 << 20))
  })

  it('headers of one name are told from each other', async () => {
    const { format } = await survey(Buffer.from('メール,メール,\r\na@example.jp,b,c\r\n'))
    expect(format.headers).toEqual(['メール', 'メール (2)', '列3'])
  })

  it('a picture, an old workbook, a broken one and an empty file are no lists', async () => {
    await expect(survey(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 0, 0]))).rejects.toMatchObject(
      {
        code: 'bad_input',
      },
    )
    expect(() => isWorkbook(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).toThrow(/\.xls/u)
    await expect(workbookAsCsv(Buffer.from('PK\u0003\u0004 nothing more'))).rejects.toMatchObject({
      code: 'bad_input',
    })
    await expect(survey(Buffer.from('氏名,メール\r\n'))).rejects.toMatchObject({ code: 'bad_input' })
    await expect(survey(Buffer.alloc(0))).rejects.toMatchObject({ code: 'bad_input' })
  })
})
