import { Readable } from 'node:stream'
import type { NewAddressRange } from '@shirube/db/address-range'
import { AppError } from '@shirube/kernel'
import japanese from 'encoding-japanese'
import { describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { readAddressTable } from './read-address-table.ts'

async function read(file: string | Uint8Array) {
  const bytes = Buffer.from(file)
  const open = () => Promise.resolve(Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]))
  const all: NewAddressRange[] = []
  for await (const ranges of readAddressTable(open)) all.push(...ranges)
  return all
}

/** What is said of a file that is refused: line, column and words of each fault. */
async function faultsOf(file: string): Promise<readonly string[]> {
  const error: unknown = await read(file).catch((thrown: unknown) => thrown)
  if (!(error instanceof AppError)) throw new Error('The file was taken in')
  return error.issues.map(({ line, column, text }) => `${line}:${column} ${text?.ja}`)
}

const whole = { domain: null, corporateNumber: null, ignored: false }

describe('a table of addresses', () => {
  it('is read by Japanese and English headings, in any order, below a title, whatever its encoding', async () => {
    const japaneseFile =
      'IP一覧,,\r\n法人番号,会社名（必須）,ネットワーク\r\n7000012050002,白根,203.0.113.0/24\r\n'
    const expected = [
      {
        ...{ ...whole, line: 3, first: '203.0.113.0', last: '203.0.113.255', company: '白根' },
        corporateNumber: '7000012050002',
      },
    ]
    expect(await read(japaneseFile)).toEqual(expected)
    const shifted = japanese.convert(japaneseFile, { to: 'SJIS', from: 'UNICODE', type: 'arraybuffer' })
    expect(await read(Uint8Array.from(shifted))).toEqual(expected)
    expect(
      await read(
        'domain\tcompany name\tStart IP\tEnd IP\tignore\nwww.Shirane.example\tShirane\t192.0.2.1\t192.0.2.9\tyes\n',
      ),
    ).toEqual([
      {
        ...{ ...whole, line: 2, first: '192.0.2.1', last: '192.0.2.9', company: 'Shirane' },
        ...{ domain: 'shirane.example', ignored: true },
      },
    ])
  })

  it('is read from a workbook', async () => {
    const zip = await writeExcel([
      [{ value: 'ネットワーク' }, { value: '会社名' }, { value: '除外' }],
      [{ value: '2001:db8::/32' }, { value: '白根' }, { value: 1, type: Number }],
    ]).toBuffer()
    expect(await read(zip)).toEqual([
      {
        ...{ ...whole, line: 2, first: '2001:db8::', last: '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff' },
        ...{ company: '白根', ignored: true },
      },
    ])
  })

  it.each([
    ['203.0.113.7', '203.0.113.7', '203.0.113.7'],
    ['203.0.113.7/32', '203.0.113.7', '203.0.113.7'],
    ['２０３.０.１１３.０／２４', '203.0.113.0', '203.0.113.255'],
    ['203.0.113.1 - 203.0.113.9', '203.0.113.1', '203.0.113.9'],
    ['203.0.113.1〜203.0.113.9', '203.0.113.1', '203.0.113.9'],
    ['::ffff:203.0.113.7', '203.0.113.7', '203.0.113.7'],
    ['2001:DB8::1', '2001:db8::1', '2001:db8::1'],
    ['2001:db8::/127', '2001:db8::', '2001:db8::1'],
  ])('knows the network %s', async (cell, first, last) => {
    expect(await read(`ネットワーク,会社名\n${cell},白根\n`)).toEqual([
      { ...whole, line: 2, first, last, company: '白根' },
    ])
  })

  it('needs no name for a network that says nothing of a company', async () => {
    expect(await read('ネットワーク,会社名,除外\n192.0.2.0/24,,1\n')).toMatchObject([
      { company: '', ignored: true },
    ])
  })
})

