import { TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import type { ScenarioUse } from './mail-uses.ts'
import classes from './UseList.module.css'

/** The scenarios that use something, each leading there, with the versions in which they do. */
export function UseList(props: { readonly uses: readonly ScenarioUse[] }): ReactNode {
  const t = useText()
  return (
    <ul className={classes.uses}>
      {props.uses.map(({ scenario, name, versions }) => (
        <li key={scenario}>
          <TextLink href={`/scenarios/${scenario}`}>{name}</TextLink>
          <span className={classes.versions}>
            {versions.length === 0 ? t('mails.inDraft') : versions.join(t('and'))}
          </span>
        </li>
      ))}
    </ul>
  )
}
