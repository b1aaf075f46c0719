import type { MailPreview } from '@shirube/contract'

/** Asks how many leads lack those values of a mail that nothing stands in for. */
export const gapQuery = (tags: MailPreview['tags']): { readonly query: { readonly fields: string } } => ({
  query: {
    fields: tags
      .filter(({ name, defaulted }) => !defaulted && /^(?:lead|company)\./u.test(name))
      .map(({ name }) => name)
      .toSorted()
      .slice(0, 40)
      .join(','),
  },
})
