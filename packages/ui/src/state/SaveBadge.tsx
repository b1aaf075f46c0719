import {
  IconAlertTriangle,
  IconCloudCheck,
  IconPlayerPause,
  IconRefresh,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { IconLike } from '../icon/icon-like.ts'
import { TextButton } from '../link/TextLink.tsx'
import classes from './SaveBadge.module.css'
import type { SaveState } from './save-state.ts'

const ICONS: Readonly<Record<SaveState['kind'], IconLike>> = {
  saving: IconRefresh,
  saved: IconCloudCheck,
  offline: IconPlayerPause,
  failed: IconAlertTriangle,
  'changed-by-another': IconUsers,
}

/** Says truthfully where the changes are: 「保存済み 10:42」「オフライン：未反映の変更3件（この端末のみ）」. */
export function SaveBadge(props: {
  readonly state: SaveState
  readonly text: string
  /** The word on the button: 「再試行」「違いを見る」. */
  readonly act?: string
}): ReactNode {
  const { state, text, act } = props
  const Icon = ICONS[state.kind]
  const press =
    state.kind === 'failed'
      ? state.onRetry
      : state.kind === 'changed-by-another'
        ? state.onCompare
        : undefined
  return (
    <span className={classes.save} data-state={state.kind}>
      <Icon size={16} stroke={1.75} />
      <span role="status">{text}</span>
      {press === undefined || act === undefined ? null : <TextButton onPress={press}>{act}</TextButton>}
    </span>
  )
}
