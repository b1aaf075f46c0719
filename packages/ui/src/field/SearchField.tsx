import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { Keycap } from '../badge/Keycap.tsx'
import { isComposing } from './is-composing.ts'
import classes from './SearchField.module.css'
import { useComposedWords } from './use-composed-words.ts'

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
  const { label, placeholder = '', value, onSearch, onEnter, clearLabel, shortcut, size = 'sm' } = props
  const { shown, ...composing } = useComposedWords(value, onSearch)
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return
    if (event.key === 'Enter') onEnter?.(event.currentTarget.value)
    if (event.key === 'Escape' && value !== '') {
      event.stopPropagation()
      onSearch('')
    }
  }
  const clear = <CloseButton size="sm" aria-label={clearLabel} onClick={() => onSearch('')} />
  const hint = shortcut === undefined ? null : <Keycap>{shortcut}</Keycap>
  return (
    <TextInput
      {...composing}
      ref={props.inputRef ?? null}
      className={classes.search ?? ''}
      role="searchbox"
      size={size}
      aria-label={label}
      placeholder={placeholder}
      value={shown}
      leftSection={<IconSearch size={14} stroke={1.75} />}
      rightSection={value === '' ? hint : clear}
      onKeyDown={press}
    />
  )
}
