import { CHANNEL_WORDS } from '@shirube/audience'
import { type BulkWork, bulkEndpoints } from '@shirube/contract'
import {
  formatMoment,
  formatNumber,
  Meter,
  Sheet,
  StatusBadge,
  TextButton,
  type Tone,
  useLanguage,
} from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { Refusal } from '../../app/Refusal.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import classes from './BulkWorksSheet.module.css'
import { targetOf } from './bulk-target.ts'
import { isMoving, useBulkWorks } from './use-bulk-works.ts'
import { useText } from './use-text.ts'

const TONES = {
  waiting: 'warn',
  running: 'accent',
  done: 'ok',
  failed: 'bad',
  undoing: 'accent',
  undone: 'neutral',
} as const satisfies Record<BulkWork['state'], Tone>

/** What was done with many leads at once: how far it is, what came of it, and taking it back. */
export function BulkWorksSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText()
  const { works } = useBulkWorks(true)
  return (
    <Sheet opened purpose="detail" title={t('works')} closeLabel={t('close')} onClose={onClose}>
      <Loaded query={works} failed={t('failed')}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <ul className={classes.works}>
              {items.map((work) => (
                <Work key={work.id} work={work} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Sheet>
  )
}

function Work({ work }: { readonly work: BulkWork }): ReactNode {
  const t = useText()
  const place = usePlace()
  const language = useLanguage()
  const said = useSaid(work)
  const undo = useAction(bulkEndpoints.undo, { invalidates: [bulkEndpoints.list.path] })
  const { state, people, done, changed, undone, fault } = work
  const share = state === 'undoing' ? undone / Math.max(1, changed) : done / Math.max(1, people)
  const ended = state === 'done' || state === 'failed'
  const may = state === 'waiting' || (work.work.kind !== 'erase' && changed > 0 && ended)
  const figures = {
    people: formatNumber(people),
    done: formatNumber(done),
    changed: formatNumber(changed),
    undone: formatNumber(undone),
  }
  return (
    <li>
      <header>
        <b>{said}</b>
        <StatusBadge tone={TONES[state]}>{t(`state_${state}`)}</StatusBadge>
      </header>
      {isMoving(work) ? <Meter share={share} label={t('running', figures)} /> : null}
      <p>{t(sentenceOf(work), { ...figures, at: formatMoment(work.startsAt ?? work.createdAt, place) })}</p>
      {fault ? <p className={classes.fault}>{fault[language]}</p> : null}
      <p className={classes.quiet}>
        {[formatMoment(work.createdAt, place), work.by?.name].filter(Boolean).join('・')}
        {may ? (
          <TextButton label={`${t('undo')} ${said}`} onPress={() => undo.mutate({ params: { id: work.id } })}>
            {t('undo')}
          </TextButton>
        ) : null}
      </p>
      <Refusal error={undo.error} />
    </li>
  )
}

/** What is said of how far it is; an erasure is only ever called back before it touched anybody. */
function sentenceOf({ state, work }: BulkWork): 'waiting' | 'running' | 'calledBack' | 'undone' | 'done' {
  if (state === 'waiting' || state === 'running') return state
  if (state === 'undoing' || state === 'undone') return work.kind === 'erase' ? 'calledBack' : 'undone'
  return 'done'
}

function useSaid({ work }: BulkWork): string {
  const t = useText()
  const catalog = useCatalog()
  const language = useLanguage()
  if ('tags' in work) return t(`said_${work.kind}`, { name: work.tags.join(language === 'ja' ? '、' : ', ') })
  if ('channel' in work) return t(`said_${work.kind}`, { name: CHANNEL_WORDS[work.channel][language] })
  const target = targetOf(work)
  const name =
    target === undefined
      ? ''
      : target.id === null
        ? t('nobody')
        : (catalog.nameOf(target.kind, target.id) ?? target.id)
  return t(`said_${work.kind}`, { name })
}
