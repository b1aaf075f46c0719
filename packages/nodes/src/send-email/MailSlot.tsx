import { explainAsset } from '@shirube/engine'
import { SlotAsset, useNarration } from '@shirube/inspector-kit'
import type { ReactNode } from 'react'

/** A mail in a sentence, chosen among those that there are. */
export function MailSlot(props: {
  readonly field: string
  readonly label: string
  readonly value: string
  readonly onChange: (next: string) => void
}): ReactNode {
  const text = explainAsset('mail', props.value, useNarration())
  return <SlotAsset {...props} kind="mail" text={text} />
}
