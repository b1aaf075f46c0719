import { Slot } from '@shirube/ui'
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { useIsAtFault } from '../inspector/use-issues.ts'
import { useReadOnly } from '../inspector/use-read-only.ts'
import classes from './SlotFrame.module.css'
import type { SlotProps } from './slot-props.ts'
import { DroppedContext } from './use-draft.ts'
import { useKitText } from './use-kit-text.ts'

/** A slot of a sentence: it looks amiss when its field is at fault, and may take its clause away. */
export function SlotFrame(
  props: SlotProps & { readonly children: (close: () => void) => ReactNode },
): ReactNode {
  const { field, label, text, missing = false, look = 'text', onRemove, removeLabel, children } = props
  const dropped = useRef(false)
  const atFault = useIsAtFault(field)
  const t = useKitText()
  if (useReadOnly()) return <b data-field={field}>{text}</b>
  return (
    <Slot value={text} label={label} look={look} missing={missing || atFault} field={field}>
      {(close) => (
        <DroppedContext value={dropped}>
          {children(close)}
          {onRemove === undefined ? null : (
            <button
              type="button"
              className={classes.remove}
              onClick={() => {
                dropped.current = true
                close()
                onRemove()
              }}
            >
              <IconX size={14} stroke={2} aria-hidden />
              {removeLabel ?? t.remove}
            </button>
          )}
        </DroppedContext>
      )}
    </Slot>
  )
}
