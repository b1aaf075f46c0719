import type { Letter } from './letter.ts'

/** What the follow-up of a white paper sends. */
export const WHITEPAPER_LETTERS: readonly Letter[] = [
  {
    id: 'whitepaper-thanks',
    name: '予兆保全ガイドのお届け',
    stage: 'generation_late',
    subject: {
      ja: '「はじめての予兆保全ガイド」をお届けします',
      en: 'Your first guide to condition monitoring',
    },
    preheader: {
      ja: '最初の10台の選び方と、つまずきやすい3つの点',
      en: 'Choosing the first ten machines, and three common mistakes',
    },
    heading: { ja: 'ガイドのご請求、\nありがとうございます', en: 'Thank you for asking\nfor the guide' },
    blocks: [
      {
        kind: 'text',
        text: {
          ja: 'このたびは「はじめての予兆保全ガイド」をご請求いただき、ありがとうございます。お読みになる方から、よく次の3つをご質問いただきます。',
          en: 'Thank you for requesting “A first guide to condition monitoring”. These are the three things readers ask us most often.',
        },
      },
      {
        kind: 'list',
        items: [
          { ja: 'どの設備から始めるとよいか', en: 'Which machines to begin with' },
          { ja: '費用はどれくらいで回収できるか', en: 'How soon the cost is recovered' },
          { ja: '現場の負担は増えないか', en: 'Whether it means more work on the floor' },
        ],
      },
      {
        kind: 'text',
        text: {
          ja: '答えは、実際の画面とあわせて製品ページにまとめました。',
          en: 'The answers are on the product page, next to pictures of the real screens.',
        },
      },
      {
        kind: 'button',
        label: { ja: '製品ページで確かめる', en: 'See the answers' },
        page: '/products/watch',
      },
    ],
  },
  {
    id: 'whitepaper-case',
    name: '導入事例：高瀬精工様',
    stage: 'nurturing',
    subject: {
      ja: '突発停止を年14回から3回へ。高瀬精工様の1年',
      en: 'From 14 unplanned stops a year to 3: a year at Takase Seiko',
    },
    preheader: {
      ja: '主軸と送風機68台。最初の3か月で決めたこと',
      en: '68 spindles and blowers, and what was decided in the first three months',
    },
    heading: {
      ja: '突発停止が8割減った\n自動車部品工場の進め方',
      en: 'How a car-parts plant cut\nunplanned stops by 80%',
    },
    blocks: [
      {
        kind: 'text',
        text: {
          ja: '先日はガイドをお読みいただき、ありがとうございました。同じ規模の工場が、どのような順番で進めたのかをご紹介します。',
          en: 'Thank you for reading our guide. Here is how a plant of a similar size went about it.',
        },
      },
      {
        kind: 'figures',
        of: [
          {
            value: { ja: '14回→3回', en: '14 → 3' },
            label: { ja: '年間の突発停止', en: 'unplanned stops a year' },
          },
          { value: { ja: '68台', en: '68' }, label: { ja: '見守る設備', en: 'machines watched' } },
          { value: { ja: '9.2日前', en: '9.2 days' }, label: { ja: '平均の検知', en: 'average warning' } },
        ],
      },
      {
        kind: 'button',
        label: { ja: '事例を読む（3分）', en: 'Read the story (3 min)' },
        page: '/cases/takase',
      },
    ],
  },
]
