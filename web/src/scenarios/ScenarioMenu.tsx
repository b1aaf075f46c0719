import { Menu } from '@mantine/core'
import type { ScenarioRow } from '@shirube/contract'
import { type IconLike, RowMenu } from '@shirube/ui'
import {
  IconArchive,
  IconArchiveOff,
  IconCopy,
  IconDownload,
  IconFolder,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMay } from '../api/use-session.ts'
import { useText } from './use-text.ts'

/** What can be done with a scenario from its row. */
export type ScenarioAct =
  | 'rename'
  | 'folder'
  | 'duplicate'
  | 'export'
  | 'pause'
  | 'resume'
  | 'archive'
  | 'restore'

const ICONS: Readonly<Record<ScenarioAct, IconLike>> = {
  rename: IconPencil,
  folder: IconFolder,
  duplicate: IconCopy,
  export: IconDownload,
  pause: IconPlayerPause,
  resume: IconPlayerPlay,
  archive: IconArchive,
  restore: IconArchiveOff,
}

/** What makes sense in the state that a scenario is in; who may only look can take it along as a file. */
export function actsOn({ state }: Pick<ScenarioRow, 'state'>, mayDraw: boolean): readonly ScenarioAct[] {
  if (!mayDraw) return ['export']
  switch (state) {
    case 'draft':
      return ['rename', 'folder', 'duplicate', 'export', 'archive']
    case 'live':
      return ['rename', 'folder', 'duplicate', 'export', 'pause', 'archive']
    case 'paused':
      return ['rename', 'folder', 'duplicate', 'export', 'resume']
    case 'archived':
      return ['duplicate', 'export', 'restore']
  }
}

/** The ⋯ of a scenario. */
export function ScenarioMenu(props: {
  readonly row: ScenarioRow
  readonly onAct: (act: ScenarioAct) => void
}): ReactNode {
  const t = useText()
  const mayDraw = useMay('marketer')
  return (
    <RowMenu label={t('more', { name: props.row.name })}>
      {actsOn(props.row, mayDraw).map((act) => {
        const Icon = ICONS[act]
        return (
          <Menu.Item
            key={act}
            leftSection={<Icon size={15} stroke={1.75} />}
            onClick={() => props.onAct(act)}
          >
            {t(`act.${act}`)}
          </Menu.Item>
        )
      })}
    </RowMenu>
  )
}
