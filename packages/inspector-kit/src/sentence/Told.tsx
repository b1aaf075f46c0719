import { Sentence } from '@shirube/ui'
import { isValidElement, type ReactNode } from 'react'
import { useIssuesAt } from '../inspector/use-issues.ts'
import { fillSlots, type Slots } from './fill-slots.tsx'
import classes from './Told.module.css'

/** A sentence with slots; what is wrong with its slots stands under it. */
export function Told(props: {
  readonly sentence: string
  readonly slots?: Slots
  readonly hint?: ReactNode
  /** Fields without a slot of their own whose problems belong here. */
  readonly fields?: readonly string[]
}): ReactNode {
  const { sentence, slots = {}, hint, fields = [] } = props
  const named = new Set(sentence.match(/(?<=\{)\w+(?=\})/gu))
  const told = Object.keys(slots)
    .filter((name) => named.has(name))
    .flatMap((name) => fieldOf(slots[name]))
  const issues = useIssuesAt([...told, ...fields])
  const errors = issues.filter(({ severity }) => severity === 'error')
  const warnings = issues.filter(({ severity }) => severity === 'warning')
  const below = warnings.length > 0 || hint !== undefined
  return (
    <Sentence
      {...(errors.length > 0 && { problem: <Lines texts={errors.map(({ message }) => message)} /> })}
      {...(below && {
        hint: (
          <>
            {warnings.map(({ message }) => (
              <span key={message} className={classes.warning}>
                {message}
              </span>
            ))}
            {hint}
          </>
        ),
      })}
    >
      {fillSlots(sentence, slots)}
    </Sentence>
  )
}

function Lines(props: { readonly texts: readonly string[] }): ReactNode {
  return (
    <span>
      {[...new Set(props.texts)].map((text) => (
        <span key={text} className={classes.line}>
          {text}
        </span>
      ))}
    </span>
  )
}

function fieldOf(slot: ReactNode): readonly string[] {
  return isValidElement<{ readonly field?: string }>(slot) && slot.props.field !== undefined
    ? [slot.props.field]
    : []
}
