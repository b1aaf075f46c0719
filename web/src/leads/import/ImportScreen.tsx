import { Button } from '@mantine/core'
import { importEndpoints, type SurveyedImport } from '@shirube/contract'
import { PageBody, PageHeader } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { ChooseList } from './ChooseList.tsx'
import { type Choice, firstChoice } from './import-choice.ts'
import { PastImports } from './PastImports.tsx'
import { PlanImport } from './PlanImport.tsx'
import { type ImportStep, StepCrumbs } from './StepCrumbs.tsx'
import { useText } from './use-text.ts'

interface Open {
  readonly list: SurveyedImport
  readonly choice: Choice
}

/** Takes in a list of leads: a file is chosen, its columns and first rows are looked at, then it goes (S4, S19). */
export function ImportScreen(): ReactNode {
  const t = useText()
  const [open, setOpen] = useState<Open>()
  const [started, setStarted] = useState(false)
  const discard = useAction(importEndpoints.discard)
  const close = (): void => {
    // What is not thrown away now goes by itself after a day.
    if (open) discard.mutate({ params: { id: open.list.id } })
    setOpen(undefined)
  }
  const step: ImportStep = open ? 'check' : started ? 'run' : 'file'
  return (
    <>
      <PageHeader
        title={t('title')}
        badges={<StepCrumbs step={step} />}
        {...(open && { actions: <Button onClick={close}>{t('other')}</Button> })}
      />
      <PageBody>
        {open === undefined ? (
          <ChooseList
            onRead={(list) => {
              setStarted(false)
              setOpen({ list, choice: firstChoice(list) })
            }}
          />
        ) : (
          <PlanImport
            list={open.list}
            choice={open.choice}
            onChange={(choice) => setOpen({ ...open, choice })}
            onStarted={() => {
              setStarted(true)
              setOpen(undefined)
            }}
          />
        )}
        <PastImports />
      </PageBody>
    </>
  )
}
