import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { Keycap } from '../badge/Keycap.tsx'
import { isComposing } from './is-composing.ts'
import classes from './SearchField.module.css'

/** A field to search by words; it never acts on a key that a Japanese input method is using. */
export function SearchField(props: {
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  /** Comes with each change, but not in the middle of a composition: 「さえ」 is no search for 「佐伯」. */
  readonly onSearch: (words: string) => void
  /** Enter was pressed to act, not to choose a word. */
  readonly onEnter?: (words: string) => void
  readonly clearLabel: string
  /** The key that brings the focus here: 「/」. */
  readonly shortcut?: string
  readonly size?: 'xs' | 'sm'
  readonly inputRef?: Ref<HTMLInputElement>
}): ReactNode {
  const {
    label,
    placeholder = '',
    value,
    onSearch,
    onEnter,
    clearLabel,
    shortcut,
    size = 'sm',
    inputRef,
  } = props
  // While composing, the field shows what is being composed; outside, what the page searches for.
  const [draft, setDraft] = useState<string>()
  const finish = (words: string): void => {
    setDraft(undefined)
    if (words !== value) onSearch(words)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return
    if (event.key === 'Enter') onEnter?.(event.currentTarget.value)
    if (event.key === 'Escape' && value !== '') {
      event.stopPropagation()
      onSearch('')
    }
  }
  const clear =
    value === '' ? undefined : <CloseButton size="sm" aria-label={clearLabel} onClick={() => onSearch('')} />
  return (
    <TextInput
      ref={inputRef ?? null}
      className={classes.search ?? ''}
      type="text"
      role="searchbox"
      size={size}
      aria-label={label}
      placeholder={placeholder}
      value={draft ?? value}
      leftSection={<IconSearch size={14} stroke={1.75} />}
      rightSection={clear ?? (shortcut === undefined ? null : <Keycap>{shortcut}</Keycap>)}
      onChange={(event) => {
        const words = event.currentTarget.value
        if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) setDraft(words)
        else finish(words)
      }}
      onCompositionStart={(event) => setDraft(event.currentTarget.value)}
      onCompositionEnd={(event) => finish(event.currentTarget.value)}
      onKeyDown={press}
    />
  )
}
