import { SegmentedControl } from '@mantine/core'
import {
  HOME_PERIODS,
  type Home,
  homeEndpoints,
  type ScenarioRow,
  scenarioEndpoints,
} from '@shirube/contract'
import { formatMoment, PageBody, PageHeader, type Place } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { usePlace } from '../app/use-place.ts'
import { useLiveQueries } from '../live/use-live.ts'
import { ActivityPanel } from './ActivityPanel.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { FunnelPanel } from './FunnelPanel.tsx'
import { GoalsPanel } from './GoalsPanel.tsx'
import classes from './HomeScreen.module.css'
import { HomeShapes } from './HomeShapes.tsx'
import type { HomeSearch } from './home-search.ts'
import { TargetsPanel } from './TargetsPanel.tsx'
import { ToDoPanel } from './ToDoPanel.tsx'
import { useText } from './use-text.ts'
import { WeeksPanel } from './WeeksPanel.tsx'

/** Where the day begins: what waits for a person, then how things stand; before the first scenario, the way to it. */
export function HomeScreen(props: {
  readonly search: HomeSearch
  readonly onSearch: (search: HomeSearch) => void
}): ReactNode {
  const t = useText()
  const { search, onSearch } = props
  const place = usePlace()
  const days = search.days ?? '30'
  const home = useQuery({
    ...queryOf(homeEndpoints.show, { query: { days } }),
    placeholderData: (before) => before,
  })
  const scenarios = useQuery(queryOf(scenarioEndpoints.list))
  useLiveQueries(['leads', 'changes'], [homeEndpoints.show.path])
  return (
    <>
      <PageHeader
        title={t('title')}
        note={home.data && t('at', { time: formatMoment(home.data.at, place) })}
        actions={
          <SegmentedControl
            size="sm"
            value={days}
            aria-label={t('period')}
            data={HOME_PERIODS.map((value) => ({ value, label: t('days', { n: value }) }))}
            onChange={(value) => onSearch({ days: HOME_PERIODS.find((one) => one === value) })}
          />
        }
      />
      <PageBody>
        <Loaded query={home} failed={t('failed')} shapes={<HomeShapes />}>
          {(data) => <Inside home={data} scenarios={scenarios.data?.items} days={days} place={place} />}
        </Loaded>
      </PageBody>
    </>
  )
}

function Inside(props: {
  readonly home: Home
  /** Missing while they are read. */
  readonly scenarios: readonly ScenarioRow[] | undefined
  readonly days: string
  readonly place: Place
}): ReactNode {
  const { home, scenarios = [], days, place } = props
  return (
    <>
      {props.scenarios === undefined ? null : (
        <FirstSteps scenarios={props.scenarios} beginning={home.beginning} />
      )}
      <div className={classes.first}>
        <ToDoPanel toDo={home.toDo} at={home.at} place={place} />
        <TargetsPanel funnel={home.funnel} targets={home.targets} days={Number(days)} />
      </div>
      <FunnelPanel funnel={home.funnel} />
      <div className={classes.second}>
        <div className={classes.stack}>
          <GoalsPanel scenarios={scenarios} />
          <WeeksPanel weeks={home.weeks} place={place} />
        </div>
        <ActivityPanel place={place} />
      </div>
    </>
  )
}
