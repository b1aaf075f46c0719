import { Tooltip } from '@mantine/core'
import type { Present } from '@shirube/contract'
import { Initial } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import classes from './Colleagues.module.css'
import { useColleagues } from './use-colleagues.ts'
import { useTellPresence } from './use-tell-presence.ts'

/** More of them would crowd the bar. */
const SHOWN = 4

/** The colleagues who have the same scenario open, by their initials: who edits is ringed, and the tooltip says so. */
export function Colleagues(): ReactNode {
  const t = useText()
  useTellPresence()
  const colleagues = useColleagues()
  if (colleagues.length === 0) return null
  const told = ({ name, doing }: Present): string => t(`people.${doing}`, { name })
  const rest = colleagues.slice(SHOWN)
  return (
    <ul className={classes.people} aria-label={t('people.label')}>
      {colleagues.slice(0, SHOWN).map((one) => (
        <Tooltip key={one.user} label={told(one)} events={{ hover: true, focus: true, touch: true }}>
          <li data-doing={one.doing}>
            <Initial name={one.name} />
            <span className={classes.said}>{told(one)}</span>
          </li>
        </Tooltip>
      ))}
      {rest.length > 0 ? (
        <Tooltip
          label={rest.map(told).join('\n')}
          events={{ hover: true, focus: true, touch: true }}
          multiline
        >
          <li>
            <span className={classes.rest} aria-hidden>
              +{rest.length}
            </span>
            <span className={classes.said}>{rest.map(told).join(' ')}</span>
          </li>
        </Tooltip>
      ) : null}
    </ul>
  )
}
