import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import classes from './LineChart.module.css'
import { labelsWithRoom, spread, ticksUpTo } from './scale.ts'

/** A line of a chart; its dash tells it apart as well as its colour, and its name stands at its end. */
export interface Series {
  readonly key: string
  readonly name: string
  /** One value for each label of the x axis; absent where there is none yet. */
  readonly values: readonly (number | undefined)[]
  readonly look: 'solid' | 'dashed' | 'dotted'
  readonly tone: 'accent' | 'who' | 'sales' | 'score' | 'ink'
}

interface Frame {
  readonly x: (n: number) => number
  readonly y: (value: number) => number
  readonly right: number
}

const ROOM = { top: 8, bottom: 24, left: 36, label: 16, date: 48 } as const

/** Lines over time, labelled directly, without a legend. */
export function LineChart(props: {
  readonly series: readonly Series[]
  readonly labels: readonly string[]
  readonly height: number
  /** Room (px) at the right for the names of the lines. */
  readonly nameRoom?: number
  readonly label: string
  readonly format: (value: number) => string
}): ReactNode {
  const { series, labels, height, nameRoom = 72, label, format } = props
  const { ref, width } = useElementSize()
  const values = series.flatMap((line) => line.values.filter((value) => value !== undefined))
  const ticks = ticksUpTo(Math.max(0, ...values))
  const top = ticks.at(-1) ?? 1
  const right = Math.max(ROOM.left + 1, width - nameRoom)
  const frame: Frame = {
    right,
    x: (n) => ROOM.left + (n / Math.max(1, labels.length - 1)) * (right - ROOM.left),
    y: (value) => height - ROOM.bottom - (value / top) * (height - ROOM.top - ROOM.bottom),
  }
  return (
    <div ref={ref} style={{ height }}>
      {width === 0 ? null : (
        <svg width={width} height={height} role="img" aria-label={label}>
          <Grid ticks={ticks} labels={labels} frame={frame} bottom={height - 6} format={format} />
          <Lines series={series} frame={frame} format={format} />
        </svg>
      )}
    </div>
  )
}

function Grid(props: {
  readonly ticks: readonly number[]
  readonly labels: readonly string[]
  readonly frame: Frame
  readonly bottom: number
  readonly format: (value: number) => string
}): ReactNode {
  const { ticks, labels, frame, bottom, format } = props
  return (
    <g className={classes.grid}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={ROOM.left} x2={frame.right} y1={frame.y(tick)} y2={frame.y(tick)} />
          <text x={ROOM.left - 8} y={frame.y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {labelsWithRoom(labels.length, frame.x(1) - frame.x(0), ROOM.date).map((n) => (
        <text key={n} x={frame.x(n)} y={bottom} textAnchor="middle">
          {labels[n]}
        </text>
      ))}
    </g>
  )
}

function Lines(props: {
  readonly series: readonly Series[]
  readonly frame: Frame
  readonly format: (value: number) => string
}): ReactNode {
  const { series, frame, format } = props
  const ends = series.map((line) => {
    const n = line.values.findLastIndex((value) => value !== undefined)
    const value = line.values[n] ?? 0
    return { x: frame.x(n), y: frame.y(value), value }
  })
  const names = spread(
    ends.map((end) => end.y),
    ROOM.label,
  )
  const drawn = series.map((line, i) => ({
    ...{ line, end: ends[i] ?? { x: 0, y: 0, value: 0 }, name: names[i] },
    look: { className: classes.line, 'data-tone': line.tone, 'data-look': line.look },
  }))
  return (
    <>
      {drawn.map(({ line, end, look }) => (
        <g key={line.key} {...look}>
          <path d={pathOf(line.values, frame)} />
          <circle cx={end.x} cy={end.y} r={3.5} />
        </g>
      ))}
      {drawn.map(({ line, end, name, look }) => (
        <g key={line.key} {...look}>
          <text x={end.x + 9} y={(name ?? end.y) + 4}>
            {line.name} {format(end.value)}
          </text>
        </g>
      ))}
    </>
  )
}

/** The line through the values; it breaks where one is missing. */
function pathOf(values: readonly (number | undefined)[], frame: Frame): string {
  let pen = 'M'
  let path = ''
  values.forEach((value, n) => {
    if (value === undefined) pen = 'M'
    else {
      path += `${pen}${frame.x(n)} ${frame.y(value)}`
      pen = 'L'
    }
  })
  return path
}
