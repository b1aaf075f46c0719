import { Button } from '@mantine/core'
import { formatTime, SaveBadge } from '@shirube/ui'
import type { ReactNode } from 'react'
import { usePlace } from '../app/use-place.ts'
import classes from './SaveRow.module.css'
import { useText } from './use-text.ts'

/** The button under a form of settings, and beside it where the changes are: only the server makes them saved. */
export function SaveRow(props: {
  readonly dirty: boolean
  readonly pending: boolean
  /** When the server took the last change in, by this machine's clock; missing before the first. */
  readonly savedAt?: number | undefined
  readonly label?: string
}): ReactNode {
  const t = useText()
  const place = usePlace()
  const { dirty, pending, savedAt, label } = props
  return (
    <div className={classes.row}>
      <Button type="submit" variant="filled" loading={pending}>
        {label ?? t('save')}
      </Button>
      {pending ? <SaveBadge state={{ kind: 'saving' }} text={t('saving')} /> : null}
      {!pending && !dirty && savedAt !== undefined ? (
        <SaveBadge state={{ kind: 'saved' }} text={t('saved', { time: formatTime(savedAt, place) })} />
      ) : null}
      {!pending && dirty ? <span className={classes.dirty}>{t('unsaved')}</span> : null}
    </div>
  )
}
