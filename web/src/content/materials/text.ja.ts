/** The words of documents. */
export const materialsJa = { title: '資料' } as const
