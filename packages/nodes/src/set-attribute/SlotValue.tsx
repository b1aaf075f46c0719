import type { FieldValue } from '@shirube/audience'
import {
  type InspectorProps,
  SlotChoice,
  SlotDate,
  SlotNumber,
  SlotText,
  SlotTexts,
  typeOfField,
  useAssetCatalog,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { SetAttribute } from './model.ts'
import { valueText } from './narrate.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }
const FAR = 999_999_999

/** The value that the field is given, in the way its type is chosen. */
export function SlotValue(
  props: InspectorProps<SetAttribute> & { readonly field: string; readonly value: FieldValue },
): ReactNode {
  const { data, onChange, context, field, value } = props
  const { words } = TEXT[context.language]
  const label = WORDS[context.language].value
  const type = typeOfField(data.field, useAssetCatalog())
  const empty = value === '' || (typeof value === 'object' && value.length === 0)
  const text = empty ? words.unset : valueText(value, context.language)
  const slot = { field, label, text, missing: value === '' }
  const put = (next: FieldValue): void => onChange({ ...data, value: next })
  if (type === 'number' || typeof value === 'number') {
    const held = typeof value === 'number' ? value : 0
    return <SlotNumber {...slot} value={held} min={-FAR} max={FAR} onChange={put} />
  }
  if (type === 'boolean' || typeof value === 'boolean') {
    const options = (['yes', 'no'] as const).map((one) => ({ value: one, label: words[one] }))
    return (
      <SlotChoice
        {...slot}
        value={value === true ? 'yes' : 'no'}
        options={options}
        onChange={(next) => put(next === 'yes')}
      />
    )
  }
  if (type === 'texts' || typeof value !== 'string') {
    const held = typeof value === 'string' ? [] : value
    return <SlotTexts {...slot} value={held} onChange={(next) => put([...next])} />
  }
  if (type === 'date') return <SlotDate {...slot} value={value} onChange={put} />
  return <SlotText {...slot} value={value} maxLength={4000} onChange={put} />
}
