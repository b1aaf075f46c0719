import type { ReactNode } from 'react'
import classes from './DiffSentence.module.css'

/** A piece of a sentence about a change: words that stay, the old value, the new one. */
export type DiffPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'old'; readonly text: string }
  | { readonly kind: 'new'; readonly text: string }

/** A change as a sentence: the old value struck, the new one in the accent; the order belongs to the language. */
export function DiffSentence(props: { readonly parts: readonly DiffPart[] }): ReactNode {
  return (
    <span className={classes.diff}>
      {props.parts.map((part, n) => {
        // The parts of a sentence have no identity but their place.
        const key = `${n} ${part.kind}`
        switch (part.kind) {
          case 'words':
            return <span key={key}>{part.text}</span>
          case 'old':
            return <del key={key}>{part.text}</del>
          case 'new':
            return <ins key={key}>{part.text}</ins>
        }
      })}
    </span>
  )
}
