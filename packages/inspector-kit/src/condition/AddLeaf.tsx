import { Popover } from '@mantine/core'
import {
  COMPANY_FIELD_WORDS,
  COMPANY_FIELDS,
  type CompanyField,
  type Condition,
  type EventKind,
  eventTitle,
} from '@shirube/audience'
import { isComposing, TextButton, useLanguage } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAssetCatalog, useNarration } from '../catalog/use-asset-catalog.ts'
import { OFFERED_KINDS } from '../event/offered-kinds.ts'
import { ChoiceList, type Option } from '../slot/ChoiceList.tsx'
import { typeOfField, useLeadFields } from '../slot/SlotLeadField.tsx'
import classes from './AddLeaf.module.css'
import { freshLeaf } from './fresh-leaf.ts'
import { useConditionText } from './use-condition-text.ts'

/** Adds a condition: everything that can be asked of a lead in one list, found by words. */
export function AddLeaf(props: {
  readonly label: string
  readonly onAdd: (leaf: Condition) => void
}): ReactNode {
  const [opened, setOpened] = useState(false)
  const catalog = useAssetCatalog()
  const options = useLeafOptions()
  const pick = (choice: string): void => {
    const leaf = freshLeaf(choice, (field) => typeOfField(field, catalog))
    setOpened(false)
    if (leaf !== undefined) props.onAdd(leaf)
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      trapFocus
      returnFocus
      closeOnEscape={false}
    >
      <Popover.Target>
        <TextButton onPress={() => setOpened(!opened)}>{`＋ ${props.label}`}</TextButton>
      </Popover.Target>
      <Popover.Dropdown
        className={classes.inside ?? ''}
        aria-label={props.label}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || isComposing(event)) return
          event.stopPropagation()
          setOpened(false)
        }}
      >
        {opened ? <ChoiceList label={props.label} options={options} chosen={[]} onPick={pick} /> : null}
      </Popover.Dropdown>
    </Popover>
  )
}

const OWN_KINDS = ['score', 'stage', 'qualification'] as const
const MEMBER_KINDS = ['owner', 'consent'] as const

/** Everything that can be asked of a lead; what is chosen most often first. */
function useLeafOptions(): readonly Option[] {
  const t = useConditionText()
  const language = useLanguage()
  const catalog = useAssetCatalog()
  const narration = useNarration()
  const leadFields = useLeadFields()
  const custom = (catalog.list('customEvent') ?? []).map(({ id }): EventKind => `custom.${id}`)
  const kinds = [...OFFERED_KINDS.flatMap((group) => group.kinds), ...custom]
  const companyFields = Object.keys(COMPANY_FIELDS) as CompanyField[]
  const assets = (kind: 'segment' | 'list'): readonly Option[] =>
    (catalog.list(kind) ?? []).map(({ id, name }) => ({
      value: `${kind}:${id}`,
      label: name,
      group: t[`group_${kind}`],
    }))
  return [
    ...companyFields.map((field) => ({
      value: `company:${field}`,
      label: COMPANY_FIELD_WORDS[field][language],
      group: t.group_company,
    })),
    ...OWN_KINDS.map((kind) => ({ value: kind, label: t[`kind_${kind}`], group: t.group_score })),
    ...kinds.map((kind) => ({
      value: `behaviour:${kind}`,
      label: eventTitle(kind, narration),
      group: t.group_did,
    })),
    { value: 'sequence', label: t.kind_sequence, group: t.group_did },
    { value: 'touch', label: t.kind_touch, group: t.group_did },
    ...assets('segment'),
    ...assets('list'),
    ...MEMBER_KINDS.map((kind) => ({ value: kind, label: t[`kind_${kind}`], group: t.group_member })),
    ...leadFields.map(({ value, label }) => ({ value: `attribute:${value}`, label, group: t.group_lead })),
  ]
}
