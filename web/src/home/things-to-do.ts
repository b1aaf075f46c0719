import type { ToDo, Waiting } from '@shirube/contract'
import { type ActionItem, formatDay, formatRemaining, formatWhen, type Place } from '@shirube/ui'
import { IconAlertTriangle, IconClock, IconMail, IconMailQuestion, IconPhone } from '@tabler/icons-react'
import type { Say } from '../i18n/area-text.ts'
import type { ja } from './text.ja.ts'

type Told = Say<typeof ja>
interface Around {
  readonly t: Told
  readonly place: Place
  readonly at: number
}

const nameOf = ({ first }: Waiting): string =>
  first === undefined ? '' : [first.company, first.name].filter(Boolean).join(' ')

const leftOf = ({ first }: Waiting, { at, place }: Around): string =>
  // Its parts stay together at the end of a line.
  first === undefined ? '' : formatRemaining(first.dueAt - at, place.language).replaceAll(' ', '\u00a0')

const dueOf = ({ first }: Waiting, { at, place }: Around): string =>
  first === undefined ? '' : formatWhen(first.dueAt, { ...place, now: at })

function handoffs(waiting: Waiting, around: Around): readonly ActionItem[] {
  const { t } = around
  if (waiting.count === 0) return []
  const late = waiting.overdue > 0
  const told = { name: nameOf(waiting), left: leftOf(waiting, around) }
  return [
    {
      key: 'handoffs',
      icon: IconClock,
      tone: late ? 'bad' : 'warn',
      title: late
        ? t('toDo.handoffsLate', { count: waiting.overdue })
        : t('toDo.handoffs', { count: waiting.count }),
      text: t(late ? 'toDo.longest' : 'toDo.next', told),
      due: late ? t('toDo.now') : dueOf(waiting, around),
      href: '/handoffs',
      act: t('toDo.toHandoffs'),
    },
  ]
}

function calls(waiting: Waiting, around: Around): readonly ActionItem[] {
  const { t } = around
  if (waiting.count === 0) return []
  const late = waiting.overdue > 0
  const told = { name: nameOf(waiting), left: leftOf(waiting, around) }
  return [
    {
      key: 'calls',
      icon: IconPhone,
      tone: late ? 'bad' : 'neutral',
      title: late
        ? t('toDo.callsLate', { count: waiting.overdue })
        : t('toDo.calls', { count: waiting.count }),
      text: t(late ? 'toDo.longest' : 'toDo.next', told),
      due: late ? t('toDo.now') : dueOf(waiting, around),
      href: '/calls',
      act: t('toDo.toCalls'),
    },
  ]
}

function sends({ doubtful, undelivered }: ToDo, { t, place }: Around): readonly ActionItem[] {
  return [
    ...(doubtful.count === 0
      ? []
      : [
          {
            key: 'doubt',
            icon: IconMailQuestion,
            tone: 'warn' as const,
            title: t('toDo.doubt', { count: doubtful.count }),
            text: t('toDo.doubtText'),
            due:
              doubtful.since === undefined ? '' : t('toDo.since', { day: formatDay(doubtful.since, place) }),
            href: '/messages?state=in_doubt',
            act: t('toDo.check'),
          },
        ]),
    ...(undelivered === 0
      ? []
      : [
          {
            key: 'undelivered',
            icon: IconMail,
            tone: 'neutral' as const,
            title: t('toDo.undelivered', { count: undelivered }),
            text: t('toDo.undeliveredText'),
            due: t('toDo.week'),
            href: '/messages?state=failed',
            act: t('toDo.see'),
          },
        ]),
  ]
}

const URGENCY = { bad: 0, warn: 1, accent: 2, ok: 3, neutral: 4 } as const

/** What waits for a person, the most urgent first. */
export function thingsToDo(toDo: ToDo, around: Around): readonly ActionItem[] {
  const { t } = around
  const stuck = toDo.stuck.map(
    ({ id, name, count }): ActionItem => ({
      key: `stuck ${id}`,
      icon: IconAlertTriangle,
      tone: 'bad',
      title: t('toDo.stuck', { name, count }),
      text: t('toDo.stuckText'),
      due: t('toDo.now'),
      href: `/scenarios/${id}`,
      act: t('toDo.fix'),
    }),
  )
  return [
    ...handoffs(toDo.handoffs, around),
    ...stuck,
    ...calls(toDo.calls, around),
    ...sends(toDo, around),
  ].toSorted((a, b) => URGENCY[a.tone] - URGENCY[b.tone])
}
