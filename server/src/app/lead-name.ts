const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What a lead is called: family name and given name, else the address, else the company. */
export function leadName(fields: Readonly<Record<string, unknown>>): string {
  const name = [text(fields['lastName']), text(fields['firstName'])].filter((part) => part !== '').join(' ')
  return name || text(fields['email']) || text(fields['companyName'])
}
