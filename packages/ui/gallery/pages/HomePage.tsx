import { Button } from '@mantine/core'
import { IconCalendar, IconChevronDown, IconFilter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import {
  ActionRows,
  formatFullDay,
  formatTime,
  PageBody,
  PageHeader,
  Panel,
  StatusBadge,
  useLanguage,
} from '../../src/index.ts'
import { GalleryShell } from '../GalleryShell.tsx'
import type { PageProps } from '../page-props.ts'
import { useSay } from '../say.ts'
import classes from './HomePage.module.css'
import { FunnelPanel } from './home/FunnelPanel.tsx'
import { GoalsPanel } from './home/GoalsPanel.tsx'
import { TargetsPanel } from './home/TargetsPanel.tsx'
import { THINGS } from './home/things-to-do.ts'
import { WeeksPanel } from './home/WeeksPanel.tsx'

const NOW = Date.parse('2026-11-20T10:42:00+09:00')

/** A home page: what to do first, targets, funnel, scenarios, weeks. */
export function HomePage(props: PageProps): ReactNode {
  const say = useSay()
  const place = { language: useLanguage(), zone: 'Asia/Tokyo' }
  const at = `${formatFullDay(NOW, place)} ${formatTime(NOW, place)}`
  return (
    <GalleryShell {...props} at="home">
      <PageHeader
        title={say({ ja: 'ホーム', en: 'Home' })}
        note={say({ ja: `${at} 時点`, en: `as of ${at}` })}
        actions={
          <>
            <Button
              leftSection={<IconCalendar size={15} stroke={1.75} />}
              rightSection={<IconChevronDown size={13} />}
            >
              {say({ ja: '直近30日', en: 'Last 30 days' })}
            </Button>
            <Button leftSection={<IconFilter size={15} stroke={1.75} />}>
              {say({ ja: 'すべてのシナリオ', en: 'All scenarios' })}
            </Button>
          </>
        }
      />
      <PageBody>
        <div className={classes.first}>
          <ThingsToDo />
          <TargetsPanel />
        </div>
        <FunnelPanel />
        <div className={classes.second}>
          <GoalsPanel />
          <WeeksPanel />
        </div>
      </PageBody>
    </GalleryShell>
  )
}

function ThingsToDo(): ReactNode {
  const say = useSay()
  return (
    <Panel
      title={say({ ja: '要対応', en: 'To do now' })}
      beside={<StatusBadge tone="bad">{THINGS.length}</StatusBadge>}
      aside={say({ ja: '急ぐ順', en: 'most urgent first' })}
      inside="rows"
    >
      <ActionRows
        items={THINGS.map((thing) => ({
          ...thing,
          title: say(thing.title),
          text: say(thing.text),
          due: say(thing.due),
          act: say(thing.act),
        }))}
      />
    </Panel>
  )
}
