import { Button } from '@mantine/core'
import { ConfirmDialog } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { Refusal } from './Refusal.tsx'

/** Removes what a page is about after asking; where the server refuses, the dialog stays and says why. */
export function RemoveButton(props: {
  readonly label: string
  readonly cancel: string
  readonly consequence: string
  readonly quiet?: boolean
  readonly error: unknown
  readonly onRemove: () => Promise<unknown>
}): ReactNode {
  const { label, cancel, consequence, quiet, error, onRemove } = props
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button {...(quiet && { variant: 'subtle' })} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={label}
        consequence={consequence}
        confirmLabel={label}
        cancelLabel={cancel}
        tone="danger"
        error={<Refusal error={error} />}
        onConfirm={async () => {
          await onRemove().catch(() => {
            // Why it was refused stands in the dialog.
          })
        }}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
