import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { EmptyState, Panel } from '../../../src/index.ts'
import { useSay } from '../../say.ts'

/** Nothing here yet. */
export function NothingPanel(): ReactNode {
  const say = useSay()
  return (
    <Panel title={say({ ja: '空の状態：次の一手を1つだけ', en: 'Empty: one next step' })}>
      <EmptyState
        title={say({ ja: 'まず開始条件（いつ）を選びます', en: 'Choose the start first (When)' })}
        text={say({
          ja: '1つ選ぶと、次に置けるステップが順に出ます。',
          en: 'Once it is chosen, the steps that may follow appear.',
        })}
        action={
          <Button variant="filled" leftSection={<IconPlus size={15} stroke={1.75} />}>
            {say({ ja: '開始条件を追加', en: 'Add a start' })}
          </Button>
        }
        other={<Button>{say({ ja: 'テンプレートから作成', en: 'Use a template' })}</Button>}
      />
    </Panel>
  )
}
