import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useAssetCatalog } from '../catalog/use-asset-catalog.ts'
import { AssetList } from './AssetList.tsx'
import { useIsGone } from './SlotAsset.tsx'
import { SlotFrame } from './SlotFrame.tsx'
import classes from './SlotInside.module.css'
import type { SlotProps } from './slot-props.ts'
import { useDraft } from './use-draft.ts'
import { useKitText } from './use-kit-text.ts'

/** Which colleague is meant: whoever owns the lead, a team in turn, or one by name. */
export type Staff =
  | { readonly kind: 'user'; readonly user: string }
  | { readonly kind: 'owner' }
  | { readonly kind: 'roundRobin'; readonly team: string }

interface StaffSlot {
  readonly value: Staff
  readonly onChange: (next: Staff) => void
}

/** A slot that names who of the organisation is meant. */
export function SlotStaff(props: SlotProps & StaffSlot): ReactNode {
  const { value, onChange, ...slot } = props
  const noUser = useIsGone('user')
  const noTeam = useIsGone('team')
  const missing =
    (value.kind === 'user' && (value.user === '' || noUser(value.user))) ||
    (value.kind === 'roundRobin' && (value.team === '' || noTeam(value.team)))
  return (
    <SlotFrame {...slot} missing={slot.missing ?? missing}>
      {() => <Inside label={slot.label} value={value} onChange={onChange} />}
    </SlotFrame>
  )
}

const KINDS = ['roundRobin', 'owner', 'user'] as const

function Inside(props: StaffSlot & { readonly label: string }): ReactNode {
  const { label, value, onChange } = props
  const { draft, setDraft } = useDraft<Staff>(value, onChange)
  const catalog = useAssetCatalog()
  const t = useKitText()
  const turn = (kind: string): void => {
    // A person or team alone of its kind needs no second choice.
    const only = (of: 'user' | 'team'): string => {
      const all = catalog.list(of) ?? []
      return all.length === 1 ? (all[0]?.id ?? '') : ''
    }
    if (kind === 'owner') setDraft({ kind })
    if (kind === 'user') setDraft({ kind, user: only('user') })
    if (kind === 'roundRobin') setDraft({ kind, team: only('team') })
  }
  return (
    <div className={classes.stack}>
      <NativeSelect
        aria-label={label}
        size="xs"
        data-autofocus
        value={draft.kind}
        data={KINDS.map((kind) => ({ value: kind, label: t[`staff_${kind}`] }))}
        onChange={(event) => turn(event.currentTarget.value)}
      />
      <Who draft={draft} onPick={setDraft} />
    </div>
  )
}

function Who(props: { readonly draft: Staff; readonly onPick: (next: Staff) => void }): ReactNode {
  const { draft, onPick } = props
  const t = useKitText()
  switch (draft.kind) {
    case 'owner':
      return null
    case 'user':
      return (
        <AssetList
          kind="user"
          label={t.user}
          chosen={draft.user === '' ? [] : [draft.user]}
          onPick={(user) => onPick({ kind: 'user', user })}
        />
      )
    case 'roundRobin':
      return (
        <AssetList
          kind="team"
          label={t.team}
          chosen={draft.team === '' ? [] : [draft.team]}
          onPick={(team) => onPick({ kind: 'roundRobin', team })}
        />
      )
  }
}
