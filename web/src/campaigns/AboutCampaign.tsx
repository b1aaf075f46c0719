import { CAMPAIGN_PARTS, type Campaign } from '@shirube/contract'
import { Panel, TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useCatalog } from '../catalog/use-catalog.ts'
import classes from './Campaign.module.css'
import { usePartNames } from './PartFields.tsx'
import { useCampaignWords } from './use-campaign-words.ts'
import { useText } from './use-text.ts'

/** What a campaign is for, what belongs to it, and who is in its plan. */
export function AboutCampaign({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const t = useText()
  const words = useCampaignWords()
  const catalog = useCatalog()
  const { purpose, startsOn, endsOn, dueOn, segment, target } = campaign
  const unit = words.unit(campaign)
  const aim = {
    goal: words.goal(campaign),
    amount: words.amount(target, unit),
    unit: t(`unit_${unit}`),
  }
  return (
    <div className={classes.column}>
      <Panel title={t('about.title')}>
        <dl className={classes.facts}>
          {purpose === '' ? null : (
            <>
              <dt>{t('about.purpose')}</dt>
              <dd className={classes.purpose}>{purpose}</dd>
            </>
          )}
          <dt>{t('about.goal')}</dt>
          <dd>{t('about.aim', aim)}</dd>
          <dt>{t('about.period')}</dt>
          <dd>{words.period(startsOn, endsOn)}</dd>
          <dt>{t('about.due')}</dt>
          <dd>{words.day(dueOn)}</dd>
          {segment === undefined ? null : (
            <>
              <dt>{t('about.segment')}</dt>
              <dd>
                <TextLink href={`/segments/${segment}`}>
                  {catalog.nameOf('segment', segment) ?? segment}
                </TextLink>
              </dd>
            </>
          )}
        </dl>
      </Panel>
      <Panel title={t('field.parts')}>
        <Parts campaign={campaign} />
      </Panel>
    </div>
  )
}

function Parts({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const choices = usePartNames()
  const { parts } = campaign
  if (parts.length === 0) return <p className={classes.hint}>{t('about.noParts')}</p>
  const nameOf = ({ kind, id }: Campaign['parts'][number]): string => {
    if (kind === 'utm') return id
    const imported = kind === 'import' && choices('import').find((one) => one.id === id)?.name
    return imported || (kind !== 'import' && catalog.nameOf(kind, id)) || id
  }
  const hrefOf = ({ kind, id }: Campaign['parts'][number]): string | undefined => {
    if (kind === 'utm') return undefined
    return kind === 'import' ? '/import' : (catalog.hrefOf(kind, id) ?? `/${kind}s`)
  }
  return (
    <dl className={classes.facts}>
      {CAMPAIGN_PARTS.filter((kind) => parts.some((part) => part.kind === kind)).map((kind) => (
        <Group key={kind} label={t(`part.${kind}`)}>
          {parts
            .filter((part) => part.kind === kind)
            .map((part) => (
              <dd key={part.id}>
                <PartName name={nameOf(part)} href={hrefOf(part)} />
              </dd>
            ))}
        </Group>
      ))}
    </dl>
  )
}

function PartName(props: { readonly name: string; readonly href: string | undefined }): ReactNode {
  return props.href === undefined ? props.name : <TextLink href={props.href}>{props.name}</TextLink>
}

function Group(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes.group}>
      <dt>{props.label}</dt>
      {props.children}
    </div>
  )
}
