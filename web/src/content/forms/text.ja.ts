/** The words of forms. */
export const formsJa = { title: 'フォーム' } as const
