import type {
  BadgeProps,
  DrawerProps,
  MantineThemeComponents,
  MenuProps,
  ModalProps,
  PopoverProps,
  TooltipProps,
} from '@mantine/core'
import { dress } from './dress.ts'
import classes from './overlays.module.css'

const QUICK = { transition: 'fade', duration: 120 } as const

/** What lies over the page: menus, popovers, tips, dialogs and sheets; and the badge, never in capitals. */
export const OVERLAYS: MantineThemeComponents = {
  Badge: dress<BadgeProps>({ defaultProps: { tt: 'none', radius: 'sm' } }),
  Menu: dress<MenuProps>({
    defaultProps: {
      position: 'bottom-end',
      shadow: 'md',
      transitionProps: QUICK,
      // A menu may hold nothing but its items, and the first of them takes the focus.
      withInitialFocusPlaceholder: false,
    },
    classNames: {
      dropdown: classes.surface,
      item: classes.item,
      itemSection: classes.itemSection,
      label: classes.menuLabel,
      divider: classes.divider,
    },
  }),
  Popover: dress<PopoverProps>({
    defaultProps: { shadow: 'md', transitionProps: QUICK },
    classNames: { dropdown: classes.surface },
  }),
  Combobox: dress<PopoverProps>({
    defaultProps: { shadow: 'md', transitionProps: QUICK },
    classNames: { dropdown: classes.surface, option: classes.item },
  }),
  Tooltip: dress<TooltipProps>({
    defaultProps: { openDelay: 300, transitionProps: QUICK, withArrow: true, arrowSize: 8 },
    classNames: { tooltip: classes.tip },
  }),
  Modal: dress<ModalProps>({
    defaultProps: {
      centered: true,
      padding: 24,
      radius: 'lg',
      transitionProps: { transition: 'fade', duration: 180 },
    },
    classNames: { overlay: classes.scrim, content: classes.dialog, title: classes.dialogTitle },
  }),
  Drawer: dress<DrawerProps>({
    defaultProps: {
      position: 'right',
      padding: 0,
      transitionProps: { transition: 'slide-left', duration: 180 },
    },
    classNames: { overlay: classes.scrim, content: classes.sheet },
  }),
}
