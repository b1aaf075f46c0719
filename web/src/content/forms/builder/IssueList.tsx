import { Note } from '@shirube/ui'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type SayContent, useText } from '../../use-text.ts'
import type { FormIssue } from './form-issues.ts'

const say = (issue: FormIssue, t: SayContent): string =>
  'question' in issue ? t(`forms.issue.${issue.kind}`, { n: issue.question }) : t(`forms.issue.${issue.kind}`)

/** What is to be mended before the form can be saved. */
export function IssueList(props: { readonly issues: readonly FormIssue[] }): ReactNode {
  const t = useText()
  if (props.issues.length === 0) return null
  return (
    <div role="status">
      {props.issues.map((issue) => (
        <Note key={say(issue, t)} icon={IconAlertTriangle} tone="warn">
          {say(issue, t)}
        </Note>
      ))}
    </div>
  )
}
