import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { type FieldFocus, focusField } from './focus-field.ts'
import classes from './InspectorHost.module.css'
import type { FieldIssue, InspectorProps, NodeInspector } from './inspector-props.ts'
import { IssuesContext } from './use-issues.ts'
import { ReadOnlyContext } from './use-read-only.ts'

/** Holds the settings of a step: what is wrong reaches its slots, and the focus goes where it is asked to. */
export function InspectorHost<Data>(
  props: InspectorProps<Data> & {
    readonly inspector: NodeInspector<Data>
    /** Each new object moves the focus anew. */
    readonly focus: FieldFocus
    /** Only looked at: an old version, a person who may not edit. */
    readonly readOnly?: boolean
  },
): ReactNode {
  const { inspector: Inspector, focus, readOnly = false, ...given } = props
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (root.current !== null) focusField(root.current, focus)
  }, [focus])
  return (
    <IssuesContext value={given.issues}>
      <div ref={root} className={classes.host}>
        <WholeStep issues={given.issues} />
        <ReadOnlyContext value={readOnly}>
          <Inspector {...given} />
        </ReadOnlyContext>
      </div>
    </IssuesContext>
  )
}

/** What is wrong with the step as a whole stands above its sentences. */
function WholeStep(props: { readonly issues: readonly FieldIssue[] }): ReactNode {
  const whole = props.issues.filter(({ field }) => field === '')
  if (whole.length === 0) return null
  return (
    <div className={classes.whole} role="alert">
      {whole.map(({ message, severity }) => (
        <p key={message} data-severity={severity}>
          <IconAlertTriangle size={14} stroke={2} aria-hidden />
          {message}
        </p>
      ))}
    </div>
  )
}
