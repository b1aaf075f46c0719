import type { AssetKind } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { useAssetCatalog } from '../catalog/use-asset-catalog.ts'
import { AssetList } from './AssetList.tsx'
import { SlotFrame } from './SlotFrame.tsx'
import type { SlotProps } from './slot-props.ts'

/** A slot that names one thing of the organisation: a mail, a list, a segment. */
export function SlotAsset(
  props: SlotProps & {
    readonly kind: AssetKind
    /** Its id; empty when none is chosen. */
    readonly value: string
    readonly onChange: (next: string) => void
  },
): ReactNode {
  const { kind, value, onChange, ...slot } = props
  const gone = useIsGone(kind)
  return (
    <SlotFrame {...slot} missing={slot.missing ?? (value === '' || gone(value))}>
      {(close) => (
        <AssetList
          kind={kind}
          label={slot.label}
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

/** Tells whether a thing is not there any more; nothing is said while the catalog is being fetched. */
export function useIsGone(kind: AssetKind): (id: string) => boolean {
  const catalog = useAssetCatalog()
  return (id) => catalog.list(kind) !== undefined && catalog.nameOf(kind, id) === undefined
}
