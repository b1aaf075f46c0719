import { Menu } from '@mantine/core'
import { IconTrash, IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { RowMenu } from '../../../src/index.ts'
import { useSay } from '../../say.ts'

/** The rest of what can be done with a lead. */
export function LeadMenu(props: { readonly label: string }): ReactNode {
  const say = useSay()
  return (
    <RowMenu label={props.label}>
      <Menu.Item leftSection={<IconUser size={15} stroke={1.75} />}>
        {say({ ja: '開く', en: 'Open' })}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconTrash size={15} stroke={1.75} />} color="red">
        {say({ ja: '削除', en: 'Delete' })}
      </Menu.Item>
    </RowMenu>
  )
}
