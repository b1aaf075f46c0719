import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { IconTile } from '../badge/IconTile.tsx'
import type { Tone } from '../badge/StatusBadge.tsx'
import type { IconLike } from '../icon/icon-like.ts'
import { AppLink } from '../link/AppLink.tsx'
import classes from './ActionRows.module.css'

/** Something that waits for a person: what, how urgent, and where to go. */
export interface ActionItem {
  readonly key: string
  readonly icon: IconLike
  readonly tone: Exclude<Tone, 'outline' | 'score'>
  readonly title: string
  readonly text: string
  readonly due: string
  readonly href: string
  readonly act: string
}

/** Things to do, the most urgent first. */
export function ActionRows(props: { readonly items: readonly ActionItem[] }): ReactNode {
  return (
    <ul className={classes.rows}>
      {props.items.map((item) => (
        <li key={item.key}>
          <IconTile icon={item.icon} tone={item.tone} size="lg" />
          <div className={classes.words}>
            <b>{item.title}</b>
            <span>{item.text}</span>
          </div>
          <span className={classes.due} data-tone={item.tone}>
            {item.due}
          </span>
          <Button size="xs" component={AppLink} href={item.href} className={classes.act ?? ''}>
            {item.act}
          </Button>
        </li>
      ))}
    </ul>
  )
}
