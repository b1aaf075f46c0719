import type { ReactNode } from 'react'
import classes from './StepFigures.module.css'
import type { StepFigure } from './step-body.ts'

/** The result of a step in words; each figure opens its list where it has one. */
export function StepFigures(props: { readonly figures: readonly StepFigure[] }): ReactNode {
  return props.figures.map((figure) => <Figure key={`${figure.label} ${figure.unit}`} figure={figure} />)
}

function Figure({ figure }: { readonly figure: StepFigure }): ReactNode {
  const inside = (
    <>
      {figure.label === undefined ? null : <span>{figure.label}</span>}
      <b>{figure.value}</b>
      {figure.unit}
    </>
  )
  if (figure.onOpen === undefined) return <span className={classes.figure}>{inside}</span>
  const leave = (): void => figure.onPoint?.(undefined)
  return (
    <button
      type="button"
      className={classes.figure}
      onClick={figure.onOpen}
      onPointerEnter={(event) => figure.onPoint?.(event.currentTarget)}
      onPointerLeave={leave}
      onFocus={(event) => figure.onPoint?.(event.currentTarget)}
      onBlur={leave}
    >
      {inside}
    </button>
  )
}
