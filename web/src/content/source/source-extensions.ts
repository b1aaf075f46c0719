import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { type ElementSpec, xml, xmlLanguage } from '@codemirror/lang-xml'
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { type LiquidWords, liquidCompletion } from './liquid-completion.ts'
import { liquidMarks } from './liquid-marks.ts'
import { SOURCE_COLOURS, SOURCE_LOOK } from './source-look.ts'

/** What may be written in a mail's source. */
export interface SourceWords extends LiquidWords {
  readonly elements: readonly ElementSpec[]
}

/** Everything that makes a text field an editor of MJML. */
export const sourceExtensions = (words: SourceWords): Extension => [
  lineNumbers(),
  foldGutter(),
  lintGutter(),
  history(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  xml({ elements: words.elements }),
  xmlLanguage.data.of({ autocomplete: liquidCompletion(() => words) }),
  autocompletion({ icons: false, defaultKeymap: false }),
  syntaxHighlighting(SOURCE_COLOURS),
  liquidMarks,
  EditorView.lineWrapping,
  SOURCE_LOOK,
  keymap.of([
    ...completionKeymap,
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    // Escape and then Tab leaves the editor, for those who use the keyboard alone.
    indentWithTab,
  ]),
]
