import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "update a field", in English. */
export const en = {
  name: 'Update a field',
  plate: 'Field',
  titles: { set: 'Update {field}', clear: 'Empty {field}' },
  summaries: { set: '{value}', clear: 'Remove the value' },
  sentences: { set: 'Sets {field} to {value}.', clear: 'Empties {field}.' },
  ports: { next: 'Next' },
  takers: { next: 'those who go on' },
  problems: {
    noField: 'The field to update is not set',
    noValue: 'The value is not set',
    unknownField: 'There is no field “{field}”',
    derivedField: 'This field follows from other data and cannot be set',
    text: 'The value must be a text',
    number: 'The value must be a number',
    date: 'The value must be a date',
    boolean: 'The value must be yes or no',
    texts: 'The value must be a list of texts',
    'no-language': 'The language must be ja or en',
    'no-zone': 'There is no time zone “{value}”; an example is Asia/Tokyo',
  },
  words: { unset: '(not set)', yes: 'yes', no: 'no' },
} as const satisfies Twin<typeof ja>
