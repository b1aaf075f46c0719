import type { FieldType, FieldValue } from '@shirube/audience'

/** The value that a field is given first, before a person chooses one: nothing, or what its type begins with. */
export function blankOf(type: FieldType | undefined): FieldValue {
  switch (type) {
    case 'number':
      return 0
    case 'boolean':
      return true
    case 'texts':
      return []
    case 'text':
    case 'date':
    case undefined:
      return ''
  }
}
