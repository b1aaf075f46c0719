import type { NodeId } from '@shirube/kernel'
import { FamilyTile } from '@shirube/ui'
import { type KeyboardEvent, type ReactNode, useMemo } from 'react'
import { iconOf } from '../card/step-icon.ts'
import { useDocument, useDraft, useSelection } from '../document/open-scenario-context.ts'
import { onlyStep } from '../document/selection.ts'
import { useText } from '../use-text.ts'
import { useCanvas, useDrawing } from './canvas-context.ts'
import classes from './Outline.module.css'
import { type OutlineRow, outlineOf } from './outline-of.ts'
import { useCommands } from './use-commands.ts'
import { useViewport } from './use-viewport.ts'

/** The drawing as a tree in words, for those who do not see it; connecting, adding and settings work from here too. */
export function Outline(): ReactNode {
  const t = useText()
  const draft = useDraft((now) => now)
  const rows = useMemo(() => outlineOf(draft), [draft])
  const selected = useSelection(onlyStep)
  const act = useRowKeys(rows)
  const current = rows.some(({ id }) => id === selected) ? selected : rows[0]?.id
  return (
    <section className={classes.outline} aria-label={t('outline.title')}>
      <h2>{t('outline.title')}</h2>
      <ul role="tree" aria-label={t('outline.label')} onKeyDown={act}>
        {rows.map((row) => (
          <Row key={row.id} row={row} current={row.id === current} selected={row.id === selected} />
        ))}
      </ul>
    </section>
  )
}

function Row(props: {
  readonly row: OutlineRow
  readonly current: boolean
  readonly selected: boolean
}): ReactNode {
  const { row, current, selected } = props
  const card = useDrawing(({ cards }) => cards.get(row.id))
  const from = useDrawing(({ cards }) => (row.by === undefined ? undefined : cards.get(row.by.node)))
  const { select } = useCommands()
  const { reveal } = useViewport()
  if (!card) return null
  const way =
    from && from.ways.length > 1 ? from.ways.find(({ port }) => port === row.by?.port)?.name : undefined
  return (
    <li
      role="treeitem"
      aria-level={row.depth + 1}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      data-outline={row.id}
      className={classes.row}
      style={{ paddingLeft: 10 + row.depth * 16 }}
      onClick={() => {
        select(row.id)
        reveal(row.id)
      }}
    >
      <FamilyTile family={card.look} icon={iconOf(card.type)} size="xs" off={card.disabled} />
      {way === undefined ? null : <span className={classes.way}>{way}</span>}
      <span className={classes.title}>{card.title}</span>
      {card.problems.length === 0 ? null : (
        <span className={classes.problem}>{card.problems[0]?.message}</span>
      )}
    </li>
  )
}

const focusRow = (id: NodeId): void => document.querySelector<HTMLElement>(`[data-outline="${id}"]`)?.focus()

/** Arrows walk through the tree; Enter opens the settings, C connects, F2 renames, Delete removes. */
function useRowKeys(rows: readonly OutlineRow[]): (event: KeyboardEvent) => void {
  const document = useDocument()
  const { view } = useCanvas()
  const { select, remove } = useCommands()
  const { reveal } = useViewport()
  return (event) => {
    const selected = onlyStep(document.store.getState().selection)
    const at = rows.findIndex(({ id }) => id === selected)
    const go = (index: number): void => {
      const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
      if (!row) return
      select(row.id)
      reveal(row.id)
      requestAnimationFrame(() => focusRow(row.id))
    }
    const ask = (kind: 'next' | 'rename'): void => {
      if (selected !== undefined && document.editable) view.setState({ asking: { kind, node: selected } })
    }
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      Enter: () => view.setState({ settings: 'step', focus: { on: 'first' } }),
      c: () => ask('next'),
      F2: () => ask('rename'),
      Delete: remove,
    }
    const found =
      event.nativeEvent.isComposing || event.ctrlKey || event.metaKey ? undefined : keys[event.key]
    if (!found) return
    event.preventDefault()
    event.stopPropagation()
    found()
  }
}
