import { Button } from '@mantine/core'
import type { ScenarioRow } from '@shirube/contract'
import { AppLink, EmptyState, Panel, TextLink } from '@shirube/ui'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './HomeScreen.module.css'
import { useText } from './use-text.ts'

const STEPS = ['scenario', 'rehearse', 'publish'] as const

/** The way to the first live scenario, for an organisation that has none (S66). */
export function FirstSteps({ scenarios }: { readonly scenarios: readonly ScenarioRow[] }): ReactNode {
  const t = useText()
  const [draft] = scenarios
  if (draft === undefined)
    return (
      <EmptyState
        family="when"
        title={t('first.title')}
        text={t('first.text')}
        action={
          <Button component={AppLink} href="/scenarios" variant="filled">
            {t('first.templates')}
          </Button>
        }
        other={<TextLink href="/import">{t('first.import')}</TextLink>}
      />
    )
  return (
    <Panel title={t('first.title')} aside={t('first.steps')} inside="rows">
      <ol className={classes.steps}>
        {STEPS.map((step, i) => {
          const done = step === 'scenario'
          return (
            <li key={step}>
              <span className={classes.n} data-done={done || undefined}>
                {done ? <IconCheck size={16} stroke={2} role="img" aria-label={t('first.done')} /> : i + 1}
              </span>
              <div>
                <b>{t(`first.${step}.title`)}</b>
                <p>{t(`first.${step}.text`)}</p>
              </div>
              {done ? null : <TextLink href={`/scenarios/${draft.id}`}>{t('first.open')}</TextLink>}
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
