import { type Family, SentenceSection } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useKitText } from '../slot/use-kit-text.ts'

/** One question of a step's settings under its plate: いつ, 誰に, どこで, 何を. */
export function Question(props: {
  readonly family: Family
  /** What the plate says instead of the question: 「届かなかったとき」. */
  readonly title?: string
  readonly children: ReactNode
}): ReactNode {
  const { family, title, children } = props
  const t = useKitText()
  return (
    <SentenceSection family={family} title={title ?? t[`question_${family}`]}>
      {children}
    </SentenceSection>
  )
}
