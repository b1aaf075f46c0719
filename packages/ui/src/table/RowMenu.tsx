import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** The ⋯ of a row or a panel; its children are the items of the menu. */
export function RowMenu(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon size="xs" aria-label={props.label}>
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{props.children}</Menu.Dropdown>
    </Menu>
  )
}
