import { Button } from '@mantine/core'
import { importEndpoints, type SurveyedImport } from '@shirube/contract'
import { assertNever } from '@shirube/kernel'
import { PageBody, PageHeader } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { ChooseList } from './ChooseList.tsx'
import { type Choice, firstChoice } from './import-choice.ts'
import { PastImports } from './PastImports.tsx'
import { PlanImport } from './PlanImport.tsx'
import { StartedImport } from './StartedImport.tsx'
import { StepCrumbs } from './StepCrumbs.tsx'
import { useText } from './use-text.ts'
import { WaitingList } from './WaitingList.tsx'

/** Where taking a list in stands: no file yet, one that is looked at, one that was given to be taken in. */
type Stage =
  | { readonly kind: 'file' }
  /** A list that came by a transfer. */
  | { readonly kind: 'waiting'; readonly id: string }
  | { readonly kind: 'check'; readonly list: SurveyedImport; readonly choice: Choice }
  | { readonly kind: 'run'; readonly id: string }

const FILE: Stage = { kind: 'file' }

const beginOf = (asked: {
  readonly waiting?: string | undefined
  readonly shown?: string | undefined
}): Stage => {
  if (asked.waiting !== undefined) return { kind: 'waiting', id: asked.waiting }
  return asked.shown === undefined ? FILE : { kind: 'run', id: asked.shown }
}

/** Takes in a list of leads: a file is chosen, its columns and first rows are looked at, then it goes (S4, S19). */
export function ImportScreen(props: {
  /** A list that came by a transfer and waits for its columns to be explained. */
  readonly waiting?: string | undefined
  /** An import whose result is shown. */
  readonly shown?: string | undefined
}): ReactNode {
  const t = useText()
  const [stage, setStage] = useState<Stage>(() => beginOf(props))
  const discard = useAction(importEndpoints.discard)
  const close = (): void => {
    // What is not thrown away now goes by itself after a day.
    // A list that came by a transfer goes on waiting.
    if (stage.kind === 'check' && !stage.list.plan) discard.mutate({ params: { id: stage.list.id } })
    setStage(FILE)
  }
  const actions = stage.kind === 'check' ? <Button onClick={close}>{t('other')}</Button> : undefined
  return (
    <>
      <PageHeader
        title={t('title')}
        badges={<StepCrumbs step={stage.kind === 'waiting' ? 'check' : stage.kind} />}
        {...(actions && { actions })}
      />
      <PageBody>
        <StageBody stage={stage} onStage={setStage} />
        <PastImports />
      </PageBody>
    </>
  )
}

function StageBody(props: { readonly stage: Stage; readonly onStage: (stage: Stage) => void }): ReactNode {
  const { stage, onStage } = props
  switch (stage.kind) {
    case 'file':
      return <ChooseList onRead={(list) => onStage({ kind: 'check', list, choice: firstChoice(list) })} />
    case 'waiting':
      return (
        <WaitingList
          id={stage.id}
          onRead={(list) => onStage({ kind: 'check', list, choice: firstChoice(list) })}
        />
      )
    case 'check':
      return (
        <PlanImport
          list={stage.list}
          choice={stage.choice}
          onChange={(choice) => onStage({ ...stage, choice })}
          onStarted={() => onStage({ kind: 'run', id: stage.list.id })}
        />
      )
    case 'run':
      return <StartedImport id={stage.id} onNext={() => onStage(FILE)} />
    default:
      return assertNever(stage)
  }
}
