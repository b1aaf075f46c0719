import type { ScenarioRow } from '@shirube/contract'
import { formatNumber } from '@shirube/ui'
import { IconFolder } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './FilterSide.module.css'
import { foldersOf, isInState, type ScenarioFilter, STATE_FILTERS } from './filter-scenarios.ts'
import { useText } from './use-text.ts'

interface SideProps {
  readonly rows: readonly ScenarioRow[]
  readonly filter: ScenarioFilter
  readonly onFilter: (filter: ScenarioFilter) => void
}

/** Folders and states at the side of the list, with how many scenarios are in each. */
export function FilterSide(props: SideProps): ReactNode {
  const t = useText()
  const { rows, filter, onFilter } = props
  const folders = foldersOf(rows)
  return (
    <nav className={classes.side} aria-label={t('filter.label')}>
      <h2>{t('filter.folders')}</h2>
      <ul>
        <Choice
          chosen={filter.folder === undefined}
          count={rows.filter((row) => isInState(row, undefined)).length}
          onChoose={() => onFilter({ ...filter, folder: undefined, state: undefined })}
        >
          <IconFolder size={15} stroke={1.75} aria-hidden />
          {t('filter.all')}
        </Choice>
        {folders.map(({ path, name, depth, scenarios }) => (
          <Choice
            key={path}
            depth={depth}
            chosen={filter.folder === path}
            count={scenarios}
            onChoose={() => onFilter({ ...filter, folder: path })}
          >
            {depth === 0 ? <IconFolder size={15} stroke={1.75} aria-hidden /> : null}
            {name}
          </Choice>
        ))}
      </ul>
      <States {...props} />
    </nav>
  )
}

function States({ rows, filter, onFilter }: SideProps): ReactNode {
  const t = useText()
  const states = STATE_FILTERS.map((state) => ({
    state,
    count: rows.filter((row) => isInState(row, state)).length,
  })).filter(({ state, count }) => count > 0 || state === filter.state)
  const toggled = (state: ScenarioFilter['state']) => (state === filter.state ? undefined : state)
  return (
    <>
      <h2>{t('filter.states')}</h2>
      <ul>
        {states.map(({ state, count }) => (
          <Choice
            key={state}
            chosen={filter.state === state}
            count={count}
            onChoose={() => onFilter({ ...filter, state: toggled(state) })}
          >
            <i className={classes.dot} data-state={state} />
            {t(`filter.${state}`)}
          </Choice>
        ))}
      </ul>
    </>
  )
}

function Choice(props: {
  readonly chosen: boolean
  readonly count: number
  readonly depth?: number
  readonly onChoose: () => void
  readonly children: ReactNode
}): ReactNode {
  return (
    <li>
      <button
        type="button"
        className={classes.choice}
        data-depth={props.depth ?? 0}
        aria-pressed={props.chosen}
        onClick={props.onChoose}
      >
        {props.children}
        <span className={classes.count}>{formatNumber(props.count)}</span>
      </button>
    </li>
  )
}
