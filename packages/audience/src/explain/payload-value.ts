import type { NarrationContext } from '@shirube/kernel'
import { assetKindOf } from '../condition/assets.ts'
import { type EventKind, isBuiltInKind } from '../event/kind.ts'
import { PAYLOAD_FIELD_WORDS, PAYLOAD_VALUE_WORDS } from '../words/payload-words.ts'
import { changedFieldName } from './field-name.ts'
import { namedAsset, quoted } from './quoted.ts'

/** A field of an event's payload. */
export interface PayloadPlace {
  readonly kind: EventKind
  readonly field: string
}

const CUSTOM = 'custom.'

/** What a field of an event is called; those of custom events as they were declared. */
export const payloadFieldName = ({ kind, field }: PayloadPlace, context: NarrationContext): string =>
  (isBuiltInKind(kind)
    ? PAYLOAD_FIELD_WORDS[field]?.[context.language]
    : context.nameOf('customEventField', `${kind.slice(CUSTOM.length)}.${field}`)) ?? field

/** A text value of a payload as it is said: the name of a thing, the word of a closed list, or itself. */
export function payloadValue(place: PayloadPlace, value: string, context: NarrationContext): string {
  const { kind, field } = place
  const { language } = context
  if (!isBuiltInKind(kind)) return quoted(value, language)
  if (kind === 'attribute.changed' && field === 'field')
    return quoted(changedFieldName(value, context), language)
  const asset = assetKindOf(field)
  if (asset) return namedAsset(asset, value, context)
  return quoted(PAYLOAD_VALUE_WORDS[`${kind}.${field}`]?.[value]?.[language] ?? value, language)
}
