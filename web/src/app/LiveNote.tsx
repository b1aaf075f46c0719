import { StatusBadge } from '@shirube/ui'
import { IconPlugConnectedX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLive } from '../live/use-live.ts'
import classes from './LiveNote.module.css'
import { useText } from './use-text.ts'

/** Says that what is shown may be old, while the live stream is lost; keeps the stream open on every screen. */
export function LiveNote(): ReactNode {
  const t = useText()
  const state = useLive([], () => undefined)
  return (
    <div role="status" className={classes.place}>
      {state === 'lost' ? (
        <StatusBadge tone="warn" mark={IconPlugConnectedX}>
          {t('live.lost')}
        </StatusBadge>
      ) : null}
    </div>
  )
}
