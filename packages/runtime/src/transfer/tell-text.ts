import type { Localised } from '@shirube/kernel'

/** What colleagues are told of transfers. `{transfer}` is its name, `{file}` that of a file. */
export const TELL_TEXT = {
  done: {
    subject: { ja: '「{transfer}」がファイルを取り込みました：{file}', en: '“{transfer}” imported {file}' },
    body: {
      ja: 'ファイル：{file}\n行数：{rows}\n新規：{created}\n更新：{updated}\n統合：{merged}\n変更なし：{unchanged}\n取り込めない行：{rejected}\n要確認の行：{warned}',
      en: 'File: {file}\nRows: {rows}\nNew: {created}\nUpdated: {updated}\nMerged: {merged}\nUnchanged: {unchanged}\nNot imported: {rejected}\nTo check: {warned}',
    },
    open: { ja: '取り込みの結果を開く', en: 'Open the result' },
  },
  broken: {
    subject: {
      ja: '「{transfer}」の取り込みが途中で止まりました：{file}',
      en: '“{transfer}” could not finish importing {file}',
    },
    body: {
      ja: 'ファイル：{file}\n理由：{fault}\n{rows}行のうち{taken}行まで取り込みました。取り込みの一覧から、まとめて取り消せます。',
      en: 'File: {file}\nReason: {fault}\n{taken} of {rows} rows were imported. You can undo them together in the list of imports.',
    },
    open: { ja: '取り込みの一覧を開く', en: 'Open the imports' },
  },
  waiting: {
    subject: {
      ja: '「{transfer}」のファイルの列を確認してください：{file}',
      en: 'What are the columns of {file} of “{transfer}”?',
    },
    body: {
      ja: 'はじめての列の並びのファイルが届きました：{file}\n列の対応を一度決めると、同じ並びのファイルは次から自動で取り込みます。決めるまでは何も取り込まず、30日で破棄します。',
      en: 'A file with columns nobody has explained yet has come: {file}\nSay once what they are; files with the same columns are imported by themselves from then on. Nothing is imported before that, and the file is discarded after 30 days.',
    },
    open: { ja: '列の対応を決める', en: 'Say what the columns are' },
  },
  failed: {
    subject: {
      ja: '「{transfer}」のファイルを取り込めませんでした：{file}',
      en: '“{transfer}” could not import {file}',
    },
    body: {
      ja: 'ファイル：{file}\n理由：{fault}\n直したファイルを、もう一度置いてください。',
      en: 'File: {file}\nReason: {fault}\nPut the file there again once it is mended.',
    },
    open: { ja: 'ファイル連携を開く', en: 'Open the transfer' },
  },
  written: {
    subject: { ja: '「{transfer}」がファイルを書き出しました：{file}', en: '“{transfer}” wrote {file}' },
    body: { ja: 'ファイル：{file}\n人数：{rows}', en: 'File: {file}\nPeople: {rows}' },
    open: { ja: 'ファイル連携を開く', en: 'Open the transfer' },
  },
  standing: {
    subject: { ja: '「{transfer}」が止まっています', en: '“{transfer}” has come to a stop' },
    body: {
      ja: '{fault}\n同じ状態が続くあいだ、このお知らせは1日に1回までです。',
      en: '{fault}\nWhile this stands you are told once a day at most.',
    },
    open: { ja: 'ファイル連携を開く', en: 'Open the transfer' },
  },
} as const satisfies Record<string, Record<'subject' | 'body' | 'open', Localised>>
