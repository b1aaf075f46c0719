import type { Localised } from '@shirube/kernel'

/** What is said of the personalisation in a mail. */
export const LIQUID_TEXT = {
  'liquid-syntax': {
    ja: '差し込み「{near}」の書き方に誤りがあります',
    en: 'The personalisation "{near}" is not written correctly',
  },
  'liquid-tag': {
    ja: '「{tag}」という差し込みタグは使えません',
    en: 'The tag "{tag}" cannot be used in personalisation',
  },
  'liquid-filter': {
    ja: '「{filter}」というフィルターはありません',
    en: 'There is no filter "{filter}"',
  },
  'liquid-unclosed': {
    ja: '「{tag}」が閉じられていません。end{tag} を足してください',
    en: '"{tag}" is never closed. Add end{tag}',
  },
  'liquid-stray': {
    ja: '「{tag}」に対応する開始タグがありません',
    en: '"{tag}" closes or continues a tag that was never opened',
  },
  'liquid-reserved': {
    ja: '「{name}」は製品が使う名前のため、上書きできません。別の名前にしてください',
    en: '"{name}" belongs to the product and cannot be set here. Choose another name',
  },
  'liquid-limit': {
    ja: '差し込みの処理が重すぎます。繰り返しを減らしてください',
    en: 'The personalisation takes too much work. Use fewer repetitions',
  },
  'liquid-in-tag': {
    ja: '差し込みは、タグ名や属性名には使えません。属性の値か本文に書いてください',
    en: 'Personalisation cannot make up a tag or the name of an attribute. Put it into a value or the text',
  },
  'liquid-in-attribute': {
    ja: '属性「{attribute}」には差し込みを使えません。決まった値にしてください',
    en: 'The attribute "{attribute}" cannot be personalised. Give it a fixed value',
  },
  'liquid-in-style': {
    ja: 'スタイルの中では差し込みを使えません',
    en: 'Personalisation cannot be used inside a style',
  },
  'liquid-address': {
    ja: '差し込みを使うアドレスは https:// などで始めるか、全体を差し込みにしてください',
    en: 'An address with personalisation must begin with https:// or the like, or be personalised as a whole',
  },
} as const satisfies Record<string, Localised>
