import { ActionIcon, Button } from '@mantine/core'
import { IconCopy, IconMail, IconSend, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CountTip, DockedSheet, FamilyTile, RowMenu, StepCard } from '../../src/index.ts'
import { useSay } from '../say.ts'
import classes from './InspectorPage.module.css'
import { Sections } from './inspector/Sections.tsx'
import { callStep, mailStep } from './states/sample-steps.ts'

/** A step's settings docked beside the canvas. */
export function InspectorPage(): ReactNode {
  const say = useSay()
  return (
    <main className={classes.page}>
      <h1 className={classes.spoken}>{say({ ja: 'ステップの設定', en: 'Settings of a step' })}</h1>
      <div className={classes.canvas}>
        <StepCard
          {...mailStep(say, { attention: 'selected' })}
          label={say({ ja: '導入事例を送信', en: 'Send case study' })}
        />
        <CountTip
          heads={[say({ ja: '人数', en: 'People' }), say({ ja: '延べ', en: 'Events' })]}
          rows={[
            { name: say({ ja: '到達', en: 'Reached' }), people: '353', total: '353' },
            { name: say({ ja: '開封', en: 'Opened' }), people: '165', total: '251' },
            { name: say({ ja: 'クリック', en: 'Clicked' }), people: '42', total: '60' },
          ]}
        />
        {([0.6, 0.3] as const).map((zoom) => (
          <div key={zoom} style={{ zoom, ['--zoom' as string]: zoom }}>
            <StepCard
              {...callStep(say)}
              zoom={zoom > 0.4 ? 'title' : 'shape'}
              label={say({ ja: '架電を依頼', en: 'Ask for a call' })}
            />
          </div>
        ))}
      </div>
      <Inspector />
    </main>
  )
}

function Inspector(): ReactNode {
  const say = useSay()
  return (
    <DockedSheet
      purpose="inspector"
      title={say({ ja: '導入事例を送信', en: 'Send case study' })}
      above={say({ ja: 'どこで・メール', en: 'Where · Email' })}
      tile={<FamilyTile family="where" icon={IconMail} />}
      inside="rows"
      menu={<RowMenu label={say({ ja: 'ほかの操作', en: 'More' })}>{null}</RowMenu>}
      closeLabel={say({ ja: '閉じる', en: 'Close' })}
      onClose={() => {}}
      foot={
        <>
          <Button leftSection={<IconSend size={15} stroke={1.75} />}>
            {say({ ja: 'テスト送信', en: 'Test send' })}
          </Button>
          <ActionIcon ml="auto" aria-label={say({ ja: '複製', en: 'Duplicate' })}>
            <IconCopy size={16} stroke={1.75} />
          </ActionIcon>
          <ActionIcon aria-label={say({ ja: '削除', en: 'Delete' })}>
            <IconTrash size={16} stroke={1.75} />
          </ActionIcon>
        </>
      }
    >
      <Sections />
    </DockedSheet>
  )
}
