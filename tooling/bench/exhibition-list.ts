import type { ImportPlan } from '@shirube/contract'

/** How the list of an exhibition is taken in. */
export const EXHIBITION_PLAN: ImportPlan = {
  columns: ['lastName', 'firstName', 'email', 'companyName', 'jobTitle', 'phone'],
  source: '展示会',
  known: 'fill',
  emailConsent: 'card',
}

/** The list of an exhibition, made as it is read: of every ten rows one person twice, of 50,000 companies. */
export function* exhibitionRows(rows: number): Generator<Buffer> {
  yield Buffer.from('姓,名,メール,会社名,役職,電話\r\n')
  for (let from = 0; from < rows; from += 500) {
    const lines: string[] = []
    for (let i = from; i < Math.min(from + 500, rows); i++) {
      const who = i % 10 === 9 ? i - 1 : i
      const company = who % 50_000
      lines.push(
        `試験${who},花子,p${who}@bench${company}.example,ベンチ株式会社${company},課長,03${String(who).padStart(8, '0')}\r\n`,
      )
    }
    yield Buffer.from(lines.join(''))
  }
}
