import { Drawer } from '@mantine/core'
import { type CSSProperties, type ReactNode, useId } from 'react'
import classes from './Sheet.module.css'
import { SheetFrame, type SheetProps } from './SheetFrame.tsx'
import { SHEET_WIDTHS, type SheetPurpose } from './sheet-width.ts'

/** A sheet over the page, with a scrim: what is begun here is finished or left here. */
export function Sheet(
  props: SheetProps & { readonly opened: boolean; readonly purpose: SheetPurpose },
): ReactNode {
  const { opened, purpose, ...inside } = props
  return (
    <Drawer.Root
      opened={opened}
      onClose={props.onClose}
      position="right"
      size={SHEET_WIDTHS[purpose]}
      transitionProps={{ transition: 'slide-left', duration: 180 }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <SheetFrame {...inside} purpose={purpose} heading={<Drawer.Title>{props.title}</Drawer.Title>} />
      </Drawer.Content>
    </Drawer.Root>
  )
}

/** The same beside the page, which stays in use: it shrinks to make room. */
export function DockedSheet(props: SheetProps & { readonly purpose: SheetPurpose }): ReactNode {
  const { purpose, ...inside } = props
  const id = useId()
  return (
    <aside className={classes.docked} data-purpose={purpose} style={widthOf(purpose)} aria-labelledby={id}>
      <SheetFrame {...inside} purpose={purpose} heading={<h2 id={id}>{props.title}</h2>} />
    </aside>
  )
}

const widthOf = (purpose: SheetPurpose): CSSProperties =>
  ({ '--width': `${SHEET_WIDTHS[purpose]}px` }) as CSSProperties
