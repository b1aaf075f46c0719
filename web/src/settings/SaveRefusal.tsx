import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { isProblem } from '../api/problem-error.ts'
import { Refusal } from '../app/Refusal.tsx'
import { useText } from './use-text.ts'

/** Why settings were not saved; where somebody else was quicker, a way to what they saved. */
export function SaveRefusal(props: { readonly error: unknown; readonly onFresh: () => void }): ReactNode {
  const t = useText()
  const { error, onFresh } = props
  return (
    <>
      <Refusal error={error} />
      {isProblem(error, 'conflict') ? (
        <Group>
          <Button size="xs" onClick={onFresh}>
            {t('takeFresh')}
          </Button>
        </Group>
      ) : null}
    </>
  )
}
