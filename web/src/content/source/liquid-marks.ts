import { Decoration, MatchDecorator, ViewPlugin } from '@codemirror/view'

const LIQUID = new MatchDecorator({
  regexp: /\{\{[^}\n]*\}\}|\{%[^}\n]*%\}/gu,
  decoration: Decoration.mark({ class: 'cm-liquid' }),
})

/** Shows where values of the recipient are filled in. */
export const liquidMarks = ViewPlugin.define(
  (view) => ({
    marks: LIQUID.createDeco(view),
    update(update) {
      this.marks = LIQUID.updateDeco(update, this.marks)
    },
  }),
  { decorations: ({ marks }) => marks },
)
