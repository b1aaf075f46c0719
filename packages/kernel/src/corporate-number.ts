/**
 * A Japanese corporate number (法人番号) as its thirteen digits, whatever its width, spaces and dashes; the `T` of an
 * invoice registration number is left out. Undefined for what is none by its check digit: 9 − (Σ Pₙ × Qₙ mod 9), Pₙ
 * the n-th of the other digits from the right, Qₙ 1 for odd and 2 for even n (Ordinance of the Ministry of Finance on
 * the designation of corporate numbers, article 2).
 */
export function corporateNumber(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replaceAll(/[\s‐–—ー-]/gu, '')
    .replace(/^T/iu, '')
  if (!/^\d{13}$/u.test(digits)) return undefined
  const [check, ...base] = Array.from(digits, Number)
  const sum = base.toReversed().reduce((all, digit, i) => all + digit * (i % 2 === 0 ? 1 : 2), 0)
  return 9 - (sum % 9) === check ? digits : undefined
}
