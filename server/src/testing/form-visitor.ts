import { makeStamp } from '@shirube/runtime'
import type { TestServer } from './test-server.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

const words = (ja: string, en: string) => ({ ja, en })

/** A form with a question for the company and one for the address. */
export const SMALL_FORM = {
  format: 1,
  title: words('お申し込み', 'Sign up'),
  fields: [
    {
      key: 'company',
      label: words('会社名', 'Company'),
      type: 'text',
      required: true,
      leadField: 'companyName',
    },
    { key: 'email', label: words('メール', 'Email'), type: 'email', required: true, leadField: 'email' },
  ],
  consent: {
    wording: words('案内を受け取ります', 'I agree to receive mail'),
    version: '2026-04',
    channel: 'email',
    required: false,
  },
  thanks: { title: words('ありがとうございます', 'Thank you'), text: words('受け付けました', 'Received') },
} as const

let address = 0

/** A person with a browser, in front of the forms of a test's server. */
export function formVisitor(server: TestServer) {
  const { runtime } = server
  const headers = (more: Readonly<Record<string, string>> = {}) => ({
    'user-agent': CHROME,
    'accept-language': 'ja',
    // Each call comes from an address of its own, as those of different people do.
    'x-forwarded-for': `198.51.${Math.floor(++address / 250)}.${address % 250}`,
    ...more,
  })
  return {
    put: async (id: string, definition: object): Promise<void> => {
      await runtime.db`
        insert into forms (id, name, definition, active, created_at, updated_at)
        values (${id}, ${`フォーム ${id}`}, ${runtime.db.json(definition as never)}, true, now(), now())
        on conflict (id) do update set definition = excluded.definition`
    },
    look: (url: string, more?: Readonly<Record<string, string>>) =>
      server.app.inject({ url, headers: headers(more) }),
    post: (
      url: string,
      fields: Readonly<Record<string, string>> = {},
      more?: Readonly<Record<string, string>>,
    ) =>
      server.app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers(more) },
        payload: new URLSearchParams(fields).toString(),
      }),
    /** What a form carries that was shown ten seconds ago. */
    shown: (form: string): Readonly<Record<string, string>> => ({
      _stamp: makeStamp(
        { ...runtime, clock: { ...runtime.clock, now: () => runtime.clock.now() - 10_000 } },
        form,
      ),
      _language: 'ja',
    }),
  }
}
