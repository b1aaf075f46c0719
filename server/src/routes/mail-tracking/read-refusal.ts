import { LANGUAGES, type Language } from '@shirube/kernel'
import { BUTTON } from './present.ts'

/** A refusal as it was sent: by a mail program on its reader's word (RFC 8058), or by the button of our page. */
export interface Refusal {
  readonly by: 'mail-program' | 'page'
  readonly language?: Language
}

/** Reads the body of a refusal, urlencoded or multipart; undefined when it asks for nothing. */
export async function readRefusal(body: Buffer, contentType: string): Promise<Refusal | undefined> {
  let form: FormData
  try {
    form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
  } catch {
    return undefined
  }
  if (form.get('List-Unsubscribe') === 'One-Click') return { by: 'mail-program' }
  const language = LANGUAGES.find((one) => one === form.get('lang'))
  return form.has(BUTTON) ? { by: 'page', ...(language && { language }) } : undefined
}
