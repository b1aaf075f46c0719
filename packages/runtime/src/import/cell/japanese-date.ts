interface Era {
  readonly names: readonly string[]
  /** `YYYY-MM-DD`, both days inclusive; of the present era without an end. */
  readonly from: string
  readonly until?: string
}

/** The eras since the Gregorian calendar came to Japan (改暦, 1873); 元年 is the year of `from`. */
const ERAS: readonly Era[] = [
  { names: ['明治', 'M'], from: '1868-10-23', until: '1912-07-29' },
  { names: ['大正', 'T'], from: '1912-07-30', until: '1926-12-24' },
  { names: ['昭和', 'S'], from: '1926-12-25', until: '1989-01-07' },
  { names: ['平成', 'H'], from: '1989-01-08', until: '2019-04-30' },
  { names: ['令和', 'R'], from: '2019-05-01' },
]

const SIGNS: Readonly<Record<string, string>> = {
  '㍾': '明治',
  '㍽': '大正',
  '㍼': '昭和',
  '㍻': '平成',
  '㋿': '令和',
}

const ERA_SIGNS = /[㍾㍽㍼㍻㋿]/gu

const IN_ERA =
  /^(明治|大正|昭和|平成|令和|[MTSHR])\.?(元|\d{1,2})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/iu
const PLAIN =
  /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u
const PACKED = /^((?:18|19|20)\d{2})(\d{2})(\d{2})$/u

/** What a date turned out to be, or that its day is not in its era. */
export type ReadDate =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'beyond-era'; readonly era: string; readonly until: string }

const NONE: ReadDate = { kind: 'none' }

function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : undefined
}

function inEra(name: string, yearOfEra: number, [month, day]: readonly [number, number]): ReadDate {
  const era = ERAS.find((one) => one.names.some((known) => known.toLowerCase() === name.toLowerCase()))
  if (!era || yearOfEra < 1) return NONE
  const date = dateOf(Number(era.from.slice(0, 4)) + yearOfEra - 1, month, day)
  if (date === undefined) return NONE
  if (era.until !== undefined && date > era.until)
    return { kind: 'beyond-era', era: era.names[0] ?? name, until: era.until }
  return date < era.from ? NONE : { kind: 'date', date }
}

/** A date as lists in Japan write it: 昭和64年1月5日, S64.1.5, 令和元年5月1日, 2026/4/1, 2026年4月1日, 20260401. */
export function readDate(text: string): ReadDate {
  const spelled = text.replaceAll(ERA_SIGNS, (sign) => SIGNS[sign] ?? sign)
  const plain = spelled
    .normalize('NFKC')
    .replaceAll(/\((?:[月火水木金土日]|mon|tue|wed|thu|fri|sat|sun)\)/giu, '')
  const bare = plain
    .trim()
    .replaceAll(/\s+(?=\d{1,2}:)/gu, 'T')
    .replaceAll(/\s/gu, '')
  const era = IN_ERA.exec(bare)
  if (era) {
    const [, name = '', year = '', month, day] = era
    return inEra(name, year === '元' ? 1 : Number(year), [Number(month), Number(day)])
  }
  const parts = PLAIN.exec(bare) ?? PACKED.exec(bare)
  if (!parts) return NONE
  const date = dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  return date === undefined ? NONE : { kind: 'date', date }
}
