import type { Letter } from './letter.ts'

const PROOF = {
  heading: {
    ja: '3つの工場が\n最初の10台で確かめたこと',
    en: 'What three plants learned\nfrom their first ten machines',
  },
  blocks: [
    {
      kind: 'text',
      text: {
        ja: '「本当に前もって分かるのか」。はじめにいちばん多くいただくご質問です。3つの工場の最初の3か月を、数字でまとめました。',
        en: '“Does it really tell you beforehand?” is the first question nearly everybody asks. Here are the first three months of three plants, in figures.',
      },
    },
    {
      kind: 'figures',
      of: [
        { value: { ja: '10台', en: '10' }, label: { ja: '最初の設備', en: 'machines to begin with' } },
        {
          value: { ja: '4件', en: '4' },
          label: { ja: '3か月で防いだ停止', en: 'stops avoided in 3 months' },
        },
        { value: { ja: '7か月', en: '7 months' }, label: { ja: '費用の回収', en: 'to recover the cost' } },
      ],
    },
    { kind: 'button', label: { ja: '導入事例を見る', en: 'See the stories' }, page: '/cases/' },
  ],
} as const satisfies Pick<Letter, 'heading' | 'blocks'>

/** What those are sent who have just met the company. */
export const WELCOME_LETTERS: readonly Letter[] = [
  {
    id: 'welcome-hello',
    name: 'ウェルカム1：はじめまして',
    stage: 'generation_early',
    subject: { ja: 'ミナモ計装です。はじめまして', en: 'Hello from Minamo Instruments' },
    preheader: { ja: '設備の声を、止まる前に聴く会社です', en: 'We listen to machines before they stop' },
    heading: { ja: '設備の声を、\n止まる前に聴く', en: 'We listen to machines\nbefore they stop' },
    blocks: [
      {
        kind: 'text',
        text: {
          ja: 'ご登録ありがとうございます。ミナモ計装は、振動と温度で設備を見守る「ミナモWatch」をつくっている会社です。',
          en: 'Thank you for joining us. Minamo Instruments makes Minamo Watch, which looks after machines by vibration and temperature.',
        },
      },
      {
        kind: 'text',
        text: {
          ja: 'これから3通に分けて、予兆保全の始め方をお届けします。まずは、どんなものかを1分でご覧ください。',
          en: 'Over the next three letters we show how to begin with condition monitoring. Start with a one-minute look.',
        },
      },
      { kind: 'button', label: { ja: 'ミナモWatchを見る', en: 'See Minamo Watch' }, page: '/products/watch' },
    ],
  },
  {
    id: 'welcome-proof',
    name: 'ウェルカム2：3つの工場',
    stage: 'nurturing',
    subject: {
      ja: '最初の10台で、3つの工場が確かめたこと',
      en: 'What three plants learned from ten machines',
    },
    preheader: { ja: '3か月で防いだ停止は4件', en: 'Four stops avoided in three months' },
    ...PROOF,
  },
  {
    id: 'welcome-proof-again',
    name: 'ウェルカム2（再送）：3つの工場',
    subject: { ja: '【再送】突発停止を4件防いだ3か月の記録', en: 'Again: three months, four stops avoided' },
    preheader: { ja: '前回お届けした事例を、もう一度', en: 'The stories from last week, once more' },
    ...PROOF,
  },
  {
    id: 'welcome-resource',
    name: 'ウェルカム3：予兆保全ガイド',
    stage: 'nurturing',
    subject: { ja: '最初の10台の選び方をまとめました', en: 'How to choose the first ten machines' },
    preheader: {
      ja: '6ページのPDF。投資の回収を1枚で計算する表つき',
      en: 'A six-page PDF with a one-page cost sheet',
    },
    heading: { ja: 'はじめての\n予兆保全ガイド', en: 'A first guide to\ncondition monitoring' },
    blocks: [
      {
        kind: 'text',
        text: {
          ja: '事例をご覧いただき、ありがとうございます。「うちならどこから」を考えるためのガイドを用意しました。',
          en: 'Thank you for reading the stories. This guide helps you work out where to begin at your own plant.',
        },
      },
      {
        kind: 'list',
        items: [
          { ja: '最初の10台の選び方', en: 'Choosing the first ten machines' },
          { ja: '投資の回収を1枚で計算する表', en: 'A one-page sheet for the return' },
          { ja: '朝会での使い方', en: 'How to use it in the morning meeting' },
        ],
      },
      { kind: 'button', label: { ja: 'ガイドを受け取る', en: 'Get the guide' }, page: '/guide' },
    ],
  },
  {
    id: 'welcome-action',
    name: 'ウェルカム4：30分の相談',
    stage: 'engagement',
    subject: {
      ja: '御社の設備で試すなら。30分のオンライン相談',
      en: 'Would it work at your plant? A 30-minute talk',
    },
    preheader: { ja: '設備の一覧がなくても大丈夫です', en: 'No list of machines needed' },
    heading: { ja: '御社の設備で\n試すとしたら', en: 'If you tried it\nat your plant' },
    blocks: [
      {
        kind: 'text',
        text: {
          ja: 'どの設備に、いくらで、いつから。30分のオンライン相談で、最初の計画を一緒につくります。準備は要りません。',
          en: 'Which machines, at what cost, from when: in thirty minutes online we draw up a first plan together. Nothing to prepare.',
        },
      },
      { kind: 'button', label: { ja: '料金の目安を見る', en: 'See prices' }, page: '/price' },
      {
        kind: 'text',
        text: {
          ja: 'ご相談は、このメールにそのままご返信ください。',
          en: 'To arrange a talk, simply reply to this mail.',
        },
      },
    ],
  },
]
