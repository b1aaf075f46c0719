import { classify } from '../collect/classify.ts'

/** The request by which somebody, or something, opened a mail or followed one of its links. */
export interface MailRequest {
  readonly method: string
  readonly ip?: string
  readonly userAgent?: string
  /** The browser's id, where our cookie came along. */
  readonly visitor?: string
}

/** Gmail loads pictures through its own servers, but only when the reader opens the mail. */
const ON_OPENING = /GoogleImageProxy/u

/** Apple's privacy protection loads every picture on arrival, under this name and no more. */
const ON_ARRIVAL = /^Mozilla\/5\.0$/u

/** Why the request for the picture of openings was not made by a reader, if so. */
export function machineOpening(request: MailRequest): string | undefined {
  const agent = request.userAgent?.trim() ?? ''
  if (ON_ARRIVAL.test(agent)) return 'proxy'
  return ON_OPENING.test(agent) && request.method !== 'HEAD' ? undefined : classify(request)
}

/** Why the request for a link was not made by a reader, as far as it alone shows. */
export const machineClick = (request: MailRequest): string | undefined => classify(request)
