import { type FieldValue, typeOfLeadField } from '@shirube/audience'
import type { NewCard } from '@shirube/contract'
import { prefectureIn } from '../import/cell/prefecture.ts'
import { tidyCell } from '../import/cell/tidy-cell.ts'

/** What stands on a card as it is kept: made alike as by an import, the prefecture read out of the address. */
export function cardFields(given: NewCard['fields']): Readonly<Record<string, FieldValue>> {
  const fields = Object.fromEntries(
    Object.entries(given).flatMap(([field, value]): readonly (readonly [string, FieldValue])[] => {
      if (typeof value !== 'string') return value === undefined ? [] : [[field, value]]
      const text = tidyCell(field, value, typeOfLeadField(field))
      return text === '' ? [] : [[field, text]]
    }),
  )
  const { address, prefecture } = fields
  const found = typeof address === 'string' && prefecture === undefined ? prefectureIn(address) : undefined
  return found === undefined ? fields : { ...fields, prefecture: found }
}
