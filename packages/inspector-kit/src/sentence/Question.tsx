import { type Family, SentenceSection } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useKitText } from '../slot/use-kit-text.ts'

/** One question of a step's settings under its plate: いつ, 誰に, どこで, 何を; or another matter under a plain title. */
export function Question(
  props: { readonly children: ReactNode } & (
    | { readonly family: Family; readonly title?: never }
    | { readonly family?: never; readonly title: string }
  ),
): ReactNode {
  const { family, title, children } = props
  const t = useKitText()
  if (family === undefined) return <SentenceSection title={title}>{children}</SentenceSection>
  return (
    <SentenceSection family={family} title={t[`question_${family}`]}>
      {children}
    </SentenceSection>
  )
}
