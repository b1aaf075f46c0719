/** Text on one line: whatever would begin another line of a header is a blank (RFC 5322, 2.2). */
export const oneLine = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what this removes
  text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/gu, ' ').trim()
