import { Menu } from '@mantine/core'
import { type Transfer, transferEndpoints } from '@shirube/contract'
import { RowMenu } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { useText as useShared } from '../use-text.ts'
import { useText } from './use-text.ts'

/** What is open about a transfer. */
export type OpenAct = 'edit' | 'test' | 'history' | 'remove'

/** The ⋯ of a transfer: its history, run and pause; administrators test, edit and remove it too. */
export function TransferMenu(props: {
  readonly transfer: Transfer
  readonly onOpen: (act: OpenAct) => void
}): ReactNode {
  const { transfer, onOpen } = props
  const t = useText()
  const shared = useShared()
  const isAdmin = useMay()
  const options = { invalidates: [transferEndpoints.list.path] }
  const run = useAction(transferEndpoints.run, options)
  const pause = useAction(transferEndpoints.pause, options)
  const resume = useAction(transferEndpoints.resume, options)
  const params = { id: transfer.id }
  const stands = transfer.state === 'active' || transfer.state === 'paused'
  return (
    <RowMenu label={shared('menuOf', { name: transfer.name })}>
      <Menu.Item onClick={() => onOpen('history')}>{t('history')}</Menu.Item>
      {stands ? <Menu.Item onClick={() => run.mutate({ params })}>{t('run')}</Menu.Item> : null}
      {transfer.state === 'active' ? (
        <Menu.Item onClick={() => pause.mutate({ params })}>{t('pause')}</Menu.Item>
      ) : null}
      {transfer.state === 'paused' ? (
        <Menu.Item onClick={() => resume.mutate({ params })}>{t('resume')}</Menu.Item>
      ) : null}
      {isAdmin ? (
        <>
          <Menu.Item onClick={() => onOpen('test')}>{t('test')}</Menu.Item>
          <Menu.Item onClick={() => onOpen('edit')}>{t('edit')}</Menu.Item>
          <Menu.Item color="red" onClick={() => onOpen('remove')}>
            {t('remove')}
          </Menu.Item>
        </>
      ) : null}
    </RowMenu>
  )
}
