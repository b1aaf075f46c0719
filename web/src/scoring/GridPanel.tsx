import { type ScoreGridCounts, scoreRuleEndpoints } from '@shirube/contract'
import { fillSlots, SlotNumber } from '@shirube/inspector-kit'
import { type GridStretch, PROPOSED_GRID, type ScoreGrid, stretchesOf } from '@shirube/scoring'
import { AppLink, formatNumber, formatPeople, formatTime, Panel, TextButton, useLanguage } from '@shirube/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type CSSProperties, Fragment, type ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { usePlace } from '../app/use-place.ts'
import classes from './GridPanel.module.css'
import { gridHref, gridText } from './grid-cell.ts'
import { type Rules, withGridLine } from './rule-edits.ts'
import { useText } from './use-text.ts'

interface GridProps {
  readonly rules: Rules
  readonly readOnly: boolean
  readonly onChange: (rules: Rules) => void
}

/** How many people stand where on fit and engagement, between lines that can be moved; a number leads to them. */
export function GridPanel(props: GridProps): ReactNode {
  const t = useText()
  const place = usePlace()
  const grid = props.rules.grid ?? PROPOSED_GRID
  const query = { fit: grid.fit.join(','), engagement: grid.engagement.join(',') }
  const counts = useQuery({
    ...queryOf(scoreRuleEndpoints.grid, { query }),
    placeholderData: keepPreviousData,
  })
  return (
    <Panel title={t('grid')} {...(counts.data && { aside: formatTime(counts.data.at, place) })}>
      <Loaded query={counts} failed={t('gridFailed')}>
        {(data) => <Cells grid={grid} counts={data} />}
      </Loaded>
      <Lines {...props} grid={grid} />
    </Panel>
  )
}

function Cells({ grid, counts }: { readonly grid: ScoreGrid; readonly counts: ScoreGridCounts }): ReactNode {
  const t = useText()
  const [fits, engagements] = [stretchesOf(grid.fit), stretchesOf(grid.engagement)]
  const most = Math.max(1, ...counts.cells.map((cell) => cell.people))
  return (
    <table className={classes.grid}>
      <thead>
        <tr>
          <th scope="col">{`${t('gridFit')} ↓ ${t('gridEngagement')} →`}</th>
          {engagements.map((stretch) => (
            <th key={stretch.from ?? 'low'} scope="col">
              {gridText(stretch, t)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fits
          .map((stretch, row) => ({ stretch, row }))
          .toReversed()
          .map(({ stretch: fit, row }) => (
            <tr key={fit.from ?? 'low'}>
              <th scope="row">{gridText(fit, t)}</th>
              {engagements.map((engagement, column) => {
                const own = counts.cells.find((cell) => cell.fit === row && cell.engagement === column)
                const people = own?.people ?? 0
                return (
                  <td key={engagement.from ?? 'low'}>
                    <Cell fit={fit} engagement={engagement} people={people} share={people / most} />
                  </td>
                )
              })}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

// People are few at the top and many at the bottom: the root lets both be seen.
const shadeOf = (share: number): CSSProperties =>
  ({ '--share': `${Math.round(Math.sqrt(share) * 100)}%` }) as CSSProperties

function Cell(props: {
  readonly fit: GridStretch
  readonly engagement: GridStretch
  readonly people: number
  /** Of the fullest cell. */
  readonly share: number
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { fit, engagement, people, share } = props
  if (people === 0) return <span className={classes.nobody}>{formatNumber(0)}</span>
  const said = { fit: gridText(fit, t), engagement: gridText(engagement, t) }
  return (
    <AppLink
      className={classes.cell}
      href={gridHref(fit, engagement)}
      aria-label={t('gridCell', { ...said, people: formatPeople(people, language) })}
      style={shadeOf(share)}
    >
      {formatNumber(people)}
    </AppLink>
  )
}

function Lines(props: GridProps & { readonly grid: ScoreGrid }): ReactNode {
  const t = useText()
  const { rules, grid, readOnly, onChange } = props
  return (
    <>
      <p className={classes.lines}>
        {fillSlots(t('gridText'), {
          fit: <AxisLines {...props} axis="fit" />,
          engagement: <AxisLines {...props} axis="engagement" />,
        })}
      </p>
      <p className={classes.note}>
        {t(rules.grid ? 'gridEvents' : 'gridProposed')}{' '}
        {rules.grid || readOnly ? null : (
          <TextButton onPress={() => onChange({ ...rules, grid })}>{t('gridUse')}</TextButton>
        )}
      </p>
    </>
  )
}

function AxisLines(
  props: GridProps & { readonly grid: ScoreGrid; readonly axis: keyof ScoreGrid },
): ReactNode {
  const t = useText()
  const { rules, grid, axis, onChange } = props
  const label = axis === 'fit' ? 'gridLineFit' : 'gridLineEngagement'
  return grid[axis].map((points, line) => (
    // The lines of an axis have no identity but their place.
    <Fragment key={`line-${line}`}>
      {line === 0 ? null : t('gridComma')}
      <SlotNumber
        field={`grid.${axis}.${line}`}
        label={t(label, { n: line + 1 })}
        text={t('gridLine', { points })}
        value={points}
        min={-10_000}
        max={10_000}
        unit={t('pointsUnit')}
        onChange={(next) => onChange(withGridLine(rules, { axis, line }, next))}
      />
    </Fragment>
  ))
}
