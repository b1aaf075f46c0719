import { Button, Menu, Tooltip } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ConfirmDialog, Panel, RowMenu, showToast } from '../../../src/index.ts'
import { useSay } from '../../say.ts'
import classes from './stack.module.css'

/** What lies over the page. */
export function DialogsPanel(): ReactNode {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const close = say({ ja: '閉じる', en: 'Close' })
  const undo = { label: say({ ja: '元に戻す', en: 'Undo' }), onPress: () => {} }
  return (
    <Panel title={say({ ja: '重なる部品', en: 'What lies over the page' })}>
      <div className={classes.wrap}>
        <Button onClick={() => setAsking(true)}>
          {say({ ja: '削除を確かめる', en: 'Ask before deleting' })}
        </Button>
        <Button
          onClick={() =>
            showToast({
              text: say({ ja: '「3日待つ」を削除しました', en: 'Deleted “Wait 3 days”' }),
              closeLabel: close,
              action: undo,
            })
          }
        >
          {say({ ja: '知らせを出す', en: 'Show a toast' })}
        </Button>
        <RowMenu label={say({ ja: 'ほかの操作', en: 'More' })}>
          <Menu.Label>{say({ ja: 'ステップ', en: 'Step' })}</Menu.Label>
          <Menu.Item>{say({ ja: '複製', en: 'Duplicate' })}</Menu.Item>
          <Menu.Item color="red">{say({ ja: '削除', en: 'Delete' })}</Menu.Item>
        </RowMenu>
        <Tooltip label={say({ ja: '10秒前の値', en: '10 s ago' })}>
          <Button variant="subtle">{say({ ja: '指すと出る', en: 'Point at it' })}</Button>
        </Tooltip>
      </div>
      <ConfirmDialog
        opened={asking}
        tone="danger"
        title={say({ ja: '「架電を依頼」を削除しますか', en: 'Delete “Ask for a call”?' })}
        consequence={say({
          ja: '待機中の14人は次のステップへ移ります。本番に反映するまで、稼働中のv7は変わりません。',
          en: 'The 14 people waiting here move to the next step. v7 stays as it is until this goes live.',
        })}
        confirmLabel={say({ ja: '削除する', en: 'Delete' })}
        cancelLabel={say({ ja: 'やめる', en: 'Cancel' })}
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      />
    </Panel>
  )
}
