import type { Home, ScenarioRow } from '@shirube/contract'
import { Panel, TextLink } from '@shirube/ui'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { firstSteps } from './first-steps.ts'
import classes from './HomeScreen.module.css'
import { useText } from './use-text.ts'

/** The way from an empty organisation to its first live scenario (S66); it goes away when the way has been gone. */
export function FirstSteps(props: {
  readonly scenarios: readonly ScenarioRow[]
  readonly beginning: Home['beginning']
}): ReactNode {
  const t = useText()
  const steps = firstSteps(props.beginning, props.scenarios)
  if (steps.length === 0) return null
  const left = steps.filter(({ done }) => !done).length
  return (
    <Panel title={t('first.title')} aside={t('first.left', { count: left })} inside="rows">
      <ol className={classes.steps}>
        {steps.map(({ key, done, href }, i) => (
          <li key={key}>
            <span className={classes.n} data-done={done || undefined}>
              {done ? <IconCheck size={16} stroke={2} role="img" aria-label={t('first.done')} /> : i + 1}
            </span>
            <div>
              <b>{t(`first.${key}.title`)}</b>
              <p>{t(done ? `first.${key}.is` : `first.${key}.text`)}</p>
            </div>
            {done || href === undefined ? null : <TextLink href={href}>{t(`first.${key}.go`)}</TextLink>}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
