import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './ErrorState.module.css'

/** Something failed: what, what is safe all the same, a way to try again, and the code for whoever looks into it. */
export function ErrorState(props: {
  readonly failed: string
  readonly safe: string
  readonly retry?: { readonly label: string; readonly onRetry: () => void }
  readonly code?: string
}): ReactNode {
  const { failed, safe, retry, code } = props
  return (
    <div className={classes.error} role="alert">
      <IconAlertTriangle size={16} stroke={2} aria-hidden />
      <div>
        <p className={classes.failed}>{failed}</p>
        <p className={classes.safe}>{safe}</p>
        <div className={classes.foot}>
          {retry === undefined ? null : (
            <Button size="xs" onClick={retry.onRetry}>
              {retry.label}
            </Button>
          )}
          {code === undefined ? null : <code>{code}</code>}
        </div>
      </div>
    </div>
  )
}
