import { SegmentedControl, Select } from '@mantine/core'
import type { NodeId } from '@shirube/kernel'
import { FamilyTile, formatNumber, Note, PinCount, SectionTitle } from '@shirube/ui'
import { IconUserOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { lookOf } from '../card/card-model.ts'
import { iconOf } from '../card/step-icon.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { useDrawing } from '../graph/canvas-context.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import classes from './UnderWayPart.module.css'
import { firstChoice, type Standing, type StandingStep, type StepChoice } from './under-way.ts'

interface Versions {
  /** The version that people are on: 「v7」. */
  readonly from: string
  /** The number of the version that goes live. */
  readonly to: number
}

interface UnderWay {
  readonly standing: Standing
  readonly versions: Versions
  readonly choices: ReadonlyMap<string, StepChoice>
  readonly rest: 'finish' | 'leave'
  readonly onChoose: (step: string, choice: StepChoice) => void
  readonly onRest: (rest: 'finish' | 'leave') => void
}

/** What becomes of those who wait in steps that change; who stands elsewhere finishes or leaves. */
export function UnderWayPart(props: UnderWay): ReactNode {
  const t = useStageText()
  const { standing, versions, choices, onChoose } = props
  if (standing.people === 0)
    return (
      <Note icon={IconUserOff}>
        <b>{t('publish.nobody')}</b> {t('publish.nobodyText', { version: versions.to })}
      </Note>
    )
  const waiting = standing.people - standing.rest
  return (
    <section className={classes.part}>
      {waiting === 0 ? (
        <SectionTitle>{t('publish.staying', { people: formatNumber(standing.people) })}</SectionTitle>
      ) : (
        <SectionTitle hint={t('publish.underWayHint', { people: formatNumber(standing.people) })}>
          {t('publish.underWay', { people: formatNumber(waiting) })}
        </SectionTitle>
      )}
      <ul className={classes.rows}>
        {standing.changed.map((step) => (
          <Row
            key={step.step}
            step={step}
            versions={versions}
            choice={choices.get(step.step) ?? firstChoice(step)}
            onChoose={(choice) => onChoose(step.step, choice)}
          />
        ))}
        {standing.rest > 0 ? <Rest {...props} /> : null}
      </ul>
    </section>
  )
}

function Rest({ standing, versions, rest, onRest }: UnderWay): ReactNode {
  const t = useStageText()
  const title = t('publish.restTitle', { people: formatNumber(standing.rest) })
  const choices = (['finish', 'leave'] as const).map((value) => ({
    value,
    label: t(`publish.choice.${value}`),
  }))
  return (
    <li>
      <span />
      <b>{title}</b>
      <span />
      <div>
        <SegmentedControl aria-label={title} value={rest} data={choices} onChange={onRest} />
        <p>
          {rest === 'finish'
            ? t('publish.consequence.finish', { version: versions.from })
            : t('publish.consequence.leave')}
        </p>
      </div>
    </li>
  )
}

function Row(props: {
  readonly step: StandingStep
  readonly versions: Versions
  readonly choice: StepChoice | undefined
  readonly onChoose: (choice: StepChoice) => void
}): ReactNode {
  const t = useStageText()
  const { step, choice, onChoose } = props
  const type = useDraft(({ nodes }) => nodes[step.step]?.type) ?? ''
  const people = formatNumber(step.people)
  const kinds = step.kept ? (['finish', 'move', 'leave'] as const) : (['move', 'leave'] as const)
  const choose = (kind: string): void => {
    if (kind === 'move') onChoose({ kind, to: step.kept ? step.step : '' })
    else if (kind === 'leave' || kind === 'finish') onChoose({ kind })
  }
  return (
    <li>
      {type === '' ? <span /> : <FamilyTile family={lookOf(type)} icon={iconOf(type)} size="sm" />}
      <b>
        {step.title}
        {step.kept ? null : <small>{t('publish.gone')}</small>}
      </b>
      <PinCount count={people} label={t('publish.waiting', { people })} />
      <div>
        <SegmentedControl
          aria-label={step.title}
          value={choice?.kind ?? ''}
          data={kinds.map((value) => ({ value, label: t(`publish.choice.${value}`) }))}
          onChange={choose}
        />
        {choice?.kind === 'move' && !step.kept ? <Target to={choice.to} onChoose={onChoose} /> : null}
        <Consequence {...props} />
      </div>
    </li>
  )
}

function Target(props: { readonly to: string; readonly onChoose: (choice: StepChoice) => void }): ReactNode {
  const t = useStageText()
  const cards = useDrawing((drawing) => drawing.cards)
  const data = [...cards.values()].map(({ id, title }) => ({ value: id, label: title }))
  return (
    <Select
      size="xs"
      mt={6}
      maw={320}
      searchable
      aria-label={t('publish.moveTo')}
      placeholder={t('publish.moveTo')}
      data={data}
      value={props.to === '' ? null : props.to}
      onChange={(to) => props.onChoose({ kind: 'move', to: to ?? '' })}
    />
  )
}

function Consequence(props: {
  readonly step: StandingStep
  readonly versions: Versions
  readonly choice: StepChoice | undefined
}): ReactNode {
  const t = useStageText()
  const { choice, versions } = props
  const target = choice?.kind === 'move' ? choice.to : undefined
  const title = useDrawing(({ cards }) => (target ? cards.get(target as NodeId)?.title : undefined))
  switch (choice?.kind) {
    case 'finish':
      return <p>{t('publish.consequence.finish', { version: versions.from })}</p>
    case 'leave':
      return <p>{t('publish.consequence.leave')}</p>
    case 'move':
      return title === undefined ? null : (
        <p>{t('publish.consequence.move', { version: versions.to, to: title })}</p>
      )
    case undefined:
      return <p className={classes.wanted}>{t('publish.consequence.none')}</p>
  }
}
