import { Button } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { useNames } from '../stage/use-names.ts'
import { actsNow } from './acts-now.ts'
import classes from './RehearsalLeft.module.css'
import { actNow, useRehearsal } from './rehearsal-store.ts'
import { rehearsalContext } from './told-rehearsal.ts'
import { useRehearsalText } from './use-rehearsal-text.ts'

/** What the scenario waits for, each to be let happen at this very moment. */
export function ActsNow(): ReactNode {
  const t = useRehearsalText()
  const names = useNames()
  const rehearsal = useRehearsal((state) => state.rehearsal)
  const acts = useMemo(
    () =>
      rehearsal && rehearsal.session.await.kind !== 'done'
        ? actsNow(rehearsal.session, rehearsalContext(rehearsal, names))
        : [],
    [rehearsal, names],
  )
  if (acts.length === 0) return <p className={classes.none}>{t('now.none')}</p>
  return (
    <div className={classes.acts}>
      {acts.map(({ words, happening }) => (
        <Button key={JSON.stringify(happening)} size="xs" onClick={() => actNow(happening)}>
          {words}
        </Button>
      ))}
    </div>
  )
}
