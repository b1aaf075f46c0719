import { isComposing } from '@shirube/ui'
import type { KeyboardEvent } from 'react'

/** What the keys do while a card is typed. */
interface CardKeys {
  readonly onKeep: () => void
  /** The likeness at this place, from 0. */
  readonly onSame: (place: number) => void
}

const isField = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type !== 'file'

function toNext(from: HTMLInputElement): void {
  const fields = [...(from.form?.querySelectorAll<HTMLElement>('[data-card-field]') ?? [])]
  fields[fields.indexOf(from) + 1]?.focus()
}

/**
 * Ctrl/⌘+Enter keeps the card, Enter goes to the next field, Alt+1 to Alt+5 say that it is one of those who are alike.
 * While an input method composes, no key does anything here.
 */
export const cardKeys =
  ({ onKeep, onSame }: CardKeys) =>
  (event: KeyboardEvent<HTMLFormElement>): void => {
    if (isComposing(event)) return
    const place = event.altKey ? /^Digit([1-5])$/u.exec(event.code)?.[1] : undefined
    if (place !== undefined) {
      event.preventDefault()
      onSame(Number(place) - 1)
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (!event.repeat) onKeep()
    } else if (event.key === 'Enter' && isField(event.target)) {
      event.preventDefault()
      toNext(event.target)
    }
  }
