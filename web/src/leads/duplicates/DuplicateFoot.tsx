import { Button } from '@mantine/core'
import type { Duplicate } from '@shirube/contract'
import { formatWhen, Keycap } from '@shirube/ui'
import { IconClock, IconGitMerge, IconUsers } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Refusal } from '../../app/Refusal.tsx'
import { usePlace } from '../../app/use-place.ts'
import classes from './DuplicateDesk.module.css'
import type { useDuplicateActs } from './use-duplicate-acts.ts'
import { useText } from './use-text.ts'

/** What can be said of a pair, under it: one person, two people, or later. */
export function DuplicateFoot(props: {
  readonly pair: Duplicate
  readonly acts: ReturnType<typeof useDuplicateActs>
}): ReactNode {
  const t = useText()
  const place = usePlace()
  const [now] = useState(() => Date.now())
  const { pair, acts } = props
  const { state, decidedBy, decidedAt } = pair
  return (
    <div className={classes.foot}>
      <Refusal error={acts.error} />
      {decidedBy !== undefined && decidedAt !== undefined ? (
        <p>{t('decided', { who: decidedBy, when: formatWhen(decidedAt, { ...place, now }) })}</p>
      ) : null}
      {acts.may ? <Acts state={state} acts={acts} /> : null}
    </div>
  )
}

function Acts(props: {
  readonly state: Duplicate['state']
  readonly acts: ReturnType<typeof useDuplicateActs>
}): ReactNode {
  const t = useText()
  const { state, acts } = props
  const { onMerge, onDistinct, onLater } = acts.keys
  return (
    <>
      <p>{t('mergeText')}</p>
      <div className={classes.acts}>
        <Button
          variant="filled"
          loading={acts.busy}
          leftSection={<IconGitMerge size={15} stroke={1.75} />}
          rightSection={<Keycap>M</Keycap>}
          onClick={onMerge}
        >
          {t('merge')}
        </Button>
        {state === 'distinct' ? null : (
          <Button
            leftSection={<IconUsers size={15} stroke={1.75} />}
            rightSection={<Keycap>N</Keycap>}
            onClick={onDistinct}
          >
            {t('distinct')}
          </Button>
        )}
        {state === 'open' ? (
          <Button
            leftSection={<IconClock size={15} stroke={1.75} />}
            rightSection={<Keycap>L</Keycap>}
            onClick={onLater}
          >
            {t('later')}
          </Button>
        ) : (
          <Button onClick={() => acts.onState('open')}>{t('reopen')}</Button>
        )}
      </div>
    </>
  )
}
