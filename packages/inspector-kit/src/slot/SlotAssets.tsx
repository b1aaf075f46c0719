import type { AssetKind } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { AssetList } from './AssetList.tsx'
import { useIsGone } from './SlotAsset.tsx'
import { SlotFrame } from './SlotFrame.tsx'
import type { SlotProps } from './slot-props.ts'
import { useDraft } from './use-draft.ts'

interface AssetsSlot {
  readonly kind: AssetKind
  readonly value: readonly string[]
  readonly onChange: (next: readonly string[]) => void
}

/** A slot that names any number of things of one kind, of which any will do; none named means all of them. */
export function SlotAssets(props: SlotProps & AssetsSlot): ReactNode {
  const { kind, value, onChange, ...slot } = props
  const gone = useIsGone(kind)
  return (
    <SlotFrame {...slot} missing={slot.missing ?? value.some(gone)}>
      {() => <Inside kind={kind} label={slot.label} value={value} onChange={onChange} />}
    </SlotFrame>
  )
}

function Inside(props: AssetsSlot & { readonly label: string }): ReactNode {
  const { kind, label, value, onChange } = props
  const { draft, setDraft } = useDraft(value, onChange)
  const toggle = (id: string): void =>
    setDraft(draft.includes(id) ? draft.filter((each) => each !== id) : [...draft, id])
  return <AssetList kind={kind} label={label} chosen={draft} many onPick={toggle} />
}
