import { Button } from '@mantine/core'
import type { ReadPart } from '@shirube/engine'
import { asId, type NodeId } from '@shirube/kernel'
import { DockedSheet, showToast } from '@shirube/ui'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { useBrief } from '../publish/use-live-version.ts'
import { closePanel, pointAt } from '../stage/stage-store.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { printReading, readingText, rowsOf } from './print-reading.ts'
import classes from './ReadAloudSheet.module.css'
import { TouchTable } from './TouchTable.tsx'
import { useReading } from './use-reading.ts'
import { useTouches, type WayTouches } from './use-touches.ts'

/** The scenario sentence by sentence, beside the drawing; the sentence pointed at lights its steps. */
export function ReadAloudSheet(): ReactNode {
  const t = useStageText()
  const parts = useReading()
  const ways = useTouches(parts)
  const { id } = useDocument()
  const name = useBrief()?.name ?? id
  useEffect(() => () => pointAt(undefined), [])
  const head = [t('reading.way'), t('reading.when'), t('reading.who'), t('reading.where'), t('reading.what')]
  const tabled = { title: t('reading.table'), rows: [head, ...rowsOf(ways, t('reading.fromStart'))] }
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(readingText(name, parts, tabled))
    showToast({ text: t('reading.copied'), closeLabel: t('close') })
  }
  return (
    <DockedSheet
      purpose="read-aloud"
      title={t('reading.title')}
      note={t('reading.note')}
      closeLabel={t('close')}
      onClose={closePanel}
      foot={
        <>
          <p className={classes.foot}>{t('reading.foot')}</p>
          <Button leftSection={<IconCopy size={15} stroke={1.75} />} onClick={() => void copy()}>
            {t('reading.copy')}
          </Button>
          <Button
            leftSection={<IconPrinter size={15} stroke={1.75} />}
            onClick={() => printReading(name, parts, tabled)}
          >
            {t('reading.print')}
          </Button>
        </>
      }
    >
      <Read parts={parts} ways={ways} />
    </DockedSheet>
  )
}

/** What was pointed at last, in the text or in the table. */
function Read(props: {
  readonly parts: readonly ReadPart[]
  readonly ways: readonly WayTouches[]
}): ReactNode {
  const t = useStageText()
  const { parts, ways } = props
  const [at, setAt] = useState('')
  const point = (key: string, nodes: readonly string[]): void => {
    setAt(key)
    pointAt(nodes.length === 0 ? undefined : new Set(nodes.map((id) => asId<NodeId>(id))))
  }
  if (parts.every((part) => part.sentences.length === 0))
    return <p className={classes.foot}>{t('reading.empty')}</p>
  return (
    <>
      <Sentences parts={parts} at={at} point={point} />
      <TouchTable ways={ways} pointed={at} onPoint={point} />
    </>
  )
}

function Sentences(props: {
  readonly parts: readonly ReadPart[]
  readonly at: string
  readonly point: (key: string, nodes: readonly string[]) => void
}): ReactNode {
  const { parts, at, point } = props
  return (
    <div className={classes.sentences} onMouseLeave={() => point('', [])}>
      {parts.map((part, n) => {
        const place = `${n} ${part.way}`
        return (
          <section key={place} data-depth={Math.min(part.depth, 3)}>
            {part.way === '' ? null : <h3>{part.way}</h3>}
            {part.sentences.map(({ text, nodes }, i) => {
              const key = `${place} ${i}`
              return (
                <button
                  key={key}
                  type="button"
                  data-pointed={at === key || undefined}
                  onMouseEnter={() => point(key, nodes)}
                  onFocus={() => point(key, nodes)}
                  onClick={() => point(key, nodes)}
                >
                  {text}
                </button>
              )
            })}
          </section>
        )
      })}
    </div>
  )
}
