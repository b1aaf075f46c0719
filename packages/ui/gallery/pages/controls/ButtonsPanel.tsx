import { ActionIcon, Button, SegmentedControl, Tabs } from '@mantine/core'
import { IconDots, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Panel, TextButton, Toolbar } from '../../../src/index.ts'
import { useSay } from '../../say.ts'
import classes from './stack.module.css'

/** Buttons, segments and tabs. */
export function ButtonsPanel(): ReactNode {
  const say = useSay()
  const create = say({ ja: 'シナリオを作成', en: 'New scenario' })
  return (
    <Panel title={say({ ja: 'ボタンとタブ', en: 'Buttons and tabs' })}>
      <div className={classes.stack}>
        <Toolbar>
          <Button variant="filled" leftSection={<IconPlus size={15} stroke={1.75} />}>
            {create}
          </Button>
          <Button>{say({ ja: 'テスト送信', en: 'Test send' })}</Button>
          <Button variant="subtle">{say({ ja: '閉じる', en: 'Close' })}</Button>
        </Toolbar>
        <Toolbar>
          <Button size="xs" variant="filled">
            {say({ ja: '申請する', en: 'Request approval' })}
          </Button>
          <Button size="xs">{say({ ja: '直す', en: 'Fix it' })}</Button>
          <Button disabled>{say({ ja: '停止中', en: 'Off' })}</Button>
          <Button loading>{create}</Button>
          <ActionIcon aria-label={say({ ja: 'ほかの操作', en: 'More' })}>
            <IconDots size={16} stroke={1.75} />
          </ActionIcon>
          <TextButton onPress={() => {}}>{say({ ja: '再試行', en: 'Try again' })}</TextButton>
        </Toolbar>
        <SegmentedControl
          aria-label={say({ ja: '表示', en: 'View' })}
          data={[
            { value: 'edit', label: say({ ja: '編集', en: 'Edit' }) },
            { value: 'rehearse', label: say({ ja: 'リハーサル', en: 'Rehearse' }) },
            { value: 'results', label: say({ ja: '実績', en: 'Results' }) },
          ]}
        />
        <Tabs defaultValue="overview">
          <Tabs.List>
            <Tabs.Tab value="overview">{say({ ja: '概要', en: 'Overview' })}</Tabs.Tab>
            <Tabs.Tab value="timeline">{say({ ja: '行動履歴', en: 'Timeline' })}</Tabs.Tab>
            <Tabs.Tab value="plans">{say({ ja: '予定', en: 'Plans' })}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="overview">{null}</Tabs.Panel>
        </Tabs>
      </div>
    </Panel>
  )
}
