import { ActionIcon, Button } from '@mantine/core'
import { formatFullDay, formatTime, useLanguage } from '@shirube/ui'
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipForward,
  IconPlayerTrackPrev,
  IconRefresh,
} from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import classes from './RehearsalFoot.module.css'
import { nextMoment } from './rehearsal.ts'
import { goBack, restart, runOn, setPlaying, skipOn, useRehearsal } from './rehearsal-store.ts'
import { Timeline } from './Timeline.tsx'
import { useRehearsalText } from './use-rehearsal-text.ts'

const TICK_MS = 250
/** One second of the person's time is two hours of the rehearsal's. */
const HOURS_A_SECOND = 2

/** The pretended clock, and the days around it. */
export function RehearsalFoot(): ReactNode {
  return (
    <footer className={classes.foot}>
      <Clock />
      <Timeline />
    </footer>
  )
}

function Clock(): ReactNode {
  const t = useRehearsalText()
  const language = useLanguage()
  const rehearsal = useRehearsal((state) => state.rehearsal)
  const assumptions = useRehearsal((state) => state.assumptions)
  const playing = useRehearsal((state) => state.playing)
  const going = rehearsal !== undefined && nextMoment(rehearsal, assumptions) !== undefined
  usePlaying(playing && going)
  const place = { language, zone: rehearsal?.zone ?? 'UTC' }
  const zone = place.zone === 'Asia/Tokyo' ? t('clock.japan') : place.zone
  const now = rehearsal?.session.now
  return (
    <section className={classes.clock} aria-label={t('clock.label')}>
      <p className={classes.zone}>{t('clock.title', { zone })}</p>
      <p className={classes.time}>{now === undefined ? '–' : formatTime(now, place)}</p>
      <p className={classes.day}>{now === undefined ? '' : formatFullDay(now, place)}</p>
      <div className={classes.buttons}>
        <ActionIcon
          aria-label={t('clock.back')}
          title={t('clock.back')}
          disabled={rehearsal === undefined || rehearsal.past.length === 0}
          onClick={goBack}
        >
          <IconPlayerTrackPrev size={16} stroke={1.75} />
        </ActionIcon>
        <Button
          size="xs"
          variant="filled"
          disabled={!going}
          leftSection={playing ? <IconPlayerPause size={14} /> : <IconPlayerPlay size={14} />}
          onClick={() => setPlaying(!playing)}
        >
          {playing ? t('clock.stop') : t('clock.play')}
        </Button>
        <ActionIcon aria-label={t('clock.skip')} title={t('clock.skip')} disabled={!going} onClick={skipOn}>
          <IconPlayerSkipForward size={16} stroke={1.75} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('clock.restart')}
          title={t('clock.restart')}
          disabled={rehearsal === undefined}
          onClick={restart}
        >
          <IconRefresh size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      <small>{t('clock.speed')}</small>
    </section>
  )
}

/** Lets the clock run as long as it is to, and stops it once nothing more will happen. */
function usePlaying(running: boolean): void {
  useEffect(() => {
    if (!running) {
      setPlaying(false)
      return
    }
    const timer = setInterval(() => runOn((TICK_MS / 1_000) * HOURS_A_SECOND * 3_600_000), TICK_MS)
    return () => clearInterval(timer)
  }, [running])
}
