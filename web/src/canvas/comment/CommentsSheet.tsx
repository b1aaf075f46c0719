import { DockedSheet, EmptyState } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useDocument, useDraft } from '../document/open-scenario-context.ts'
import { closePanel } from '../stage/stage-store.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { CommentField } from './CommentField.tsx'
import { CommentRow } from './CommentRow.tsx'
import classes from './CommentsSheet.module.css'
import { commentsIn } from './comments.ts'

/** What colleagues say about the drawing, with the step it is about; what is resolved stands below. */
export function CommentsSheet(): ReactNode {
  const t = useStageText()
  const draft = useDraft((whole) => whole)
  const { editable } = useDocument()
  const all = commentsIn(draft)
  const [open, resolved] = [all.filter((one) => !one.resolved), all.filter((one) => one.resolved)]
  return (
    <DockedSheet
      purpose="inspector"
      title={t('comment.title')}
      closeLabel={t('close')}
      onClose={closePanel}
      foot={editable ? <CommentField /> : undefined}
    >
      {open.length === 0 ? <EmptyState title={t('comment.none')} text={t('comment.noneText')} /> : null}
      <ul className={classes.rows} aria-label={t('comment.open')}>
        {open.map((comment) => (
          <CommentRow key={comment.id} comment={comment} />
        ))}
      </ul>
      {resolved.length > 0 ? (
        <details className={classes.resolved}>
          <summary>{t('comment.resolved', { count: resolved.length })}</summary>
          <ul className={classes.rows}>
            {resolved.map((comment) => (
              <CommentRow key={comment.id} comment={comment} />
            ))}
          </ul>
        </details>
      ) : null}
    </DockedSheet>
  )
}
