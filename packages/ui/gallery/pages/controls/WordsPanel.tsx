import { IconAlertTriangle, IconArrowUp, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import {
  EndChip,
  FilterChip,
  Keycap,
  LeakFlag,
  Note,
  Panel,
  ProblemBadge,
  StatusBadge,
  TagChip,
  WayPill,
  Wordmark,
} from '../../../src/index.ts'
import { useSay } from '../../say.ts'
import classes from './stack.module.css'

/** Badges, chips, pills and notes. */
export function WordsPanel(): ReactNode {
  const say = useSay()
  return (
    <Panel title={say({ ja: '札としるし', en: 'Badges and marks' })}>
      <div className={classes.stack}>
        <Wordmark />
        <div className={classes.wrap}>
          <Badges />
        </div>
        <div className={classes.wrap}>
          <Chips />
        </div>
        <div className={classes.wrap}>
          <Ways />
        </div>
        <Notes />
      </div>
    </Panel>
  )
}

function Badges(): ReactNode {
  const say = useSay()
  return (
    <>
      <StatusBadge tone="ok" mark="dot">
        {say({ ja: '稼働中 v7', en: 'Live v7' })}
      </StatusBadge>
      <StatusBadge tone="bad" mark={IconAlertTriangle}>
        {say({ ja: '停止：要修正2件', en: 'Stopped: 2 to fix' })}
      </StatusBadge>
      <StatusBadge tone="warn">{say({ ja: '承認待ち', en: 'To approve' })}</StatusBadge>
      <StatusBadge tone="accent">MQL</StatusBadge>
      <StatusBadge tone="score" mark={IconArrowUp}>
        hot
      </StatusBadge>
      <StatusBadge tone="neutral">{say({ ja: '下書き', en: 'Draft' })}</StatusBadge>
      <StatusBadge tone="outline">{say({ ja: '下書き 3か所変更', en: 'Draft, 3 changes' })}</StatusBadge>
    </>
  )
}

function Chips(): ReactNode {
  const say = useSay()
  const [all, setAll] = useState(true)
  return (
    <>
      <FilterChip pressed={all} onPress={() => setAll(!all)}>
        {say({ ja: 'すべて 426', en: 'All 426' })}
      </FilterChip>
      <FilterChip pressed={false} onPress={() => {}}>
        {say({ ja: '新規 312', en: 'New 312' })}
      </FilterChip>
      <FilterChip pressed={false} tone="bad" onPress={() => {}}>
        {say({ ja: '取り込めない 12', en: 'Rejected 12' })}
      </FilterChip>
      <TagChip>{say({ ja: '製造業', en: 'Manufacturing' })}</TagChip>
      <Keycap>⌘K</Keycap>
    </>
  )
}

function Ways(): ReactNode {
  const say = useSay()
  return (
    <>
      <WayPill name={say({ ja: '該当', en: 'Match' })} count="902" look="plain" />
      <WayPill name={say({ ja: '対象外', en: 'No match' })} count="382" look="leak" />
      <WayPill name={say({ ja: 'クリック', en: 'Clicked' })} count="90" look="lit" />
      <EndChip>{say({ ja: '終了', en: 'End' })}</EndChip>
      <LeakFlag number={1}>{say({ ja: '65%がクリックせず', en: '65% did not click' })}</LeakFlag>
      <LeakFlag number={4} />
      <ProblemBadge severity="warning">{say({ ja: '件名が長い', en: 'Long subject' })}</ProblemBadge>
    </>
  )
}

function Notes(): ReactNode {
  const say = useSay()
  return (
    <>
      <Note icon={IconInfoCircle}>
        {say({
          ja: '外れる78人のうち73人は、営業がナーチャリングに戻した人です。',
          en: 'Of the 78 who drop out, sales had returned 73 to nurturing.',
        })}
      </Note>
      <Note icon={IconAlertTriangle} tone="warn">
        {say({
          ja: '姓が空の人が12人います。「ご担当者 様」と表示されます。',
          en: '12 people have no family name; the mail will say “Dear colleague”.',
        })}
      </Note>
      <Note icon={IconCheck} tone="ok">
        {say({ ja: '要修正はありません', en: 'Nothing to fix' })}
      </Note>
    </>
  )
}
