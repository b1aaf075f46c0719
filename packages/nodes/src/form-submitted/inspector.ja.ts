/** The words of the settings of "form submitted", in Japanese. */
export const ja = { forms: 'フォーム（選ばなければ、すべて）' } as const
