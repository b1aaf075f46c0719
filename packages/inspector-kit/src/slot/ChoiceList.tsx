import { fold } from '@shirube/kernel'
import { isComposing, SearchField } from '@shirube/ui'
import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import classes from './ChoiceList.module.css'
import { useKitText } from './use-kit-text.ts'

/** One thing to choose. */
export interface Option<V extends string = string> {
  readonly value: V
  readonly label: string
  readonly hint?: string | undefined
  /** Options of one group stand together under its name. */
  readonly group?: string | undefined
}

const SEARCHED_FROM = 9

/** A list to choose from by pointer or arrows; a long one is searched by words. */
export function ChoiceList<V extends string>(props: {
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly chosen: readonly V[]
  readonly many?: boolean
  readonly onPick: (value: V) => void
}): ReactNode {
  const { label, options, chosen, many = false, onPick } = props
  const [words, setWords] = useState('')
  const t = useKitText()
  const found = options.filter(({ label, hint }) => fold(`${label} ${hint ?? ''}`).includes(fold(words)))
  const searched = options.length >= SEARCHED_FROM
  const first = found.find(({ value }) => chosen.includes(value)) ?? found[0]
  const enter = (): void => {
    if (words !== '' && first !== undefined) onPick(first.value)
  }
  return (
    <div onKeyDown={moveByArrows}>
      {searched ? (
        <SearchField
          label={t.search}
          clearLabel={t.clear}
          size="xs"
          value={words}
          onSearch={setWords}
          onEnter={enter}
        />
      ) : null}
      <div className={classes.list} role="listbox" aria-label={label} aria-multiselectable={many}>
        {found.map((option, place) => (
          <Choice
            key={option.value}
            option={option}
            heading={option.group !== found[place - 1]?.group ? option.group : undefined}
            chosen={chosen.includes(option.value)}
            first={option === first}
            focused={option === first && !searched}
            onPick={onPick}
          />
        ))}
      </div>
      {found.length === 0 ? (
        <p className={classes.nothing} role="status">
          {t.nothingFound}
        </p>
      ) : null}
    </div>
  )
}

function Choice<V extends string>(props: {
  readonly option: Option<V>
  readonly heading: string | undefined
  readonly chosen: boolean
  /** The one that Tab comes to. */
  readonly first: boolean
  /** The one that has the focus when the list opens. */
  readonly focused: boolean
  readonly onPick: (value: V) => void
}): ReactNode {
  const { option, heading, chosen, first, focused, onPick } = props
  return (
    <>
      {heading === undefined ? null : (
        <div className={classes.heading} role="presentation">
          {heading}
        </div>
      )}
      <button
        type="button"
        role="option"
        aria-selected={chosen}
        className={classes.option}
        tabIndex={first ? 0 : -1}
        {...(focused && { 'data-autofocus': true })}
        onClick={() => onPick(option.value)}
      >
        <IconCheck size={14} stroke={2.25} aria-hidden data-on={chosen} />
        <span>
          {option.label}
          {option.hint === undefined ? null : <small>{option.hint}</small>}
        </span>
      </button>
    </>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (step === undefined || isComposing(event)) return
  const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]')]
  const at = options.findIndex((option) => option === document.activeElement)
  const next = at < 0 ? options[step > 0 ? 0 : options.length - 1] : options[at + step]
  event.preventDefault()
  next?.focus()
}
