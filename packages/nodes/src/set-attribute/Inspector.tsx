import { fieldName } from '@shirube/audience'
import { quote } from '@shirube/engine'
import {
  AddClauses,
  type InspectorProps,
  Question,
  SlotLeadField,
  Told,
  typeOfField,
  useAssetCatalog,
  useNarration,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { blankOf } from './blank-value.ts'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { SetAttribute } from './model.ts'
import { SlotValue } from './SlotValue.tsx'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "update a field". */
export function Inspector(props: InspectorProps<SetAttribute>): ReactNode {
  const { data, onChange, context } = props
  const { language } = context
  const { sentences, words } = TEXT[language]
  const t = WORDS[language]
  const narration = useNarration()
  const catalog = useAssetCatalog()
  const blank = blankOf(typeOfField(data.field, catalog))
  const field = (
    <SlotLeadField
      field="field"
      label={t.field}
      text={data.field === '' ? words.unset : quote(fieldName(data.field, narration), language)}
      value={data.field}
      of="writable"
      onChange={(next) => onChange({ field: next, value: blankOf(typeOfField(next, catalog)) })}
    />
  )
  if (data.value === null) {
    return (
      <Question family="flow">
        <Told sentence={sentences.clear} slots={{ field }} fields={['value']} />
        <AddClauses
          clauses={[{ key: 'value', label: t.set, onAdd: () => onChange({ ...data, value: blank }) }]}
        />
      </Question>
    )
  }
  return (
    <Question family="flow">
      <Told
        sentence={sentences.set}
        slots={{ field, value: <SlotValue {...props} field="value" value={data.value} /> }}
      />
      <AddClauses
        clauses={[{ key: 'clear', label: t.clear, onAdd: () => onChange({ ...data, value: null }) }]}
      />
    </Question>
  )
}
