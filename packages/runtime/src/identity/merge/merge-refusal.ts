import { AppError, type Localised } from '@shirube/kernel'

const TEXT = {
  itself: { ja: '同じリードどうしは統合できません', en: 'A lead cannot be merged with itself' },
  gone: {
    ja: 'すでに別のリードに統合されています',
    en: 'One of the two was merged into another lead already',
  },
  undone: { ja: 'この統合はすでに取り消されています', en: 'This merge was undone already' },
  later: {
    ja: 'このあとに行われた統合を先に取り消してください',
    en: 'A later merge has to be undone first',
  },
} as const satisfies Record<string, Localised>

/** Why two leads cannot be made one, or a merge cannot be undone, in words for whoever asked. */
export const mergeRefusal = (why: keyof typeof TEXT): AppError =>
  new AppError(why === 'itself' ? 'bad_input' : 'conflict', TEXT[why])
