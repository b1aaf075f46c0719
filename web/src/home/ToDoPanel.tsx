import type { ToDo } from '@shirube/contract'
import { ActionRows, Panel, type Place, StatusBadge } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './HomeScreen.module.css'
import { thingsToDo } from './things-to-do.ts'
import { useText } from './use-text.ts'

/** What waits for a person, the most urgent first. */
export function ToDoPanel(props: {
  readonly toDo: ToDo
  readonly at: number
  readonly place: Place
}): ReactNode {
  const t = useText()
  const { toDo, at, place } = props
  const items = thingsToDo(toDo, { t, place, at })
  return (
    <Panel
      title={t('toDo.title')}
      beside={items.length === 0 ? null : <StatusBadge tone="bad">{items.length}</StatusBadge>}
      aside={t('toDo.order')}
      inside="rows"
    >
      {items.length === 0 ? <p className={classes.none}>{t('toDo.none')}</p> : <ActionRows items={items} />}
    </Panel>
  )
}
