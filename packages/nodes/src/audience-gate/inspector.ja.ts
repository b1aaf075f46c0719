/** The words of the settings of "audience gate", in Japanese. */
export const ja = {
  condition: '対象にする人',
  others: '当てはまらない人は「対象外」へ進みます。',
} as const
