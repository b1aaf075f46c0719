import type { Mail } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useMay } from '../../api/use-session.ts'
import { BlockOutline } from './BlockOutline.tsx'
import { CheckStrip } from './CheckStrip.tsx'
import { EditorHeader } from './EditorHeader.tsx'
import classes from './MailEditor.module.css'
import { PreviewPane } from './PreviewPane.tsx'
import { SidePanel } from './SidePanel.tsx'
import { SourcePane } from './SourcePane.tsx'
import { type Editor, useEditor } from './use-editor.ts'
import { type ShownPreview, usePreview } from './use-preview.ts'
import { ViewBar } from './ViewBar.tsx'

/** The mail with its blocks at the left, as it will be seen in the middle, what is to be known at the right, its source below. */
export function MailEditor(props: { readonly mail: Mail }): ReactNode {
  const { mail } = props
  const may = useMay('marketer')
  const editor = useEditor(mail)
  const { draft, view, variant } = editor
  const replaced = useStore(draft, (state) => state.replaced)
  const preview = usePreview(variant, view)
  return (
    <div className={classes.editor}>
      <EditorHeader
        mail={mail}
        draft={draft}
        source={editor.source}
        view={view}
        variant={variant}
        may={may}
      />
      <ViewBar draft={draft} view={view} onView={editor.setView} may={may} />
      <Desk mail={mail} editor={editor} preview={preview} may={may} />
      <SourcePane
        key={`${view.language} ${replaced}`}
        text={variant.mjml}
        findings={preview.preview?.findings ?? []}
        readOnly={!may}
        onText={(mjml) => editor.write({ mjml })}
        onCursor={editor.setCursor}
        onHandle={editor.setSource}
      />
    </div>
  )
}

function Desk(props: {
  readonly mail: Mail
  readonly editor: Editor
  readonly preview: ShownPreview
  readonly may: boolean
}): ReactNode {
  const { mail, editor, preview, may } = props
  const { draft, view, variant, blocks, cursor = -1, source } = editor
  const block = blocks?.findLast(({ from, to }) => from <= cursor && cursor <= to)
  return (
    <div className={classes.desk}>
      <BlockOutline blocks={blocks} cursor={cursor} onSelect={editor.selectBlock} />
      <div className={classes.middle}>
        <CheckStrip preview={preview} variant={variant} language={view.language} />
        <PreviewPane
          view={view}
          preview={preview}
          variant={variant}
          readOnly={!may}
          block={block?.from}
          onBlock={editor.selectBlock}
          onVariant={editor.replace}
        />
      </div>
      <SidePanel
        mail={mail}
        draft={draft}
        view={view}
        preview={preview.preview}
        onGoTo={(line, column) => source?.goTo(line, column)}
        may={may}
      />
    </div>
  )
}
