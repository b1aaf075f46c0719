import { Menu } from '@mantine/core'
import { sessionEndpoints } from '@shirube/contract'
import { Keycap, useColourScheme } from '@shirube/ui'
import {
  IconCheck,
  IconCommand,
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { call } from '../../api/call.ts'
import { dropSession } from '../../api/session-store.ts'
import { showPalette } from '../palette/palette-store.ts'
import { commandKey } from '../shortcuts/command-key.ts'
import { showShortcuts } from '../shortcuts/shortcut-store.ts'
import { useText } from '../use-text.ts'

const THEMES = [
  { choice: 'auto', icon: IconDeviceDesktop },
  { choice: 'light', icon: IconSun },
  { choice: 'dark', icon: IconMoon },
] as const

/** Leaves on this device; whatever the server says, nothing of the session stays on the screen. */
async function signOut(): Promise<void> {
  await call(sessionEndpoints.signOut).catch(() => undefined)
  dropSession()
  // Loaded anew, so that nothing that was read stays in memory.
  window.location.assign('/sign-in')
}

/** The menu under the organisation's name: appearance, commands, shortcuts, and the way out. */
export function ShellMenu(): ReactNode {
  const t = useText()
  const { choice: chosen, choose } = useColourScheme()
  return (
    <>
      <Menu.Item
        leftSection={<IconCommand size={16} stroke={1.75} />}
        rightSection={<Keycap>{commandKey('K')}</Keycap>}
        onClick={showPalette}
      >
        {t('menu.commands')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconKeyboard size={16} stroke={1.75} />}
        rightSection={<Keycap>?</Keycap>}
        onClick={showShortcuts}
      >
        {t('menu.shortcuts')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Label>{t('menu.theme')}</Menu.Label>
      {THEMES.map(({ choice, icon: Icon }) => (
        <Menu.Item
          key={choice}
          role="menuitemradio"
          aria-checked={choice === chosen}
          leftSection={<Icon size={16} stroke={1.75} />}
          rightSection={choice === chosen ? <IconCheck size={14} stroke={2} aria-hidden /> : null}
          onClick={() => choose(choice)}
        >
          {t(`menu.${choice}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={16} stroke={1.75} />} onClick={() => void signOut()}>
        {t('menu.signOut')}
      </Menu.Item>
    </>
  )
}
