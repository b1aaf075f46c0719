import { StatusBadge } from '@shirube/ui'
import { IconPlayerPlay } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './RehearsalBadge.module.css'
import { useRehearsalText } from './use-rehearsal-text.ts'

/** Says on the drawing that this is a rehearsal, and that nothing leaves the machine. */
export function RehearsalBadge(): ReactNode {
  const t = useRehearsalText()
  return (
    <p className={classes.badge}>
      <StatusBadge tone="accent" mark={IconPlayerPlay}>
        {t('badge')}
      </StatusBadge>
    </p>
  )
}
