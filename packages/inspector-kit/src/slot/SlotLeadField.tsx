import {
  type FieldType,
  isDerivedField,
  LEAD_FIELD_WORDS,
  LEAD_FIELDS,
  type LeadField,
} from '@shirube/audience'
import { useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { type AssetCatalog } from '../catalog/asset-catalog.ts'
import { useAssetCatalog } from '../catalog/use-asset-catalog.ts'
import { ChoiceList, type Option } from './ChoiceList.tsx'
import { SlotFrame } from './SlotFrame.tsx'
import type { SlotProps } from './slot-props.ts'
import { useKitText } from './use-kit-text.ts'

const OWN = Object.keys(LEAD_FIELDS) as LeadField[]
const CUSTOM = 'custom.'

/** A slot that names a field of the lead: one that all have, or one of the organisation's own. */
export function SlotLeadField(
  props: SlotProps & {
    /** `custom.<id>` for a field of the organisation's own; empty when none is chosen. */
    readonly value: string
    /** `writable` leaves out what is worked out by the product; a type leaves out all others. */
    readonly of?: 'writable' | FieldType
    readonly onChange: (next: string) => void
  },
): ReactNode {
  const { value, of, onChange, ...slot } = props
  const options = useLeadFields(of)
  return (
    <SlotFrame {...slot} missing={slot.missing ?? value === ''}>
      {(close) => (
        <ChoiceList
          label={slot.label}
          options={options}
          chosen={value === '' ? [] : [value]}
          onPick={(next) => {
            close()
            if (next !== value) onChange(next)
          }}
        />
      )}
    </SlotFrame>
  )
}

/** The fields of a lead that may be chosen, the organisation's own last. */
export function useLeadFields(of?: 'writable' | FieldType): readonly Option[] {
  const language = useLanguage()
  const catalog = useAssetCatalog()
  const t = useKitText()
  const fits = (field: string): boolean =>
    of === undefined || (of === 'writable' ? !isDerivedField(field) : typeOfField(field, catalog) === of)
  const custom = (catalog.list('customField') ?? []).map(({ id, name }) => ({
    value: `${CUSTOM}${id}`,
    label: name,
    group: t.fields,
  }))
  const own = OWN.map((field) => ({ value: field, label: LEAD_FIELD_WORDS[field][language], group: t.own }))
  return [...own, ...custom].filter(({ value }) => fits(value))
}

/** What a field of the lead holds; undefined for one of the organisation's own that is not known. */
export function typeOfField(field: string, catalog: AssetCatalog): FieldType | undefined {
  const own = OWN.find((each) => each === field)
  if (own !== undefined) return LEAD_FIELDS[own]
  return catalog.list('customField')?.find(({ id }) => `${CUSTOM}${id}` === field)?.fieldType
}
