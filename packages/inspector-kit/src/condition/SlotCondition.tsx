import { Button, Modal } from '@mantine/core'
import { type Condition, EVERYBODY, explainPeople } from '@shirube/audience'
import { sameJson } from '@shirube/kernel'
import { isComposing, SlotButton } from '@shirube/ui'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useNarration } from '../catalog/use-asset-catalog.ts'
import { useIsAtFault } from '../inspector/use-issues.ts'
import { useReadOnly } from '../inspector/use-read-only.ts'
import type { SlotProps } from '../slot/slot-props.ts'
import { useDraft } from '../slot/use-draft.ts'
import { useKitText } from '../slot/use-kit-text.ts'
import { ConditionBuilder } from './ConditionBuilder.tsx'
import classes from './SlotCondition.module.css'
import { useConditionText } from './use-condition-text.ts'

interface ConditionSlot {
  /** Null is no choice yet. */
  readonly value: Condition | null
  readonly onChange: (next: Condition) => void
}

/** A slot that says who: its sentence opens the condition builder. */
export function SlotCondition(props: SlotProps & ConditionSlot): ReactNode {
  const { field, label, text, value, missing = value === null, look = 'text', onChange } = props
  const [opened, setOpened] = useState(false)
  const atFault = useIsAtFault(field)
  if (useReadOnly()) return <b data-field={field}>{text}</b>
  return (
    <>
      <SlotButton
        look={look}
        missing={missing || atFault}
        data-field={field}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        {text}
      </SlotButton>
      <Dialog opened={opened} label={label} onClose={() => setOpened(false)}>
        <Inside field={field} value={value} onChange={onChange} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  )
}

function Dialog(props: {
  readonly opened: boolean
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}): ReactNode {
  const { opened, label, onClose, children } = props
  const t = useKitText()
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event)) return
    event.stopPropagation()
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={label}
      size={760}
      // The Escape that closes a slot inside must not close the whole condition.
      closeOnEscape={false}
      onKeyDown={leave}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      {children}
    </Modal>
  )
}

function Inside(props: ConditionSlot & { readonly field: string; readonly onClose: () => void }): ReactNode {
  const { field, value, onChange, onClose } = props
  const { draft, setDraft } = useDraft<Condition | null>(value, (next) => {
    if (next !== null) onChange(next)
  })
  const t = useConditionText()
  const kit = useKitText()
  const narration = useNarration()
  return (
    <>
      <ConditionBuilder field={field} value={draft} onChange={setDraft} />
      <footer className={classes.foot}>
        <p>{draft === null ? null : t.summary.replace('{people}', explainPeople(draft, narration))}</p>
        {draft === null || sameJson(draft, EVERYBODY) ? (
          <Button
            onClick={() => {
              onChange(EVERYBODY)
              onClose()
            }}
          >
            {t.everybody}
          </Button>
        ) : null}
        <Button variant="filled" onClick={onClose}>
          {kit.done}
        </Button>
      </footer>
    </>
  )
}
