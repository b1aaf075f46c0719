import { ActionIcon } from '@mantine/core'
import { SearchField } from '@shirube/ui'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { useCanvas, useDrawing, useView } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useViewport } from '../graph/use-viewport.ts'
import { focusStep } from '../keyboard/use-canvas-keys.ts'
import { useText } from '../use-text.ts'
import classes from './FindBar.module.css'
import { findSteps } from './find-steps.ts'

/** Finds a step by its name or by what is set in it, and brings it to the middle. */
export function FindBar(): ReactNode {
  const asked = useView(({ asking }) => asking?.kind === 'find')
  return asked ? <Search /> : null
}

function Search(): ReactNode {
  const t = useText()
  const { view } = useCanvas()
  const document = useDocument()
  const cards = useDrawing((drawing) => drawing.cards)
  const { select } = useCommands()
  const { centre } = useViewport()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const top = ({ id }: { id: string }): number => {
    const { x = 0, y = 0 } =
      Object.values(document.store.getState().draft.nodes).find((n) => n.id === id)?.position ?? {}
    return y * 10_000 + x
  }
  const find = (text: string) => findSteps(cards.values(), text, top)
  const found = find(words)
  const go = (index: number, among = found): void => {
    const hit = among.at(index % Math.max(1, among.length))
    if (!hit) return
    setAt((index + among.length) % among.length)
    select(hit.id)
    centre(hit.id)
  }
  const close = (): void => {
    view.setState({ asking: undefined })
    const hit = found[at]
    if (hit) focusStep(hit.id)
    else globalThis.document.querySelector<HTMLElement>('[data-canvas-root]')?.focus()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape' || words !== '') return
    event.stopPropagation()
    close()
  }
  return (
    <div className={classes.bar} role="search" aria-label={t('find.title')} onKeyDown={press}>
      <SearchField
        size="xs"
        inputRef={field}
        label={t('find.title')}
        placeholder={t('find.placeholder')}
        clearLabel={t('palette.clear')}
        value={words}
        onSearch={(next) => {
          setWords(next)
          go(0, find(next))
        }}
        onEnter={() => go(at + 1)}
      />
      <span className={classes.found} role="status">
        {words === ''
          ? ''
          : found.length === 0
            ? t('find.none')
            : t('find.found', { count: found.length, at: at + 1 })}
      </span>
      <ActionIcon
        variant="subtle"
        aria-label={t('find.previous')}
        disabled={found.length === 0}
        onClick={() => go(at - 1)}
      >
        <IconChevronUp size={15} stroke={2} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={t('find.next')}
        disabled={found.length === 0}
        onClick={() => go(at + 1)}
      >
        <IconChevronDown size={15} stroke={2} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t('find.close')} onClick={close}>
        <IconX size={15} stroke={2} />
      </ActionIcon>
    </div>
  )
}
