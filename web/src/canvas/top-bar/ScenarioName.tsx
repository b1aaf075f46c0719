import { scenarioEndpoints } from '@shirube/contract'
import { isComposing } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { useText } from '../use-text.ts'
import classes from './TopBar.module.css'
import type { Titled } from './titled.ts'

/** The name of the scenario, changed in place. */
export function ScenarioName({ scenario }: { readonly scenario: Titled }): ReactNode {
  const t = useText()
  const { editable } = useDocument()
  const rename = useAction(scenarioEndpoints.rename, {
    invalidates: [scenarioEndpoints.list.path, scenarioEndpoints.show.path],
  })
  const [typed, setTyped] = useState<string>()
  const finish = (): void => {
    const name = typed?.trim() ?? ''
    setTyped(undefined)
    if (name !== '' && name !== scenario.name) rename.mutate({ params: { id: scenario.id }, body: { name } })
  }
  const shown = typed ?? rename.variables?.body?.name ?? scenario.name
  if (!editable) return <h1 className={classes.name}>{scenario.name}</h1>
  return (
    <h1 className={classes.name}>
      <span className={classes.sizer} aria-hidden>
        {shown}
      </span>
      <input
        aria-label={t('top.name')}
        maxLength={120}
        value={shown}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (isComposing(event)) return
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key === 'Escape') setTyped(undefined)
        }}
      />
    </h1>
  )
}
