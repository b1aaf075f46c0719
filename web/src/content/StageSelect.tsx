import { Select, type SelectProps } from '@mantine/core'
import { STAGE_WORDS, STAGES, type Stage } from '@shirube/audience'
import { useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'

/** Chooses a stage of consideration, or none. */
export function StageSelect({
  stage,
  stages = STAGES,
  onStage,
  ...rest
}: Omit<SelectProps, 'value' | 'data' | 'onChange'> & {
  readonly stage: Stage | undefined
  /** Those that are offered; all, unless said otherwise. */
  readonly stages?: readonly Stage[]
  readonly onStage: (stage: Stage | undefined) => void
}): ReactNode {
  const language = useLanguage()
  return (
    <Select
      {...rest}
      clearable
      value={stage ?? null}
      data={stages.map((value) => ({ value, label: STAGE_WORDS[value][language] }))}
      onChange={(value) => onStage(STAGES.find((one) => one === value))}
    />
  )
}
