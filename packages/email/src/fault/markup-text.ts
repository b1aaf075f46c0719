import type { Localised } from '@shirube/kernel'

/** What is said of the MJML text itself. */
export const MARKUP_TEXT = {
  'no-variant': {
    ja: 'この言語のメール本文がありません',
    en: 'The mail has no text in this language',
  },
  malformed: {
    ja: '「{near}」の付近がMJMLとして読めません。かっこや引用符の閉じ忘れがないか確認してください',
    en: 'The text near "{near}" cannot be read as MJML. Look for a missing bracket or quotation mark',
  },
  unclosed: {
    ja: '<{tag}> が閉じられていません。</{tag}> を足してください',
    en: '<{tag}> is never closed. Add </{tag}>',
  },
  'stray-close': {
    ja: '</{tag}> に対応する開始タグがありません',
    en: '</{tag}> closes a tag that was never opened',
  },
  'duplicate-attribute': {
    ja: '<{tag}> に属性「{attribute}」が2つあります。1つにしてください',
    en: '<{tag}> has the attribute "{attribute}" twice. Keep one',
  },
  'not-mjml': {
    ja: '全体を <mjml> … </mjml> で囲んでください',
    en: 'Put the whole text inside <mjml> … </mjml>',
  },
  'one-body': {
    ja: '<mjml> の中に <mj-body> を1つだけ置いてください',
    en: 'Put exactly one <mj-body> inside <mjml>',
  },
  'too-deep': {
    ja: 'タグの入れ子が深すぎます（{limit}段まで）',
    en: 'Tags are nested too deeply (at most {limit} levels)',
  },
  'foreign-markup': {
    ja: '「{near}」はメールの本文には使えません。取り除いてください',
    en: '"{near}" cannot be used in a mail. Remove it',
  },
  include: {
    ja: '<mj-include> は使えません。内容をこのメールに直接書いてください',
    en: '<mj-include> cannot be used. Write its content into this mail',
  },
  'active-content': {
    ja: '<{tag}> はメールでは使えません。リンクに置き換えてください',
    en: '<{tag}> cannot be used in a mail. Use a link instead',
  },
  'active-attribute': {
    ja: '属性「{attribute}」はプログラムを動かすため、メールでは使えません',
    en: 'The attribute "{attribute}" runs a program and cannot be used in a mail',
  },
  'active-address': {
    ja: '属性「{attribute}」のアドレスは使えません。https:// で始まるアドレスにしてください',
    en: 'The address in "{attribute}" cannot be used. Begin it with https://',
  },
  'loose-text': {
    ja: '「{near}」は <{tag}> の直下には置けません（表示されずに消えます）。<mj-text> などの中に入れてください',
    en: '"{near}" stands directly in <{tag}> and would vanish. Put it inside <mj-text> or the like',
  },
  'unknown-tag': {
    ja: '<{tag}> というタグはありません',
    en: 'There is no tag <{tag}>',
  },
  'unknown-attribute': {
    ja: '<{tag}> に「{attribute}」という属性はありません',
    en: '<{tag}> has no attribute "{attribute}"',
  },
  'bad-value': {
    ja: '属性「{attribute}」に「{value}」は指定できません',
    en: 'The attribute "{attribute}" cannot be "{value}"',
  },
  misplaced: {
    ja: '<{tag}> は <{parent}> の中には置けません',
    en: '<{tag}> cannot stand inside <{parent}>',
  },
  refused: {
    ja: 'MJMLとして組み立てられませんでした（{detail}）',
    en: 'The MJML could not be rendered ({detail})',
  },
} as const satisfies Record<string, Localised>
