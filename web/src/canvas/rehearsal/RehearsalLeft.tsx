import type { ReactNode } from 'react'
import { ActsNow } from './ActsNow.tsx'
import { AssumptionRows } from './AssumptionRows.tsx'
import { LeadPicker } from './LeadPicker.tsx'
import { LeadProfile } from './LeadProfile.tsx'
import classes from './RehearsalLeft.module.css'
import { useRehearsalText } from './use-rehearsal-text.ts'

/** Who is rehearsed, and what that person does. */
export function RehearsalLeft(): ReactNode {
  const t = useRehearsalText()
  return (
    <aside className={classes.side} aria-label={t('who')}>
      <section>
        <h2>{t('who')}</h2>
        <LeadPicker />
        <LeadProfile />
      </section>
      <section>
        <h2>{t('assume.title')}</h2>
        <AssumptionRows />
      </section>
      <section>
        <h2>{t('now.title')}</h2>
        <ActsNow />
      </section>
    </aside>
  )
}
