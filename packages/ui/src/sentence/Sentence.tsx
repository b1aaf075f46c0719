import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import type { Family } from '../family/family.ts'
import { Plate } from '../family/Plate.tsx'
import classes from './Sentence.module.css'

/** One question of a step's settings: its plate, then what is set, in sentences. */
export function SentenceSection(props: {
  readonly family?: Family
  readonly title: ReactNode
  readonly children: ReactNode
}): ReactNode {
  const { family, title, children } = props
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {family === undefined ? title : <Plate family={family}>{title}</Plate>}
      </h3>
      {children}
    </section>
  )
}

/** A sentence with slots; it breaks between phrases, never before a particle. */
export function Sentence(props: {
  readonly children: ReactNode
  /** What is wrong with it, in words, under the sentence. */
  readonly problem?: ReactNode
  readonly hint?: ReactNode
}): ReactNode {
  const { children, problem, hint } = props
  return (
    <div className={classes.block}>
      <p className={classes.sentence}>{children}</p>
      {problem === undefined ? null : (
        <p className={classes.problem} role="alert">
          <IconAlertTriangle size={14} stroke={2} aria-hidden />
          {problem}
        </p>
      )}
      {hint === undefined ? null : <p className={classes.hint}>{hint}</p>}
    </div>
  )
}
