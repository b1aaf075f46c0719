import type { Localised } from '@shirube/kernel'

/** What the structural rules say, by code. */
export const STRUCTURE_TEXT = {
  'no-trigger': {
    ja: 'まず開始条件（いつ）を選びます',
    en: 'Choose the start first (When)',
  },
  unreachable: {
    ja: 'このステップには線がつながっていません。どこから来るかをつないでください',
    en: 'No line leads to this step. Connect it to the step before',
  },
  'unknown-type': {
    ja: '「{type}」というステップは、この環境にありません',
    en: 'There is no step type "{type}" in this installation',
  },
  'no-such-port': {
    ja: '分岐先「{port}」は、もうありません。線をつなぎ直してください',
    en: 'The way "{port}" no longer exists. Connect the line again',
  },
  'two-lines': {
    ja: '分岐先「{port}」から線が2本出ています。1本にしてください',
    en: 'Two lines leave the way "{port}". Keep one',
  },
  'into-trigger': {
    ja: '開始条件に入る線は引けません',
    en: 'A line cannot lead into a start',
  },
  'trigger-leads-nowhere': {
    ja: '開始条件のあとにステップがありません',
    en: 'Nothing follows this start',
  },
  'endless-loop': {
    ja: '待機のない繰り返しになっています。待つステップを間に入れてください',
    en: 'This loop never waits. Put a waiting step into it',
  },
} as const satisfies Record<string, Localised>
