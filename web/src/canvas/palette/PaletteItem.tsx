import { FamilyTile } from '@shirube/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { iconOf } from '../card/step-icon.ts'
import { DRAGGED_STEP } from '../graph/use-dropping.ts'
import classes from './Palette.module.css'
import type { PaletteStep } from './palette-steps.ts'

/** One step of the palette. */
export function PaletteItem(props: {
  readonly step: PaletteStep
  readonly marked: boolean
  readonly draggable: boolean
  readonly onChoose: (type: string) => void
}): ReactNode {
  const { step, marked, draggable, onChoose } = props
  const item = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (marked) item.current?.scrollIntoView?.({ block: 'nearest' })
  }, [marked])
  return (
    <li>
      <button
        ref={item}
        type="button"
        className={classes.item}
        data-marked={marked || undefined}
        data-palette={step.type}
        title={step.name}
        draggable={draggable}
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAGGED_STEP, step.type)
          event.dataTransfer.effectAllowed = 'copy'
        }}
        onClick={() => onChoose(step.type)}
      >
        <FamilyTile family={step.look} icon={iconOf(step.type)} size="sm" />
        <span className={classes.name}>{step.name}</span>
      </button>
    </li>
  )
}
