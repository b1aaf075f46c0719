import { COMPANY_FIELD_WORDS, COMPANY_FIELDS, explain, fieldName, type ValueTest } from '@shirube/audience'
import type { ReactNode } from 'react'
import { useAssetCatalog, useNarration } from '../catalog/use-asset-catalog.ts'
import { typeOfField } from '../slot/SlotLeadField.tsx'
import type { Leaf, LeafProps } from './leaf-props.ts'
import { SlotValueTest } from './SlotValueTest.tsx'

/** Asks something of a field of the lead or of its company: 「従業員数が30名以上」. */
export function FieldSentence(props: LeafProps<Leaf<'attribute'> | Leaf<'company'>>): ReactNode {
  const { leaf, field, onChange } = props
  const narration = useNarration()
  const catalog = useAssetCatalog()
  const told = explain(leaf, narration)
  const name =
    leaf.kind === 'company'
      ? COMPANY_FIELD_WORDS[leaf.field][narration.language]
      : fieldName(leaf.field, narration)
  const type = leaf.kind === 'company' ? COMPANY_FIELDS[leaf.field] : typeOfField(leaf.field, catalog)
  const { particle, test } = partsOf(told.startsWith(name) ? told.slice(name.length) : told)
  const put = (next: ValueTest): void => onChange({ ...leaf, test: next })
  return (
    <>
      {told.startsWith(name) ? name : ''}
      {particle}
      <SlotValueTest
        field={`${field}.test`}
        label={name}
        look="box"
        text={test}
        value={leaf.test}
        type={type}
        onChange={put}
      />
    </>
  )
}

/** The particle or verb that binds the test to its field stands outside the slot. */
function partsOf(told: string): { readonly particle: string; readonly test: string } {
  const [particle = ''] = /^(が|に|を| is | are | )/u.exec(told) ?? []
  return { particle, test: told.slice(particle.length) }
}
