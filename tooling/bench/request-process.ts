import { Agent, get } from 'node:http'

/** What is asked of this process: to get these addresses, so many at a time. */
export interface Requests {
  readonly urls: readonly string[]
  readonly atOnce: number
}

const agent = new Agent({ keepAlive: true })
const AGENT = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

function getOne(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'user-agent': AGENT } }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    request.on('error', reject)
  })
}

async function getAll({ urls, atOnce }: Requests): Promise<void> {
  const left = [...urls]
  const worker = async (): Promise<void> => {
    for (let url = left.pop(); url !== undefined; url = left.pop()) {
      const status = await getOne(url)
      if (status !== 302) throw new Error(`${url} was answered with ${status}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  process.send?.('done')
}

// A process of its own, so that what asks does not take the processor time of what answers.
process.on('message', (requests: Requests) => void getAll(requests))
process.send?.('ready')
