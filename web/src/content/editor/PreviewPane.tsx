import type { MailVariant } from '@shirube/email'
import { Note, Shape } from '@shirube/ui'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Failure } from '../../app/Failure.tsx'
import { MailFrame } from '../../app/mail-frame/MailFrame.tsx'
import { hasDarkLook } from '../../app/mail-frame/mail-frame.ts'
import { useText } from '../use-text.ts'
import { DEVICE_WIDTHS, type EditorView } from './editor-view.ts'
import { InboxLine } from './InboxLine.tsx'
import classes from './PreviewPane.module.css'
import { TextPart } from './TextPart.tsx'
import type { ShownPreview } from './use-preview.ts'

/** The mail as its reader will have it: the line in the inbox, then the mail itself or its plain text. */
export function PreviewPane(props: {
  readonly view: EditorView
  readonly preview: ShownPreview
  readonly variant: MailVariant
  readonly readOnly: boolean
  readonly block: number | undefined
  readonly onBlock: (from: number) => void
  readonly onVariant: (variant: MailVariant) => void
}): ReactNode {
  const t = useText()
  const { view, preview, variant, readOnly, block, onBlock, onVariant } = props
  const { shown, stale, error, retry } = preview
  const width = DEVICE_WIDTHS[view.device]
  const turned = view.scheme === 'dark' && view.device !== 'text' && shown && !hasDarkLook(shown.html)
  return (
    <div className={classes.pane}>
      <div className={classes.column} style={{ maxWidth: width }}>
        <InboxLine
          variant={variant}
          shown={shown}
          language={view.language}
          readOnly={readOnly}
          onVariant={onVariant}
        />
        {stale ? (
          <Note icon={IconAlertTriangle} tone="bad">
            {t(shown ? 'editor.staleShown' : 'editor.cannotShow')}
          </Note>
        ) : null}
        {turned ? <p className={classes.hint}>{t('editor.turned')}</p> : null}
        {error ? <Failure error={error} title={t('editor.previewFailed')} onRetry={retry} /> : null}
        {view.device === 'text' ? (
          <TextPart variant={variant} shown={shown?.text ?? ''} readOnly={readOnly} onVariant={onVariant} />
        ) : shown ? (
          <MailFrame
            html={shown.html}
            title={t('editor.frame')}
            width={width}
            scheme={view.scheme}
            block={block}
            onBlock={onBlock}
          />
        ) : stale || error ? null : (
          <Shape width="100%" height={320} />
        )}
      </div>
    </div>
  )
}
