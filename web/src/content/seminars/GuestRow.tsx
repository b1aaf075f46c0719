import { Button, Menu } from '@mantine/core'
import { type Guest, type Seminar, seminarEndpoints } from '@shirube/contract'
import { formatTime, RowMenu, showToast, TextButton, TextLink, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'
import classes from './Seminar.module.css'

const STALE = [seminarEndpoints.guests.path, seminarEndpoints.show.path, seminarEndpoints.list.path]

/** What can be done with a guest: let in, with a toast that takes it back, and the seat given up. */
function useDoor(seminar: Seminar, { lead, name }: Guest) {
  const t = useText()
  const params = { id: seminar.id, lead }
  const attend = useAction(seminarEndpoints.attend, { invalidates: STALE })
  const unattend = useAction(seminarEndpoints.unattend, { invalidates: STALE })
  const cancel = useAction(seminarEndpoints.cancel, { invalidates: STALE })
  const takeBack = (): void =>
    unattend.mutate(
      { params },
      { onSuccess: () => showToast({ text: t('seminars.undone', { name }), closeLabel: t('close') }) },
    )
  const letIn = (): void =>
    attend.mutate(
      { params },
      {
        onSuccess: () =>
          showToast({
            text: t('seminars.done', { name }),
            closeLabel: t('close'),
            action: { label: t('seminars.undo'), onPress: takeBack },
          }),
      },
    )
  return {
    letIn,
    takeBack,
    giveUp: () => cancel.mutate({ params }),
    busy: attend.isPending || unattend.isPending,
    error: attend.error ?? unattend.error ?? cancel.error,
  }
}

/** One guest, and the button that lets them in. */
export function GuestRow(props: {
  readonly seminar: Seminar
  readonly guest: Guest
  readonly may: boolean
}): ReactNode {
  const t = useText()
  const { seminar, guest, may } = props
  const { name, company, email } = guest
  const door = useDoor(seminar, guest)
  const below = [company, email, guest.registeredAt === undefined ? t('seminars.walkIn') : undefined]
  return (
    <li>
      <span className={classes.who}>
        <TextLink href={`/leads/${guest.lead}`}>{name}</TextLink>
        <small>
          {below.map((part) => (part === undefined || part === name ? null : <span key={part}>{part}</span>))}
        </small>
        <Refusal error={door.error} />
      </span>
      <Attendance {...props} door={door} />
      {may && guest.registeredAt !== undefined ? (
        <RowMenu label={t('seminars.more', { name })}>
          <Menu.Item onClick={door.giveUp}>{t('seminars.cancelSeat')}</Menu.Item>
        </RowMenu>
      ) : null}
    </li>
  )
}

function Attendance(props: {
  readonly seminar: Seminar
  readonly guest: Guest
  readonly may: boolean
  readonly door: ReturnType<typeof useDoor>
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { seminar, guest, may, door } = props
  const { name, attendedAt } = guest
  if (attendedAt !== undefined)
    return (
      <>
        <span className={classes.came}>
          {t('seminars.checkedIn', { time: formatTime(attendedAt, { language, zone: seminar.timeZone }) })}
        </span>
        {may ? (
          <TextButton label={t('seminars.undoOf', { name })} onPress={door.takeBack}>
            {t('seminars.undo')}
          </TextButton>
        ) : null}
      </>
    )
  if (!may) return null
  return (
    <Button
      variant="filled"
      size="md"
      loading={door.busy}
      aria-label={t('seminars.checkInOf', { name })}
      onClick={door.letIn}
    >
      {t('seminars.checkIn')}
    </Button>
  )
}
