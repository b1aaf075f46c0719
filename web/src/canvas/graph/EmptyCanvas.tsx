import { Button } from '@mantine/core'
import { EmptyState } from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import type { MouseEvent, ReactNode } from 'react'
import { useDocument, useDraft } from '../document/open-scenario-context.ts'
import { useText } from '../use-text.ts'
import { useCanvas } from './canvas-context.ts'
import classes from './EmptyCanvas.module.css'

/** A blank sheet: what to do first. */
export function EmptyCanvas(): ReactNode {
  const t = useText()
  const empty = useDraft(({ nodes }) => Object.keys(nodes).length === 0)
  const { view } = useCanvas()
  const { editable } = useDocument()
  if (!empty) return null
  const add = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    const { left, bottom } = currentTarget.getBoundingClientRect()
    view.setState({
      asking: { kind: 'insert', spot: { kind: 'free', at: { x: 0, y: 0 } }, screen: { x: left, y: bottom } },
    })
  }
  return (
    <div className={classes.empty}>
      <EmptyState
        family="when"
        title={t('empty.title')}
        text={t('empty.text')}
        {...(editable && {
          action: (
            <Button variant="filled" leftSection={<IconPlus size={15} stroke={2} />} onClick={add}>
              {t('empty.add')}
            </Button>
          ),
        })}
      />
    </div>
  )
}
