import { CloseButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './SheetFrame.module.css'
import type { SheetPurpose } from './sheet-width.ts'

/** What a sheet holds, over a scrim or docked. */
export interface SheetProps {
  readonly title: ReactNode
  /** A caption beside the title. */
  readonly note?: ReactNode
  /** Stands before the title: the tile of a step. */
  readonly tile?: ReactNode
  /** A line above the title: 「どこで・メール」. */
  readonly above?: ReactNode
  /** `rows`: the inside runs to the edges and brings its own room. */
  readonly inside?: 'padded' | 'rows'
  /** More to do with this thing, beside the button that closes it. */
  readonly menu?: ReactNode
  readonly foot?: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The head, body and foot of a sheet; the body scrolls between them. */
export function SheetFrame(
  props: SheetProps & { readonly purpose: SheetPurpose; readonly heading: ReactNode },
): ReactNode {
  const { heading, note, tile, above, inside = 'padded', menu, foot, closeLabel, onClose, children } = props
  return (
    <div className={classes.frame} data-purpose={props.purpose}>
      <header className={classes.head}>
        {tile}
        <div className={classes.titles}>
          {above === undefined ? null : <div className={classes.above}>{above}</div>}
          <div className={classes.title}>
            {heading}
            {note === undefined ? null : <span className={classes.note}>{note}</span>}
          </div>
        </div>
        <div className={classes.end}>
          {menu}
          <CloseButton aria-label={closeLabel} onClick={onClose} />
        </div>
      </header>
      {/* What scrolls by itself takes the focus, to be scrolled by keyboard. */}
      <div className={classes.body} data-inside={inside} tabIndex={0} role="group">
        {children}
      </div>
      {foot === undefined ? null : <footer className={classes.foot}>{foot}</footer>}
    </div>
  )
}
