import { HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** The colours of the source; tokens follow the theme, so one style serves light and dark. */
export const SOURCE_COLOURS = HighlightStyle.define([
  { tag: tags.tagName, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.attributeName, color: 'var(--ink-2)' },
  { tag: tags.attributeValue, color: 'var(--when)' },
  { tag: [tags.comment, tags.angleBracket], color: 'var(--ink-3)' },
  { tag: tags.invalid, color: 'var(--bad)' },
])

/** How the source editor looks and fits into the page. */
export const SOURCE_LOOK = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: '12.5px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '20px' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--accent)' },
  '.cm-gutters': {
    color: 'var(--ink-3)',
    backgroundColor: 'var(--surface-2)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-tint) 45%, transparent)' },
  '.cm-activeLineGutter': { color: 'var(--accent)', backgroundColor: 'transparent' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, ::selection': {
    backgroundColor: 'var(--accent-ring)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--accent)' },
  '.cm-liquid, .cm-liquid *': { color: 'var(--what) !important', fontWeight: '600' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    boxShadow: 'var(--e-2)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--ink)',
    backgroundColor: 'var(--accent-tint)',
  },
  '.cm-completionDetail': { color: 'var(--ink-3)', fontStyle: 'normal', marginLeft: '12px' },
  '.cm-diagnostic': { fontSize: '12px', lineHeight: '18px' },
  '.cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--sunken)' },
})
