import { Button, Textarea } from '@mantine/core'
import { isComposing } from '@shirube/ui'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useMe } from '../../api/use-session.ts'
import { useDocument, useSelection } from '../document/open-scenario-context.ts'
import { onlyStep } from '../document/selection.ts'
import { useCard } from '../graph/canvas-context.ts'
import { newNoteId } from '../graph/new-id.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import classes from './CommentsSheet.module.css'

const LONGEST = 4_000

/** Writes a comment: about the selected step, or about the whole drawing where none is. */
export function CommentField(): ReactNode {
  const t = useStageText()
  const document = useDocument()
  const { name } = useMe()
  const step = useSelection(onlyStep)
  const card = useCard(step)
  const [text, setText] = useState('')
  const about = card?.title ?? t('whole')
  const add = (): void => {
    if (text.trim() === '') return
    const comment = {
      id: newNoteId(),
      kind: 'comment',
      text: text.trim(),
      author: name,
      resolved: false,
    } as const
    const annotation = { ...comment, at: Date.now(), ...(step !== undefined && { node: step }) }
    if (document.apply([{ kind: 'add-annotation', annotation }]) === undefined) setText('')
  }
  const press = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    add()
  }
  return (
    <div className={classes.field}>
      <Textarea
        label={t('comment.about', { about })}
        maxLength={LONGEST}
        autosize
        minRows={2}
        maxRows={6}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={press}
      />
      <Button disabled={text.trim() === ''} onClick={add}>
        {t('comment.add')}
      </Button>
    </div>
  )
}
