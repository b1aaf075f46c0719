import { Button, Modal } from '@mantine/core'
import { asId, type Json, type NodeId } from '@shirube/kernel'
import type { ReactNode } from 'react'
import type { CardModel } from '../card/card-model.ts'
import { useOpenScenario, useSaveStatus } from '../document/open-scenario-context.ts'
import type { Contest } from '../document/place.ts'
import { useCanvas, useDrawing, useView } from '../graph/canvas-context.ts'
import { type CanvasText, useText } from '../use-text.ts'
import classes from './Dialog.module.css'

const FIELDS = { title: 'contest.stepName', position: 'contest.position', disabled: 'contest.off' } as const

/** Which place of the drawing is contested, in words. */
function placeName({ place }: Contest, cards: ReadonlyMap<NodeId, CardModel>, t: CanvasText): string {
  const [table = '', id = '', field = '', ...rest] = place.split('/')
  const step = cards.get(asId<NodeId>(id))?.title ?? id
  if (table === 'settings') return `${t('contest.settings')} ${id}`
  if (table === 'annotation') return t('contest.note')
  if (table === 'edge') return t('contest.line')
  if (table === 'port')
    return `${step}・${cards.get(asId<NodeId>(id))?.ways.find(({ port }) => port === field)?.name ?? field}`
  if (field === '') return `${step}・${t('contest.step')}`
  if (Object.hasOwn(FIELDS, field)) return `${step}・${t(FIELDS[field as keyof typeof FIELDS])}`
  return `${step}・${t('contest.value')} ${rest.join('.')}`
}

function valueText(value: Json | undefined, cards: ReadonlyMap<NodeId, CardModel>, t: CanvasText): string {
  if (value === undefined) return t('contest.gone')
  if (typeof value === 'string') return cards.get(asId<NodeId>(value))?.title ?? value
  return JSON.stringify(value)
}

/** Lays what both changed side by side, and asks which of it stays. */
export function ContestDialog(): ReactNode {
  const t = useText()
  const { view } = useCanvas()
  const { saving } = useOpenScenario()
  const asked = useView(({ asking }) => asking?.kind === 'contest')
  const save = useSaveStatus()
  const close = (): void => view.setState({ asking: undefined })
  const settle = (keep: 'mine' | 'theirs'): void => {
    close()
    saving.settle(keep)
  }
  const contests = save.kind === 'contested' ? save.contests : []
  return (
    <Modal
      opened={asked && contests.length > 0}
      onClose={close}
      title={t('contest.title')}
      size={640}
      withCloseButton={false}
    >
      <p className={classes.text}>{t('contest.text')}</p>
      <ContestTable contests={contests} />
      <div className={classes.actions}>
        <Button data-autofocus onClick={close}>
          {t('contest.later')}
        </Button>
        <Button onClick={() => settle('theirs')}>{t('contest.keepTheirs')}</Button>
        <Button variant="filled" onClick={() => settle('mine')}>
          {t('contest.keepMine')}
        </Button>
      </div>
    </Modal>
  )
}

function ContestTable({ contests }: { readonly contests: readonly Contest[] }): ReactNode {
  const t = useText()
  const cards = useDrawing((drawing) => drawing.cards)
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('contest.place')}</th>
          <th scope="col">{t('contest.mine')}</th>
          <th scope="col">{t('contest.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {contests.map((contest) => (
          <tr key={contest.place}>
            <th scope="row">{placeName(contest, cards, t)}</th>
            <td>{valueText(contest.mine, cards, t)}</td>
            <td>{valueText(contest.theirs, cards, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
