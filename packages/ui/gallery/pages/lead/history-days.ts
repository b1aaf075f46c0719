import { IconArrowsExchange, IconEye, IconMail, IconPhone, IconPresentation } from '@tabler/icons-react'
import type { IconLike } from '../../../src/index.ts'
import type { Both } from '../../say.ts'

/** Something a lead did, in both languages. */
export interface Happening {
  readonly moment: string
  readonly time: string
  readonly icon: IconLike
  readonly tone?: 'accent' | 'ok'
  readonly title: Both
  readonly text?: Both
  readonly points?: string
  readonly badge?: Both
}

/** Three days of a lead. */
export const DAYS: readonly { readonly label: Both; readonly happenings: readonly Happening[] }[] = [
  {
    label: { ja: '今日 11月20日（金）', en: 'Today, Fri 20 Nov' },
    happenings: [
      {
        moment: '2026-11-20T10:05+09:00',
        time: '10:05',
        icon: IconPhone,
        tone: 'accent',
        title: { ja: '森 健太が架電・つながった 6分12秒', en: 'Kenta Mori called, reached, 6 min 12 s' },
        text: {
          ja: '「来期の4月までに一つのラインで試したい。決裁は工場長の加納さん」',
          en: '“We want to try it on one line by April. Mr Kano, the plant manager, decides.”',
        },
        points: '+2',
      },
      {
        moment: '2026-11-20T09:12+09:00',
        time: '9:12',
        icon: IconEye,
        title: { ja: '導入事例ページを閲覧', en: 'Viewed the case study page' },
        text: {
          ja: '商品ページから2日後。順番のルールに該当',
          en: '2 days after the product page: matches the sequence rule',
        },
        points: '+8',
      },
    ],
  },
  {
    label: { ja: '11月18日（水）', en: 'Wed 18 Nov' },
    happenings: [
      {
        moment: '2026-11-18T10:20+09:00',
        time: '10:20',
        icon: IconEye,
        title: {
          ja: '商品ページ「検査記録」を閲覧',
          en: 'Viewed the product page “Inspection records”',
        },
        points: '+3',
      },
      {
        moment: '2026-11-18T09:02+09:00',
        time: '9:02',
        icon: IconMail,
        title: { ja: '「導入事例：製造業編」を開封', en: 'Opened “Case study: manufacturing”' },
        points: '+2',
      },
    ],
  },
  {
    label: { ja: '11月17日（火）', en: 'Tue 17 Nov' },
    happenings: [
      {
        moment: '2026-11-17T14:20+09:00',
        time: '14:20',
        icon: IconArrowsExchange,
        tone: 'ok',
        title: { ja: '営業受領（SAL）', en: 'Accepted by sales (SAL)' },
        text: { ja: '引き渡しから52分・期限4時間', en: '52 min after handoff, deadline 4 h' },
        badge: { ja: '期限内', en: 'in time' },
      },
      {
        moment: '2026-11-17T09:01+09:00',
        time: '9:01',
        icon: IconPresentation,
        title: {
          ja: '「工程見える化」セミナーの録画を最後まで視聴',
          en: 'Watched the seminar recording to the end',
        },
        text: { ja: '16点 → 20点でhot', en: '16 → 20 points: hot' },
        points: '+4',
      },
    ],
  },
]
