import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { Panel, StatusBadge, Timeline, type TimelineEntry } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from './HistoryPanel.module.css'
import { DAYS, type Happening } from './history-days.ts'

const KINDS: readonly Both[] = [
  { ja: 'すべて', en: 'All' },
  { ja: '通話', en: 'Calls' },
  { ja: 'メール', en: 'Mail' },
  { ja: '点', en: 'Points' },
]

/** What a lead did, day by day. */
export function HistoryPanel(): ReactNode {
  const say = useSay()
  return (
    <Panel
      title={say({ ja: '行動履歴', en: 'Timeline' })}
      aside={
        <SegmentedControl
          aria-label={say({ ja: '表示する行動', en: 'What to show' })}
          data={KINDS.map((kind) => ({ value: kind.en, label: say(kind) }))}
        />
      }
      inside="rows"
    >
      <Timeline
        days={DAYS.map(({ label, happenings }) => ({
          key: label.en,
          label: say(label),
          entries: happenings.map((happening) => entryOf(happening, say)),
        }))}
      />
    </Panel>
  )
}

function entryOf(happening: Happening, say: (text: Both) => string): TimelineEntry {
  const { title, text, points, badge, ...rest } = happening
  return {
    ...rest,
    key: happening.moment,
    title: say(title),
    text: text === undefined ? undefined : say(text),
    end: badge ? (
      <StatusBadge tone="ok">{say(badge)}</StatusBadge>
    ) : (
      <b className={classes.points}>{points}</b>
    ),
  }
}
