import { formatWhen, TextButton } from '@shirube/ui'
import type { ReactNode } from 'react'
import { usePlace } from '../../app/use-place.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { selected } from '../document/selection.ts'
import { useCard } from '../graph/canvas-context.ts'
import { useViewport } from '../graph/use-viewport.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import classes from './CommentsSheet.module.css'
import type { Comment } from './comments.ts'

/** One comment: who, when, about which step, and whether it is settled. */
export function CommentRow({ comment }: { readonly comment: Comment }): ReactNode {
  const { id, author, at, text, node, resolved } = comment
  const t = useStageText()
  const place = usePlace()
  const document = useDocument()
  const { centre } = useViewport()
  const card = useCard(node)
  const settle = (): void =>
    void document.apply([{ kind: 'set-annotation', id, path: ['resolved'], value: !resolved }])
  const go = (): void => {
    if (!card) return
    document.select(selected(card.id))
    centre(card.id)
  }
  return (
    <li data-resolved={resolved || undefined}>
      <p className={classes.who}>
        <b>{author}</b>
        <span>{formatWhen(at, { ...place, now: Date.now() })}</span>
      </p>
      <p className={classes.text}>{text}</p>
      <p className={classes.acts}>
        {card ? <TextButton onPress={go}>{card.title}</TextButton> : <span>{t('whole')}</span>}
        {document.editable ? (
          <TextButton onPress={settle}>{t(resolved ? 'comment.reopen' : 'comment.resolve')}</TextButton>
        ) : null}
      </p>
    </li>
  )
}
