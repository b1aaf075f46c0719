import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import panels from './profile/panels.module.css'
import { useText } from './use-text.ts'

/** The end of a form that stands where its panel stood: leaving and saving. */
export function InlineFoot(props: { readonly pending: boolean; readonly onClose: () => void }): ReactNode {
  const t = useText()
  return (
    <div className={panels.foot}>
      <Button size="xs" onClick={props.onClose}>
        {t('cancel')}
      </Button>
      <Button size="xs" type="submit" variant="filled" loading={props.pending}>
        {t('save')}
      </Button>
    </div>
  )
}
