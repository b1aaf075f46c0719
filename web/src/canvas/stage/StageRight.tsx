import { assertNever } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { CommentsSheet } from '../comment/CommentsSheet.tsx'
import { PeopleSheet } from '../counts/PeopleSheet.tsx'
import { FollowSheet } from '../follow/FollowSheet.tsx'
import { ReadAloudSheet } from '../reading/ReadAloudSheet.tsx'
import { VersionsSheet } from '../versions/VersionsSheet.tsx'
import { useStage } from './stage-store.ts'

/** What is docked at the right of the drawing in place of the settings; nothing while those are to be seen. */
export function StageRight(): ReactNode {
  const panel = useStage((stage) => stage.panel)
  switch (panel?.kind) {
    case undefined:
    case 'publish':
      return null
    case 'reading':
      return <ReadAloudSheet />
    case 'comments':
      return <CommentsSheet />
    case 'versions':
      return <VersionsSheet />
    case 'people':
      return <PeopleSheet key={`${panel.step} ${panel.who}`} step={panel.step} who={panel.who} />
    case 'follow':
      return <FollowSheet run={panel.run} />
    default:
      return assertNever(panel)
  }
}

/** Whether something is docked at the right. */
export const useStageOpen = (): boolean =>
  useStage(({ panel }) => panel !== undefined && panel.kind !== 'publish')