describe('a wrong row is named by line and column, and nothing of the file is handed on', () => {
  const inNetwork = (cell: string): string => `会社名,ネットワーク\n白根,${cell}\n`

  it.each([
    ['', 'IPアドレスがありません'],
    ['203.0.113', '「203.0.113」はIPアドレスとして読めません'],
    ['203.0.113.256', '「203.0.113.256」はIPアドレスとして読めません'],
    ['010.0.0.1', '「010.0.0.1」はIPアドレスとして読めません'],
    ['fe80::1%eth0', '「fe80::1%eth0」はIPアドレスとして読めません'],
    ['203.0.113.0/33', '「203.0.113.0/33」のプレフィックス長が正しくありません'],
    ['203.0.113.0/', '「203.0.113.0/」のプレフィックス長が正しくありません'],
    ['203.0.113.0/24/8', '「203.0.113.0/24/8」のプレフィックス長が正しくありません'],
    ['2001:db8::/129', '「2001:db8::/129」のプレフィックス長が正しくありません'],
    ['www.example.jp/24', '「www.example.jp/24」はIPアドレスとして読めません'],
    [
      '203.0.113.5/24',
      '「203.0.113.5/24」はネットワークの先頭のアドレスではありません（203.0.113.0/24 ではありませんか）',
    ],
    ['203.0.113.9-203.0.113.1', '終了アドレスが開始アドレスより前にあります'],
    ['203.0.113.9-2001:db8::', '開始と終了でIPv4とIPv6が混ざっています'],
    ['1.1.1.1-1.1.1.2-1.1.1.3', '「1.1.1.1-1.1.1.2-1.1.1.3」はIPアドレスとして読めません'],
  ])('the network 「%s」', async (cell, said) => {
    expect(await faultsOf(inNetwork(cell))).toEqual([`2:2 ネットワーク：${said}`])
  })

  it('a range of two cells of which one is missing, or beside a network', async () => {
    const file = '開始,終了,ネットワーク,会社名\n192.0.2.1,,,白根\n192.0.2.1,192.0.2.2,192.0.2.0/24,白根\n'
    expect(await faultsOf(file)).toEqual([
      '2:2 終了アドレス：「」はIPアドレスとして読めません',
      '3:3 ネットワーク：ネットワークか、開始・終了アドレスのどちらか一方だけを入力してください',
    ])
  })

  it('every cell of a row that is wrong', async () => {
    const file = `ネットワーク,会社名,ドメイン,法人番号,除外\nx,,白根,7000012050003,たぶん\n192.0.2.1,${'長'.repeat(201)},,,\n192.0.2.2,,,,\n`
    expect(await faultsOf(file)).toEqual([
      '2:1 ネットワーク：「x」はIPアドレスとして読めません',
      '2:3 ドメイン：「白根」はドメインとして読めません',
      '2:4 法人番号：「7000012050003」は法人番号ではありません（13桁・検査用数字を確かめてください）',
      '2:5 除外：「たぶん」は読めません（除外する行は 1、しない行は空にしてください）',
      '3:2 会社名：200文字を超えています',
      '4:2 会社名：会社名がありません（除外する行のほかは必要です）',
    ])
  })

  it('no more than the first twenty, however many there are; good rows among them are not handed on', async () => {
    const rows = `x,白根\n${'192.0.2.1,白根\n'.repeat(6000)}${'y,白根\n'.repeat(100)}`
    expect(await faultsOf(`ネットワーク,会社名\n${rows}`)).toHaveLength(20)
    let given = 0
    const open = () => Promise.resolve(Readable.from([Buffer.from(`ネットワーク,会社名\n${rows}`)]))
    const all = async (): Promise<void> => {
      for await (const ranges of readAddressTable(open)) given += ranges.length
    }
    await expect(all()).rejects.toThrow('The first 20 faults')
    expect(given).toBe(0)
  })

  it.each([
    ['a file without a heading', '203.0.113.0/24,白根\n', 'No heading was found'],
    [
      'a heading without a company',
      'ネットワーク,ドメイン\n203.0.113.0/24,a.example\n',
      'No heading was found',
    ],
    [
      'a heading with the first address only',
      '開始アドレス,会社名\n203.0.113.0,白根\n',
      'No heading was found',
    ],
    ['a heading alone', 'ネットワーク,会社名\n', 'The file has no rows'],
    ['nothing', '', 'The file has no rows'],
    ['a lone quote', 'ネットワーク,会社名\n203.0.113.0/24,"白根\n', 'The quotation mark (") in line 2'],
  ])('%s', async (_, file, said) => {
    await expect(read(file)).rejects.toThrow(said)
  })
})
